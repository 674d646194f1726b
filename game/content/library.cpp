#include "game/content/library.hpp"

#include <algorithm>

#include "engine/core/emphasis.hpp"
#include "engine/text/folded_text.hpp"

namespace game {
namespace {

/// Words apart by single spaces with one in front, so that every word can be found by its start.
std::string searchable(std::string_view text) {
    std::string result = " ";
    for (const char byte : engine::foldedText(engine::plainText(text))) {
        const bool ofWord = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
        if (ofWord || result.back() != ' ') {
            result.push_back(ofWord ? byte : ' ');
        }
    }
    return result;
}

std::vector<std::string> wordStarts(const std::string& words) {
    std::vector<std::string> result;
    for (const char byte : searchable(words)) {
        if (byte == ' ') {
            result.emplace_back();
        }
        result.back().push_back(byte);
    }
    if (result.back() == " ") {
        result.pop_back();
    }
    return result;
}

bool hasAll(std::string_view text, const std::vector<std::string>& starts) {
    return std::all_of(starts.begin(), starts.end(),
                       [text](const std::string& start) { return text.find(start) != std::string_view::npos; });
}

template <class Id, class Value>
const Value* found(const std::unordered_map<std::string_view, const Value*>& map, const Id& id) {
    const auto at = map.find(id.text());
    return at == map.end() ? nullptr : at->second;
}

} // namespace

Library::Library(std::vector<Course> courses, std::vector<Badge> badges)
    : m_courses(std::move(courses)), m_badges(std::move(badges)) {
    index();
}

void Library::index() {
    for (const Course& course : m_courses) {
        m_courseById.emplace(course.id.text(), &course);
        for (const Module& module : course.modules) {
            m_moduleById.emplace(module.id.text(), &module);
            for (const Nugget& nugget : module.nuggets) {
                indexNugget(nugget);
            }
        }
    }
}

void Library::indexNugget(const Nugget& nugget) {
    m_nuggets.push_back(&nugget);
    m_nuggetById.emplace(nugget.id.text(), &nugget);
    for (const Question& question : nugget.questions) {
        m_questionById.emplace(question.id.text(), &question);
    }
}

const std::vector<Library::SearchText>& Library::searchTexts() const {
    if (m_searchTexts.empty()) {
        m_searchTexts.reserve(m_nuggets.size());
        for (const Nugget* nugget : m_nuggets) {
            const std::string title = searchable(nugget->title);
            m_searchTexts.push_back({title + searchable(nugget->snippet), title.size()});
        }
    }
    return m_searchTexts;
}

const Course* Library::course(const CourseId& id) const {
    return found(m_courseById, id);
}

const Module* Library::module(const ModuleId& id) const {
    return found(m_moduleById, id);
}

const Nugget* Library::nugget(const NuggetId& id) const {
    return found(m_nuggetById, id);
}

const Question* Library::question(const QuestionId& id) const {
    return found(m_questionById, id);
}

const Badge* Library::badge(const BadgeId& id) const {
    const auto at =
        std::find_if(m_badges.begin(), m_badges.end(), [&id](const Badge& badge) { return badge.id == id; });
    return at == m_badges.end() ? nullptr : &*at;
}

std::vector<const Nugget*> Library::search(const std::string& words, std::size_t limit) const {
    const std::vector<std::string> starts = wordStarts(words);
    std::vector<const Nugget*> inTitle;
    std::vector<const Nugget*> inText;
    const auto& texts = searchTexts();
    for (std::size_t i = 0; i < m_nuggets.size(); ++i) {
        const auto& [text, titleLength] = texts[i];
        if (hasAll(std::string_view(text).substr(0, titleLength), starts)) {
            inTitle.push_back(m_nuggets[i]);
        } else if (hasAll(text, starts)) {
            inText.push_back(m_nuggets[i]);
        }
    }
    inTitle.insert(inTitle.end(), inText.begin(), inText.end());
    inTitle.resize(std::min(limit, inTitle.size()));
    return inTitle;
}

} // namespace game
