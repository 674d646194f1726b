#include "engine/graphics/picture_reader.hpp"

#include <algorithm>

namespace engine {

namespace {

constexpr std::uintmax_t kLargestFile = 64u << 20;

} // namespace

PictureReader::~PictureReader() {
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

PictureReader::Pixels PictureReader::read(const std::filesystem::path& file) {
    std::error_code problem;
    const bool readable = std::filesystem::is_regular_file(file, problem) &&
                          std::filesystem::file_size(file, problem) <= kLargestFile;
    auto image = std::make_unique<sf::Image>();
    return readable && image->loadFromFile(file.string()) ? std::move(image) : nullptr;
}

void PictureReader::ask(const std::filesystem::path& file) {
    {
        const std::lock_guard lock(m_mutex);
        const auto isIt = [&](const Asked& asked) { return asked.file == file; };
        if (std::any_of(m_asked.begin(), m_asked.end(), isIt)) {
            return;
        }
        m_asked.push_back({file, false, false, {}});
    }
    m_changed.notify_all();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
}

std::optional<std::filesystem::path> PictureReader::ready() const {
    const std::lock_guard lock(m_mutex);
    return !m_asked.empty() && m_asked.front().done ? std::optional(m_asked.front().file) : std::nullopt;
}

PictureReader::Pixels PictureReader::take(const std::filesystem::path& file) {
    std::unique_lock lock(m_mutex);
    const auto asked =
        std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked& each) { return each.file == file; });
    if (asked == m_asked.end() || !asked->begun) {
        // Whoever waits for it should not wait for those before it as well.
        if (asked != m_asked.end()) {
            m_asked.erase(asked);
        }
        lock.unlock();
        return read(file);
    }
    m_changed.wait(lock, [&] { return asked->done; });
    Pixels image = std::move(asked->image);
    m_asked.erase(asked);
    return image;
}

void PictureReader::work() {
    std::unique_lock lock(m_mutex);
    while (!m_over) {
        const auto next =
            std::find_if(m_asked.begin(), m_asked.end(), [](const Asked& asked) { return !asked.begun; });
        if (next == m_asked.end()) {
            m_changed.wait(lock);
            continue;
        }
        next->begun = true;
        lock.unlock();
        Pixels image = read(next->file);
        lock.lock();
        next->image = std::move(image);
        next->done = true;
        m_changed.notify_all();
    }
}

} // namespace engine
