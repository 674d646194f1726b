#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace game {

/// What was found in a folder of saves at one look: whose they are, on which devices they were written, and which
/// files are only copies (ConflictCopies).
class SaveFolder {
public:
    /// Empty when it cannot be read.
    explicit SaveFolder(std::filesystem::path folder);

    const std::filesystem::path& path() const { return m_path; }
    /// By name.
    std::vector<std::string> reps() const;
    bool has(const std::string& rep) const { return m_reps.count(rep) > 0; }
    /// The devices that have files of this rep, by name (SaveFiles).
    std::vector<std::string> devicesOf(const std::string& rep) const;
    /// The journals of single sessions (SaveFiles::session), in the order of their numbers.
    std::vector<std::filesystem::path> sessionsOf(const std::string& rep, const std::string& device) const;
    /// Copies of this rep's files, by name.
    std::vector<std::filesystem::path> copiesOf(const std::string& rep) const;
    /// Files that end like those of a save, but are nobody's.
    const std::vector<std::filesystem::path>& strays() const { return m_strays; }
    /// What all of this rep's files, and the copies, look like; see saveMark.
    std::string markOf(const std::string& rep) const;

private:
    using Files = std::vector<std::filesystem::path>;
    struct Device {
        Files files;
        /// By the number of their first entry.
        std::map<std::int64_t, std::filesystem::path> sessions;
    };
    struct Rep {
        std::map<std::string, Device> devices;
        Files copies;
    };
    using FilesByStem = std::map<std::string, Files>;

    FilesByStem look() const;
    void sort(const FilesByStem& stems);
    void setCopiesApart(const FilesByStem& stems);
    void takeAway(const std::string& rep, const std::string& device);
    Files filesOf(const std::string& rep) const;

    std::filesystem::path m_path;
    std::map<std::string, Rep> m_reps;
    Files m_strays;
};

} // namespace game
