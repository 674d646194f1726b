#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <list>
#include <mutex>
#include <optional>
#include <thread>

#include "engine/picture/picture_decoder.hpp"

namespace engine {

/// Reads picture files while the game goes on, one after the other in the order they were asked for.
class PictureReader {
public:
    /// As PictureDecoder::decodeFile gives them.
    using Drawn = Result<Pixels>;

    /// `drawings`: where drawn SVGs are kept, see DrawingCache.
    explicit PictureReader(const std::filesystem::path& drawings = {});
    ~PictureReader();
    PictureReader(const PictureReader&) = delete;
    PictureReader& operator=(const PictureReader&) = delete;

    void ask(const std::filesystem::path& file);
    /// The first of those asked for, once it is read.
    std::optional<std::filesystem::path> ready() const;
    /// Asks for a file before all others, and waits for it. False when its turn does not come because one has been
    /// read for longer than `patience`.
    bool soon(const std::filesystem::path& file, std::chrono::milliseconds patience);
    /// The pixels of a file, or why there are none: what was asked for is waited for at most, and is the taker's
    /// from then on; anything else is read here and now.
    Drawn take(const std::filesystem::path& file);

private:
    struct Asked {
        std::filesystem::path file;
        bool begun = false;
        bool done = false;
        std::optional<Drawn> image;
    };
    std::list<Asked>::iterator find(const std::filesystem::path& file);
    void startThread();
    void work();

    /// For the one who takes, and for the thread.
    PictureDecoder m_here;
    PictureDecoder m_aside;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Asked> m_asked;
    /// When the one that is being read was begun.
    std::optional<std::chrono::steady_clock::time_point> m_begun;
    bool m_over = false;
    /// Runs from the first one asked for on.
    std::thread m_thread;
};

} // namespace engine
