#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "game/content/badge.hpp"
#include "game/content/course.hpp"

namespace game {

/// Everything there is to learn: all courses that could be read, and the badges. Never changes while the game runs,
/// so pointers into it stay good.
class Library {
public:
    Library(std::vector<Course> courses, std::vector<Badge> badges);
    Library(Library&&) = default;
    Library& operator=(Library&&) = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;

    const std::vector<Course>& courses() const { return m_courses; }
    const std::vector<Badge>& badges() const { return m_badges; }
    /// All nuggets in course and module order.
    const std::vector<const Nugget*>& nuggets() const { return m_nuggets; }

    /// Null when there is no such thing (any more).
    const Course* course(const CourseId& id) const;
    const Module* module(const ModuleId& id) const;
    const Nugget* nugget(const NuggetId& id) const;
    const Question* question(const QuestionId& id) const;
    const Badge* badge(const BadgeId& id) const;

    /// Nuggets in which every word of `words` occurs (as the start of a word, case and accents ignored), those with
    /// it in the title first, at most `limit`. An empty text finds all in order. The first search makes ready for
    /// those to come, so it is for one thread.
    std::vector<const Nugget*> search(const std::string& words, std::size_t limit) const;

private:
    /// Folded title and snippet.
    struct SearchText {
        std::string text;
        std::size_t titleLength;
    };

    void index();
    void indexNugget(const Nugget& nugget);
    const std::vector<SearchText>& searchTexts() const;

    std::vector<Course> m_courses;
    std::vector<Badge> m_badges;
    std::vector<const Nugget*> m_nuggets;
    /// Empty until somebody searches.
    mutable std::vector<SearchText> m_searchTexts;
    // The texts are those of the things themselves, which stay where they are.
    std::unordered_map<std::string_view, const Course*> m_courseById;
    std::unordered_map<std::string_view, const Module*> m_moduleById;
    std::unordered_map<std::string_view, const Nugget*> m_nuggetById;
    std::unordered_map<std::string_view, const Question*> m_questionById;
};

} // namespace game
