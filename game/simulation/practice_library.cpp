#include "game/simulation/practice_library.hpp"

#include <fmt/core.h>

namespace game {
namespace {

constexpr int kQuestions = 3;

Question question(const std::string& nugget, int number) {
    SingleChoice choice;
    for (const char* option : {"Ask what changed", "Send a price list", "Wait for a call", "Offer a demo"}) {
        choice.options.push_back({option, {}});
    }
    choice.right = static_cast<std::size_t>(number);
    return {QuestionId(fmt::format("{}/q{}", nugget, number)), "What comes first when a buyer falls silent?",
            "A question opens what an offer closes.", choice};
}

Nugget nugget(const ModuleId& module, int number) {
    Nugget nugget;
    nugget.id = NuggetId(fmt::format("{}-{}", module.text(), number));
    nugget.module = module;
    nugget.title = "Nugget " + nugget.id.text();
    nugget.snippet = "A buyer who falls silent has mostly met something new inside the house. Ask what changed "
                     "before you offer anything.";
    nugget.insights = {"Who asks first is answered three times as often."};
    for (int i = 0; i < kQuestions; ++i) {
        nugget.questions.push_back(question(nugget.id.text(), i));
    }
    return nugget;
}

} // namespace

Library practiceLibrary(int modules, int nuggetsAModule) {
    Course course;
    course.id = CourseId("practice");
    for (int number = 0; number < modules; ++number) {
        Module module;
        module.id = ModuleId(fmt::format("practice/m{}", number));
        module.course = course.id;
        for (int i = 0; i < nuggetsAModule; ++i) {
            module.nuggets.push_back(nugget(module.id, i));
        }
        course.modules.push_back(std::move(module));
    }
    std::vector<Course> courses;
    courses.push_back(std::move(course));
    return Library(std::move(courses), {});
}

} // namespace game
