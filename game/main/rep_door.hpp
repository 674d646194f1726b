#pragma once

#include <filesystem>
#include <string>

#include "game/main/guest_folder.hpp"
#include "game/session/rep_session.hpp"

namespace game {

/// The session of whoever plays. Before a rep has said their name, or while their save cannot be opened, it is a
/// guest's, in a folder of its own that goes with it; `open` turns it into the rep's.
class RepDoor {
public:
    /// `library` outlives it. `folder` is where reps' saves are, `device` what this installation is called in them.
    /// Throws when not even a guest finds a place.
    RepDoor(const Library& library, std::filesystem::path folder, std::string device);

    RepSession& session() { return m_session; }
    bool isGuest() const { return m_guest; }
    /// On failure the session stays as it is. A save made here a moment ago under another name, with nothing in it,
    /// goes again.
    engine::Outcome open(const std::string& rep);

private:
    void forgetEmptySave();

    const Library& m_library;
    std::filesystem::path m_folder;
    std::string m_device;
    GuestFolder m_guestFolder;
    RepSession m_session;
    bool m_guest = true;
    /// The save at hand was made by this program.
    bool m_made = false;
};

} // namespace game
