#include "engine/graphics/picture_reader.hpp"

#include <algorithm>

#include "engine/core/paths.hpp"

namespace engine {

namespace {

/// Of a PNG that was drawn from an SVG when the game was built; what authors give is smaller.
constexpr std::size_t kLargestFile = std::size_t{64} << 20;

PictureDecoder decoder() {
    PictureLimits limits;
    limits.bytes = kLargestFile;
    return PictureDecoder(paths::program("recall-svg"), limits);
}

} // namespace

PictureReader::PictureReader() : m_here(decoder()), m_aside(decoder()) {}

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

PictureReader::Drawn PictureReader::take(const std::filesystem::path& file) {
    std::unique_lock lock(m_mutex);
    const auto asked =
        std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked& each) { return each.file == file; });
    if (asked == m_asked.end() || !asked->begun) {
        // Whoever waits for it should not wait for those before it as well.
        if (asked != m_asked.end()) {
            m_asked.erase(asked);
        }
        lock.unlock();
        return m_here.decodeFile(file);
    }
    m_changed.wait(lock, [&] { return asked->done; });
    Drawn image = std::move(*asked->image);
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
        Drawn image = m_aside.decodeFile(next->file);
        lock.lock();
        next->image = std::move(image);
        next->done = true;
        m_changed.notify_all();
    }
}

} // namespace engine
