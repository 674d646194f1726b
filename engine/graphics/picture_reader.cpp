#include "engine/graphics/picture_reader.hpp"

#include <algorithm>

#include "engine/core/paths.hpp"

namespace engine {

namespace {

PictureDecoder decoder(const std::filesystem::path& drawings) {
    return PictureDecoder(paths::helper("recall-svg"), DrawingCache(drawings));
}

} // namespace

PictureReader::PictureReader(const std::filesystem::path& drawings)
    : m_here(decoder(drawings)), m_aside(decoder(drawings)) {}

PictureReader::~PictureReader() {
    {
        const std::lock_guard lock(m_mutex);
        m_over = true;
    }
    m_aside.giveUp();
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

std::list<PictureReader::Asked>::iterator PictureReader::find(const std::filesystem::path& file) {
    return std::find_if(m_asked.begin(), m_asked.end(), [&](const Asked& asked) { return asked.file == file; });
}

void PictureReader::startThread() {
    m_changed.notify_all();
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { work(); });
    }
}

void PictureReader::ask(const std::filesystem::path& file) {
    {
        const std::lock_guard lock(m_mutex);
        if (find(file) != m_asked.end()) {
            return;
        }
        m_asked.push_back({file, false, false, {}});
    }
    startThread();
}

bool PictureReader::soon(const std::filesystem::path& file, std::chrono::milliseconds patience) {
    std::unique_lock lock(m_mutex);
    if (const auto asked = find(file); asked == m_asked.end()) {
        m_asked.push_front({file, false, false, {}});
    } else if (!asked->begun) {
        m_asked.splice(m_asked.begin(), m_asked, asked);
    }
    startThread();
    const auto overdue = [&] { return m_begun && std::chrono::steady_clock::now() >= *m_begun + patience; };
    while (!find(file)->done && !overdue()) {
        if (m_begun) {
            m_changed.wait_until(lock, *m_begun + patience);
        } else {
            m_changed.wait(lock);
        }
    }
    return find(file)->done;
}

std::optional<std::filesystem::path> PictureReader::ready() const {
    const std::lock_guard lock(m_mutex);
    return !m_asked.empty() && m_asked.front().done ? std::optional(m_asked.front().file) : std::nullopt;
}

PictureReader::Drawn PictureReader::take(const std::filesystem::path& file) {
    std::unique_lock lock(m_mutex);
    const auto asked = find(file);
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
        m_begun = std::chrono::steady_clock::now();
        m_changed.notify_all();
        lock.unlock();
        Drawn image = m_aside.decodeFile(next->file);
        lock.lock();
        next->image = std::move(image);
        next->done = true;
        m_begun.reset();
        m_changed.notify_all();
    }
}

} // namespace engine
