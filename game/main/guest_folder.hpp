#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace game {

/// Where a guest's save lies while the game runs: in the temporary folder, or where nothing can be written there,
/// among this person's own state. It goes when the game ends; what a game left behind that was killed goes when the
/// next begins.
class GuestFolder {
public:
    /// Throws when there is no place.
    explicit GuestFolder(std::string guest);
    ~GuestFolder();
    GuestFolder(const GuestFolder&) = delete;
    GuestFolder& operator=(const GuestFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

private:
    void clearForgotten(const std::filesystem::path& place) const;
    bool isForgotten(const std::filesystem::path& folder) const;

    std::string m_guest;
    std::filesystem::path m_path;
};

} // namespace game
