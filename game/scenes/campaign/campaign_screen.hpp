#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"

namespace game {

/// One of a module's steps, as its panel shows it.
struct ModuleStepLine {
    std::string label;
    std::string detail;
    /// 0 … 1
    float share = 0.0f;
};

/// What the panel of the chosen module says and offers.
struct ModulePanel {
    struct Choice {
        std::string id;
        std::string label;
        bool primary = false;
    };
    std::string title;
    std::string status;
    std::string summary;
    std::vector<ModuleStepLine> steps;
    std::vector<Choice> choices;
};

/// Height it would like to have at this width, pixels.
float wantedHeight(const engine::Screen& screen, const ModulePanel& panel, float width);
/// Adds it; words that do not fit are scrolled (part `module`), buttons always stand.
void addModulePanel(engine::Screen& screen, const ModulePanel& panel, const engine::Rect& box);

/// A course in the list of districts.
struct CourseLine {
    std::string id;
    std::string title;
    std::string detail;
    bool chosen = false;
};
/// Adds them from the top of `box`, scrolled (part `courses`) when there are many.
void addCourses(engine::Screen& screen, const std::vector<CourseLine>& courses, const engine::Rect& box);

} // namespace game
