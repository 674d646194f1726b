#include "game/session/known_team.hpp"

#include <functional>

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
std::uint64_t KnownTeam::stateOfFolder() const {
    std::uint64_t state = 1;
    std::error_code problem;
    const std::string stem = SaveName::stemOf(m_rep);
    for (std::filesystem::directory_iterator file(m_folder, problem), end; !problem && file != end;
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

KnownTeam::Reading KnownTeam::read(const Library& library, const std::filesystem::path& folder, std::uint64_t state,
                                   const engine::Timestamp& now) {
    Reading reading{state, now, std::nullopt};
    auto records = TeamRecords::read(FolderTeamStore(folder), library, now);
    if (records) {
        reading.records.emplace(std::move(*records));
    }
    return reading;
}

void KnownTeam::takeIn() {
    if (m_coming.valid()) {
        m_known.emplace(m_coming.get());
    }
}

void KnownTeam::forget() {
    takeIn();
    m_known.reset();
}

bool KnownTeam::stillGood(std::uint64_t state, const engine::Timestamp& now) const {
    return m_known && m_known->state == state && m_known->at.utcMs <= now.utcMs &&
           !(m_known->records && (m_known->records->knowsMore() || m_known->records->areOver(now)));
}

void KnownTeam::expect(const engine::Timestamp& now) {
    const std::uint64_t state = stateOfFolder();
    if (!m_coming.valid() && !stillGood(state, now)) {
        m_coming = std::async(std::launch::async, [library = m_library, folder = m_folder, state, now] {
            return read(*library, folder, state, now);
        });
    }
}

TeamRecords* KnownTeam::at(const engine::Timestamp& now) {
    takeIn();
    const std::uint64_t state = stateOfFolder();
    if (!stillGood(state, now)) {
        m_known.emplace(read(*m_library, m_folder, state, now));
    }
    if (!m_known->records) {
        return nullptr;
    }
    m_known->records->moveOn(now);
    return &*m_known->records;
}

} // namespace game
