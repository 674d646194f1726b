#pragma once

#include <SFML/Graphics/Image.hpp>
#include <condition_variable>
#include <filesystem>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace engine {

/// Reads picture files while the game goes on, one after the other in the order they were asked for.
class PictureReader {
public:
    PictureReader() = default;
    ~PictureReader();
    PictureReader(const PictureReader&) = delete;
    PictureReader& operator=(const PictureReader&) = delete;

    /// Whose pixels are never copied: that takes milliseconds.
    using Pixels = std::unique_ptr<sf::Image>;

    /// The pixels of a file, here and now; null when it is no picture.
    static Pixels read(const std::filesystem::path& file);

    void ask(const std::filesystem::path& file);
    /// The first of those asked for, once it is read.
    std::optional<std::filesystem::path> ready() const;
    /// The same as `read`, but what was asked for is waited for at most, and is the taker's from then on.
    Pixels take(const std::filesystem::path& file);

private:
    struct Asked {
        std::filesystem::path file;
        bool begun = false;
        bool done = false;
        Pixels image;
    };
    void work();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Asked> m_asked;
    bool m_over = false;
    /// Runs from the first one asked for on.
    std::thread m_thread;
};

} // namespace engine
