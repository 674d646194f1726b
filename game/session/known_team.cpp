#include "game/session/known_team.hpp"

#include <chrono>
#include <functional>
#include <utility>

#include "game/saves/save_name.hpp"
#include "game/session/folder_team_store.hpp"

namespace game {
namespace {

/// Other files may lie there as well.
bool isRead(const std::filesystem::path& file) {
    return file.extension() == ".xml" || file.extension() == ".journal";
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
std::uint64_t KnownTeam::Look::stateOfFolder() const {
    std::uint64_t state = 1;
    std::error_code problem;
    const std::string stem = SaveName::stemOf(rep);
    for (std::filesystem::directory_iterator file(folder, problem), end; !problem && file != end;
         file.increment(problem)) {
        const std::string name = file->path().filename().string();
        if (!name.starts_with(stem + ".")) {
            state += isRead(file->path()) ? stateOf(*file) : 0;
        } else if (name == stem + ".xml") {
            // Who has a save takes part; what it says is the rep's to know.
            ++state;
        }
    }
    return state;
}

std::optional<KnownTeam::Reading> KnownTeam::Look::read(const std::stop_token& stop) const {
    Reading reading{stateOfFolder(), now, std::nullopt};
    if (reading.state == known) {
        return std::nullopt;
    }
    auto records = TeamRecords::read(FolderTeamStore(folder), *library, now, stop);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    if (records) {
        reading.records.emplace(std::move(*records));
    }
    return reading;
}

void KnownTeam::collect() {
    if (!m_coming.valid() || m_coming.wait_for(std::chrono::seconds(0)) != std::future_status::ready) {
        return;
    }
    if (auto reading = m_coming.get()) {
        m_known.emplace(std::move(*reading));
        ++m_news;
    }
}

void KnownTeam::refresh(const engine::Timestamp& now) {
    collect();
    if (m_coming.valid()) {
        return;
    }
    const bool holds =
        isKnown(now) && !std::exchange(m_forgotten, false) && (!m_known->records || m_known->records->holdAt(now));
    const Look look{m_library, m_folder, m_rep, now, holds ? std::optional(m_known->state) : std::nullopt};
    std::packaged_task<std::optional<Reading>(std::stop_token)> task(
        [look](const std::stop_token& stop) { return look.read(stop); });
    m_coming = task.get_future();
    m_reader = std::jthread(std::move(task));
}

bool KnownTeam::isKnown(const engine::Timestamp& now) {
    collect();
    return m_known && m_known->at.utcMs <= now.utcMs && !(m_known->records && m_known->records->areOver(now));
}

TeamRecords* KnownTeam::at(const engine::Timestamp& now) {
    if (!isKnown(now) || !m_known->records) {
        return nullptr;
    }
    m_known->records->moveOn(now);
    return &*m_known->records;
}

std::size_t KnownTeam::news() {
    collect();
    return m_news;
}

void KnownTeam::wait() const {
    if (m_coming.valid()) {
        m_coming.wait();
    }
}

} // namespace game
