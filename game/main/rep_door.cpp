#include "game/main/rep_door.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <system_error>

#include "game/saves/save_store.hpp"

namespace game {
namespace {

std::filesystem::path newFolder() {
    std::error_code problem;
    std::string name = (std::filesystem::temp_directory_path(problem) / "recall-city-XXXXXX").string();
    if (problem || ::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("there is no place for temporary files");
    }
    return name;
}

RepSession guestIn(const Library& library, const std::filesystem::path& folder) {
    auto session = RepSession::open(library, folder, "Guest");
    if (!session) {
        throw std::runtime_error(session.sentence());
    }
    return std::move(*session);
}

bool hasSave(const std::filesystem::path& folder, const std::string& rep) {
    const auto reps = SaveStore::list(folder);
    return std::find(reps.begin(), reps.end(), rep) != reps.end();
}

} // namespace

RepDoor::RepDoor(const Library& library, std::filesystem::path folder)
    : m_library(library), m_folder(std::move(folder)) {}

RepDoor::~RepDoor() {
    if (!m_guestFolder.empty()) {
        std::error_code ignored;
        std::filesystem::remove_all(m_guestFolder, ignored);
    }
}

RepSession& RepDoor::session() {
    if (!m_session) {
        m_guestFolder = newFolder();
        m_session = guestIn(m_library, m_guestFolder);
    }
    return *m_session;
}

engine::Outcome RepDoor::open(const std::string& rep) {
    if (!m_guest && m_session->rep() == rep) {
        return engine::Done{};
    }
    const bool known = hasSave(m_folder, rep);
    auto opened = RepSession::open(m_library, m_folder, rep);
    if (!opened) {
        return opened.failure();
    }
    forgetEmptySave();
    if (m_session) {
        *m_session = std::move(*opened);
    } else {
        m_session.emplace(std::move(*opened));
    }
    m_guest = false;
    m_made = !known;
    return engine::Done{};
}

void RepDoor::forgetEmptySave() {
    if (m_guest || !m_made || !m_session->log().entries().empty()) {
        return;
    }
    for (const char* ending : {".xml", ".journal", ".lock"}) {
        std::error_code ignored;
        std::filesystem::remove(m_folder / (m_session->rep() + ending), ignored);
    }
}

} // namespace game
