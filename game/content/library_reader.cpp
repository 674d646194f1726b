#include "game/content/library_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/content/badge_reader.hpp"
#include "game/content/course_reader.hpp"

namespace game {
namespace {

namespace fs = std::filesystem;

/// The folder in front of the names of its files, as it was written: `levels/`, nothing for the folder one is in.
std::string prefixOf(const fs::path& folder) {
    const fs::path normal = folder.lexically_normal();
    const fs::path whole = normal.has_filename() ? normal : normal.parent_path();
    return whole.empty() || whole == "." ? "" : (whole / "").string();
}

bool isMissing(const std::error_code& problem) {
    return problem == std::errc::no_such_file_or_directory || problem == std::errc::not_a_directory;
}

bool holdsXml(const fs::path& folder) {
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        if (at->path().extension() == ".xml") {
            return true;
        }
    }
    return false;
}

/// The courses of one levels folder, as they are read.
class LibraryReader {
public:
    LibraryReader(fs::path folder, engine::Diagnostics& diagnostics, engine::PictureDecoder* decoder)
        : m_folder(std::move(folder)), m_prefix(prefixOf(m_folder)), m_diagnostics(&diagnostics),
          m_decoder(decoder) {}

    Library read();

private:
    std::vector<fs::path> courseFolders() const;
    bool isCourse(const fs::path& folder) const;
    void readOne(const fs::path& folder);
    void checkFolder() const;

    fs::path m_folder;
    /// In front of the names of its files in complaints.
    std::string m_prefix;
    engine::Diagnostics* m_diagnostics;
    engine::PictureDecoder* m_decoder;
    std::vector<Course> m_courses;
    std::vector<std::string> m_ids;
    /// Complaints' name of the folder that gave m_ids[i].
    std::vector<std::string> m_names;
};

Library LibraryReader::read() {
    const std::size_t before = m_diagnostics->errorCount();
    for (const fs::path& folder : courseFolders()) {
        readOne(folder);
    }
    if (m_names.empty() && m_diagnostics->errorCount() == before) {
        checkFolder();
    }
    std::vector<Badge> badges;
    std::error_code problem;
    if (fs::exists(m_folder / "badges.xml", problem)) {
        badges = readBadges({m_folder / "badges.xml", m_prefix + "badges.xml"}, m_ids, *m_diagnostics);
    }
    return Library(std::move(m_courses), std::move(badges));
}

/// The sub-folders that hold a course, by name.
std::vector<fs::path> LibraryReader::courseFolders() const {
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::directory_iterator at(m_folder, problem), end; !problem && at != end; at.increment(problem)) {
        found.push_back(at->path());
    }
    if (problem && !isMissing(problem)) {
        m_diagnostics->error(m_folder.string(), 0,
                             fmt::format("this folder cannot be read: {}", problem.message()));
    }
    std::sort(found.begin(), found.end());
    std::erase_if(found, [this](const fs::path& folder) { return !isCourse(folder); });
    return found;
}

/// Also tells of a folder that seems to be meant as one.
bool LibraryReader::isCourse(const fs::path& folder) const {
    const std::string name = m_prefix + folder.filename().string();
    std::error_code problem;
    const bool isFolder = fs::is_directory(folder, problem);
    const bool found = isFolder && fs::exists(folder / "course.xml", problem);
    if (problem && !isMissing(problem)) {
        m_diagnostics->error(name, 0, fmt::format("this folder cannot be read: {}", problem.message()));
    } else if (isFolder && !found && holdsXml(folder)) {
        m_diagnostics->warning(name, 0, "there is no course.xml in this folder, so nobody meets what is in it");
    }
    return found;
}

void LibraryReader::readOne(const fs::path& folder) {
    const std::string name = m_prefix + folder.filename().string();
    const std::size_t before = m_diagnostics->unusableCount();
    Course course = readCourse(folder, name, *m_diagnostics, m_decoder);
    const std::string id = course.id.text();
    const auto known = static_cast<std::size_t>(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    if (!id.empty() && known < m_ids.size()) {
        m_diagnostics->error(name + "/course.xml", 0,
                             fmt::format("{} has the id \"{}\" already; change one of them", m_names[known], id));
    }
    m_names.push_back(name);
    m_ids.push_back(id);
    if (m_diagnostics->unusableCount() == before) {
        m_courses.push_back(std::move(course));
    }
}

void LibraryReader::checkFolder() const {
    std::error_code problem;
    const std::string name = m_folder.lexically_normal().string();
    if (!fs::is_directory(m_folder, problem)) {
        m_diagnostics->error(name, 0, "there is no such folder");
    } else if (fs::exists(m_folder / "course.xml", problem)) {
        m_diagnostics->error(name, 0, "this folder is a course itself; name the folder that holds it");
    } else {
        m_diagnostics->error(name, 0, "there is no course here: no sub-folder has a course.xml");
    }
}

} // namespace

Library readLibrary(const fs::path& folder, engine::Diagnostics& diagnostics, engine::PictureDecoder* decoder) {
    return LibraryReader(folder, diagnostics, decoder).read();
}

} // namespace game
