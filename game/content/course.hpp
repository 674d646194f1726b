#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "game/content/question.hpp"

namespace game {

/// One fact, small enough to be met in a minute: its snippet, what a right answer adds, and ways to ask for it.
struct Nugget {
    NuggetId id;
    ModuleId module;
    std::string title;
    std::string snippet;
    /// May be empty().
    Picture picture;
    /// At least one; they take turns.
    std::vector<std::string> insights;
    /// At least one.
    std::vector<Question> questions;
};

struct Paragraph {
    std::string text;
};
struct BulletList {
    std::vector<std::string> items;
};
struct Quote {
    std::string text;
    std::string by;
};
struct Tip {
    std::string text;
};
using Block = std::variant<Paragraph, BulletList, Quote, Tip, Picture>;

/// A page of a briefing.
struct Page {
    std::string id;
    std::string title;
    std::vector<Block> blocks;
};

/// One item of an assessment: a nugget, and one of its questions or any.
struct Ask {
    NuggetId nugget;
    std::optional<QuestionId> question;
};

struct Assessment {
    std::vector<Ask> asks;
    /// The share of right answers that completes the module, in percent, 50 … 100.
    int mastery = 80;
};

/// A locked step of a course: briefing, nuggets, assessment.
struct Module {
    ModuleId id;
    CourseId course;
    std::string title;
    std::string summary;
    std::vector<Page> briefing;
    std::vector<Nugget> nuggets;
    Assessment assessment;
};

struct Course {
    CourseId id;
    std::string title;
    std::string summary;
    std::string language;
    /// In the order they unlock.
    std::vector<Module> modules;
};

} // namespace game
