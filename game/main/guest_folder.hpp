#pragma once

#include <filesystem>

namespace game {

/// Where a guest's save lies while the game runs: in the temporary folder, or where nothing can be written there,
/// among this person's own state. It goes when the game ends.
class GuestFolder {
public:
    static constexpr const char* kGuest = "Guest";

    /// Throws when there is no place.
    GuestFolder();
    ~GuestFolder();
    GuestFolder(const GuestFolder&) = delete;
    GuestFolder& operator=(const GuestFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    /// Removes what games left behind that were killed.
    static void clearForgotten();

private:
    std::filesystem::path m_path;
};

} // namespace game
