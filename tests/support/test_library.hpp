#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include <fmt/core.h>

#include "engine/core/timestamp.hpp"
#include "game/content/library.hpp"

namespace test {

/// How large a made-up library is. Its ids are `c0`, `c0/m1`, `c0/n1-2` and `c0/n1-2/q0`, counted from 0.
struct LibraryShape {
    int courses = 1;
    int modules = 3;
    int nuggets = 8;
    int questions = 3;
    int pages = 2;
    int insights = 2;
    std::vector<game::Badge> badges = {};
};

constexpr int kQuestionKinds = 10;

inline game::QuestionBody dialogueBody() {
    game::Dialogue talk;
    talk.turns.push_back({"Sara", "Is this a pitch?", {{"Not today. Why?", true, 1}, {"Yes, buy it", false, {}}}});
    talk.turns.push_back({"Sara", "We lose a day.", {{"On what?", true, {}}, {"Demo on Friday?", false, {}}}});
    return talk;
}

/// One body of each type in turn; `kind` counts on beyond them.
inline game::QuestionBody questionBody(int kind) {
    switch (kind % kQuestionKinds) {
    case 0:
        return game::SingleChoice{{{"Whom you help and with what", {}}, {"Your job title", {}}, {"A target", {}}},
                                  0};
    case 1:
        return game::TrueFalse{false};
    case 2:
        return game::MultipleChoice{
            {{"Why you write", true}, {"One easy question", true}, {"A price list", false}}};
    case 3:
        return game::Ordering{{"Find a contact", "Ask for leave", "Write"}};
    case 4:
        return game::Matching{{"New job", "Visit", "Comment"}, {"Budget", "Curiosity", "Topic", "Discount"}};
    case 5:
        return game::Categorising{{"Gives", "Asks"}, {{"A checklist", 0}, {"A lesson", 0}, {"Book now", 1}}};
    case 6:
        return game::Numeric{2.0, 1.0, "days"};
    case 7:
        return game::FillIn{{"trust", "credibility"}, true};
    case 8:
        return game::Hotspot{{"c/media/profile.svg", "A profile", "", 1.5},
                             {{5, 10, 20, 30, "Photo", false}, {30, 12, 60, 10, "Headline", true}}};
    default:
        return dialogueBody();
    }
}

/// The next nugget of `module`; the first question's kind differs from nugget to nugget.
inline game::Nugget makeNugget(const game::Module& module, const std::string& id, const LibraryShape& shape) {
    const int number = static_cast<int>(module.nuggets.size());
    game::Nugget nugget;
    nugget.id = game::NuggetId(id);
    nugget.module = module.id;
    nugget.title = "Nugget " + id;
    nugget.snippet = "The fact of " + id + " in a few words.";
    for (int i = 0; i < shape.insights; ++i) {
        nugget.insights.push_back(fmt::format("Insight {} of {}", i, id));
    }
    for (int i = 0; i < shape.questions; ++i) {
        const std::string prompt =
            i % 2 == 0 ? "What does the buyer look for in what you write?" : "Is it so for ___?";
        nugget.questions.push_back({game::QuestionId(fmt::format("{}/q{}", id, i)), prompt,
                                    fmt::format("Because of {}, {}.", id, i), questionBody(number + i)});
    }
    return nugget;
}

/// Its assessment asks every nugget, at 80 percent.
inline game::Module makeModule(const game::CourseId& course, int number, const LibraryShape& shape) {
    game::Module module;
    module.id = game::ModuleId(fmt::format("{}/m{}", course.text(), number));
    module.course = course;
    module.title = "Module " + module.id.text();
    module.summary = "What a module is for.";
    for (int i = 0; i < shape.pages; ++i) {
        module.briefing.push_back({fmt::format("p{}", i), "A page", {game::Paragraph{"Some text to read."}}});
    }
    for (int i = 0; i < shape.nuggets; ++i) {
        const std::string id = fmt::format("{}/n{}-{}", course.text(), number, i);
        module.nuggets.push_back(makeNugget(module, id, shape));
        module.assessment.asks.push_back({game::NuggetId(id), {}});
    }
    return module;
}

inline game::Library makeLibrary(const LibraryShape& shape = {}) {
    std::vector<game::Course> courses;
    for (int c = 0; c < shape.courses; ++c) {
        game::Course course;
        course.id = game::CourseId(fmt::format("c{}", c));
        course.title = "Course " + course.id.text();
        course.summary = "What a course is for.";
        course.language = "en";
        for (int m = 0; m < shape.modules; ++m) {
            course.modules.push_back(makeModule(course.id, m, shape));
        }
        courses.push_back(std::move(course));
    }
    return game::Library(std::move(courses), shape.badges);
}

/// A moment counted from Monday, 2026-11-23, 00:00 UTC; `days` may be a fraction.
inline engine::Timestamp moment(double days) {
    constexpr std::int64_t kMonday = 1'795'392'000'000;
    return {kMonday + static_cast<std::int64_t>(days * static_cast<double>(engine::kMsPerDay)), 0};
}

} // namespace test
