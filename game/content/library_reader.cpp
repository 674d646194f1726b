#include "game/content/library_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/content/badge_reader.hpp"
#include "game/content/course_reader.hpp"

namespace game {
namespace {

namespace fs = std::filesystem;

/// What the folder is called, however its path was written.
std::string ownName(const fs::path& folder) {
    std::error_code problem;
    const fs::path whole = fs::weakly_canonical(folder, problem);
    const fs::path known = problem ? folder : whole;
    return (known.has_filename() ? known.filename() : known.parent_path().filename()).string();
}

/// The sub-folders that hold a course, by name.
std::vector<fs::path> courseFolders(const fs::path& folder) {
    std::vector<fs::path> found;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code ignored;
        if (fs::is_directory(at->path(), ignored) && fs::exists(at->path() / "course.xml", ignored)) {
            found.push_back(at->path());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The courses of one levels folder, as they are read.
class LibraryReader {
public:
    LibraryReader(fs::path folder, engine::Diagnostics& diagnostics, engine::PictureDecoder* decoder)
        : m_folder(std::move(folder)), m_name(ownName(m_folder)), m_diagnostics(&diagnostics), m_decoder(decoder) {}

    Library read();

private:
    void readOne(const fs::path& folder);
    void checkFolder() const;

    fs::path m_folder;
    std::string m_name;
    engine::Diagnostics* m_diagnostics;
    engine::PictureDecoder* m_decoder;
    std::vector<Course> m_courses;
    std::vector<std::string> m_ids;
    /// Complaints' name of the folder that gave m_ids[i].
    std::vector<std::string> m_names;
};

Library LibraryReader::read() {
    const auto folders = courseFolders(m_folder);
    for (const fs::path& folder : folders) {
        readOne(folder);
    }
    if (folders.empty()) {
        checkFolder();
    }
    std::vector<Badge> badges;
    std::error_code problem;
    if (fs::exists(m_folder / "badges.xml", problem)) {
        badges = readBadges({m_folder / "badges.xml", m_name + "/badges.xml"}, m_ids, *m_diagnostics);
    }
    return Library(std::move(m_courses), std::move(badges));
}

void LibraryReader::readOne(const fs::path& folder) {
    const std::string name = m_name + "/" + folder.filename().string();
    const std::size_t before = m_diagnostics->errorCount();
    Course course = readCourse(folder, name, *m_diagnostics, m_decoder);
    const std::string id = course.id.text();
    const auto known = static_cast<std::size_t>(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    if (!id.empty() && known < m_ids.size()) {
        m_diagnostics->error(name + "/course.xml", 0,
                             fmt::format("{} has the id \"{}\" already; change one of them", m_names[known], id));
    }
    m_names.push_back(name);
    m_ids.push_back(id);
    if (m_diagnostics->errorCount() == before) {
        m_courses.push_back(std::move(course));
    }
}

void LibraryReader::checkFolder() const {
    std::error_code problem;
    if (!fs::is_directory(m_folder, problem)) {
        m_diagnostics->error(m_name, 0, "there is no such folder");
    } else if (fs::exists(m_folder / "course.xml", problem)) {
        m_diagnostics->error(m_name, 0, "this folder is a course itself; name the folder that holds it");
    } else {
        m_diagnostics->error(m_name, 0, "there is no course here: no sub-folder has a course.xml");
    }
}

} // namespace

Library readLibrary(const fs::path& folder, engine::Diagnostics& diagnostics, engine::PictureDecoder* decoder) {
    return LibraryReader(folder, diagnostics, decoder).read();
}

} // namespace game
