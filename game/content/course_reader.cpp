#include "game/content/course_reader.hpp"

#include <algorithm>
#include <deque>

#include <fmt/core.h>

#include "game/content/author_text.hpp"
#include "game/content/document_root.hpp"
#include "game/content/limits.hpp"
#include "game/content/module_reader.hpp"

namespace game {
namespace {

namespace fs = std::filesystem;

/// Reads one course; remembers what its sequence named.
class CourseReader {
public:
    CourseReader(fs::path folder, std::string name, engine::Diagnostics& diagnostics,
                 engine::PictureDecoder* decoder)
        : m_folder(std::move(folder)), m_name(std::move(name)), m_diagnostics(&diagnostics),
          m_pictures(m_folder, decoder) {}

    Course read();

private:
    void readRoot(engine::XmlReader& reader, Course& course);
    void readSequence(engine::XmlReader& reader, Course& course);
    void readModule(const engine::XmlReader& step, ModuleReader& modules, Course& course);
    std::vector<std::string> modulesBeside() const;
    void warnOfStrangers();
    /// Its name is good for as long as this reader is.
    const AuthorFile& file(const std::string& name) {
        return m_files.emplace_back(AuthorFile{m_folder / name, m_name + "/" + name});
    }

    fs::path m_folder;
    std::string m_name;
    engine::Diagnostics* m_diagnostics;
    PictureReader m_pictures;
    std::deque<AuthorFile> m_files;
    std::vector<std::string> m_refs;
    bool m_sequenceRead = false;
};

bool isThere(const fs::path& file) {
    std::error_code problem;
    return fs::exists(file, problem);
}

bool isLanguage(std::string_view text) {
    const auto letters = text.substr(0, text.find('-'));
    return letters.size() >= 2 && letters.size() <= 3 &&
           std::all_of(letters.begin(), letters.end(), [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

Course CourseReader::read() {
    Course course;
    readDocument(file("course.xml"), "course", *m_diagnostics,
                 [&](engine::XmlReader& reader) { readRoot(reader, course); });
    if (m_sequenceRead) {
        warnOfStrangers();
    }
    return course;
}

void CourseReader::readRoot(engine::XmlReader& reader, Course& course) {
    course.id = CourseId(idOf(reader));
    course.title = titleOf(reader, "title", limits::kTitle);
    course.language = reader.text("language");
    if (!course.language.empty() && !isLanguage(course.language)) {
        reader.error(fmt::format("language=\"{}\" should be a code like \"en\" or \"pt-BR\"", course.language));
    }
    if (auto summary = reader.child("summary")) {
        course.summary = summary->body(limits::kSummary);
        summary->finish();
    }
    auto sequence = reader.child("sequence");
    reader.finish();
    if (sequence) {
        readSequence(*sequence, course);
        m_sequenceRead = true;
    }
}

void CourseReader::readSequence(engine::XmlReader& reader, Course& course) {
    ModuleReader modules(course.id, m_pictures);
    Distinct distinct("module");
    for (engine::XmlReader& step : reader.children("module")) {
        const std::string ref = idOf(step, "ref");
        step.finish();
        const bool again = std::find(m_refs.begin(), m_refs.end(), ref) != m_refs.end();
        distinct.add(step, ref);
        m_refs.push_back(ref);
        if (isId(ref) && !again) {
            readModule(step, modules, course);
        }
    }
    if (m_refs.empty()) {
        reader.error("the sequence names no <module ref=\"…\"/>");
    }
    reader.finish();
}

void CourseReader::readModule(const engine::XmlReader& step, ModuleReader& modules, Course& course) {
    const std::string& ref = m_refs.back();
    if (!isThere(m_folder / (ref + ".xml"))) {
        const std::string nearest = engine::nearestWord(ref, modulesBeside());
        step.error(
            nearest.empty()
                ? fmt::format("there is no file {}.xml beside this one; write it, or correct ref=\"{}\"", ref, ref)
                : fmt::format("there is no file {}.xml beside this one; did you mean \"{}\"?", ref, nearest));
        return;
    }
    readDocument(file(ref + ".xml"), "module", *m_diagnostics,
                 [&](engine::XmlReader& reader) { course.modules.push_back(modules.read(reader, ref)); });
}

/// What the XML files of the folder are called, without course.xml.
std::vector<std::string> CourseReader::modulesBeside() const {
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator at(m_folder, problem), end; !problem && at != end; at.increment(problem)) {
        const std::string stem = at->path().stem().string();
        if (at->path().extension() == ".xml" && stem != "course" && isThere(at->path())) {
            names.push_back(stem);
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// An XML file that the sequence does not name is a module nobody would ever meet.
void CourseReader::warnOfStrangers() {
    for (const std::string& stranger : modulesBeside()) {
        if (std::find(m_refs.begin(), m_refs.end(), stranger) == m_refs.end()) {
            m_diagnostics->warning(m_name + "/" + stranger + ".xml", 0,
                                   "the sequence in course.xml does not name this file, so nobody meets it");
        }
    }
}

} // namespace

Course readCourse(const fs::path& folder, const std::string& name, engine::Diagnostics& diagnostics,
                  engine::PictureDecoder* decoder) {
    return CourseReader(folder, name, diagnostics, decoder).read();
}

} // namespace game
