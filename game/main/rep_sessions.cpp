#include "game/main/rep_sessions.hpp"

#include <algorithm>
#include <stdexcept>
#include <system_error>

#include "game/saves/save_files.hpp"
#include "game/saves/save_store.hpp"

namespace game {
namespace {

RepSession guestIn(const Library& library, const std::filesystem::path& folder) {
    auto session = RepSession::open(library, folder, GuestFolder::kGuest);
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

RepSessions::RepSessions(const Library& library, std::filesystem::path folder, std::string device)
    : m_library(library), m_folder(std::move(folder)), m_device(std::move(device)) {
    GuestFolder::clearForgotten();
}

RepSession& RepSessions::session() {
    if (!m_session) {
        m_guestFolder.emplace();
        m_session = guestIn(m_library, m_guestFolder->path());
    }
    return *m_session;
}

engine::Outcome RepSessions::open(const std::string& rep) {
    if (!m_guest && m_session->rep() == rep) {
        return engine::Done{};
    }
    const bool known = hasSave(m_folder, rep);
    auto opened = RepSession::open(m_library, m_folder, rep, m_device);
    if (!opened) {
        return opened.failure();
    }
    removeEmptySave();
    if (m_session) {
        *m_session = std::move(*opened);
    } else {
        m_session.emplace(std::move(*opened));
    }
    m_guest = false;
    m_made = !known;
    return engine::Done{};
}

void RepSessions::removeEmptySave() {
    if (m_guest || !m_made || !m_session->log().entries().empty()) {
        return;
    }
    for (const auto& file : m_session->files().all()) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
    }
}

} // namespace game
