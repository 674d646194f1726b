#include "game/session/team_cache.hpp"

#include <chrono>
#include <functional>
#include <utility>

#include "game/saves/save_name.hpp"
#include "game/session/folder_team_store.hpp"

namespace game {
namespace {

/// Lights fade by less than can be seen meanwhile.
constexpr std::int64_t kFreshMs = 10 * engine::kMsPerMinute;

/// Other files may lie there as well.
bool isRead(const std::filesystem::path& file) {
    return file.extension() == ".xml" || file.extension() == ".journal";
}

/// Whether a rep's save has this file, on whichever device.
bool isOf(const std::string& rep, const std::filesystem::path& file) {
    const std::string name = file.filename().string();
    const std::string stem = SaveName::stemOf(rep);
    if (!name.starts_with(stem)) {
        return false;
    }
    const std::string rest = name.substr(stem.size());
    return rest == ".xml" || rest == ".journal" || rest == ".backup.xml" || (rest.starts_with('@') && isRead(file));
}

std::uint64_t stateOf(const std::filesystem::directory_entry& file) {
    std::error_code problem;
    const auto size = static_cast<std::uint64_t>(file.file_size(problem));
    const auto written = static_cast<std::uint64_t>(file.last_write_time(problem).time_since_epoch().count());
    const std::uint64_t name = std::hash<std::string>()(file.path().filename().string());
    return (name ^ (size * 0x9E3779B97F4A7C15u)) * 0xBF58476D1CE4E5B9u + written * 0x94D049BB133111EBu;
}

} // namespace

// In whatever order the folder lists them.
std::uint64_t TeamCache::Look::stateOfFolder() const {
    std::uint64_t state = 0;
    bool hasSave = false;
    std::error_code problem;
    for (std::filesystem::directory_iterator file(folder, problem), end; !problem && file != end;
         file.increment(problem)) {
        if (isOf(rep, file->path())) {
            // Who has a save takes part; what it says is the rep's to know.
            hasSave = true;
        } else if (isRead(file->path())) {
            state += stateOf(*file);
        }
    }
    return hasSave ? state + 1 : state;
}

std::optional<TeamCache::Reading> TeamCache::Look::read(const std::stop_token& stop) const {
    Reading reading{stateOfFolder(), now, std::nullopt};
    if (reading.state == known) {
        return std::nullopt;
    }
    // One thread, to leave the others to the game.
    const TeamReading how{library, now, FoldCache::folderFor(folder), {Period::week, Period::season}, 1, stop};
    auto records = TeamRecords::read(FolderTeamStore(folder), how);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    if (records) {
        reading.records.emplace(std::move(*records));
    }
    return reading;
}

void TeamCache::collect() {
    if (!m_coming.reading.valid() ||
        m_coming.reading.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return;
    }
    if (auto reading = m_coming.reading.get()) {
        m_known.emplace(std::move(*reading));
        ++m_news;
    }
}

void TeamCache::refresh(const engine::Timestamp& now) {
    collect();
    if (m_coming.reading.valid()) {
        return;
    }
    const bool holds = !std::exchange(m_stale, false) && isKnown(now) && now.utcMs - m_known->at.utcMs < kFreshMs &&
                       (!m_known->records || m_known->records->holdAt(now));
    const Look look{m_library, m_folder, m_rep, now, holds ? std::optional(m_known->state) : std::nullopt};
    m_coming = Coming();
    m_coming.reading =
        std::async(std::launch::async, [look, stop = m_coming.stop.get_token()] { return look.read(stop); });
}

bool TeamCache::isKnown(const engine::Timestamp& now) {
    collect();
    return m_known && m_known->at.utcMs <= now.utcMs && !(m_known->records && m_known->records->areOver(now));
}

const TeamRecords* TeamCache::at(const engine::Timestamp& now) {
    return isKnown(now) && m_known->records ? &*m_known->records : nullptr;
}

std::size_t TeamCache::news() {
    collect();
    return m_news;
}

void TeamCache::wait() const {
    if (m_coming.reading.valid()) {
        m_coming.reading.wait();
    }
}

} // namespace game
