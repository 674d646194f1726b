#include "game/scenes/campaign/campaign_screen.hpp"

#include <algorithm>

#include "engine/layout/flow.hpp"

namespace game {
namespace {

using engine::Face;
using engine::Rect;
using engine::Screen;
using engine::View;

constexpr float kTitle = 36;
constexpr float kStatus = 22;
constexpr float kSummary = 25;
constexpr float kStep = 22;
constexpr float kButton = 27;
constexpr const char* kModulePart = "module";
constexpr const char* kCoursesPart = "courses";

float padOf(const View& view) {
    return view.px(36);
}

float stepHeight(const Screen& screen) {
    return screen.measure("0", kStep, 0.0f).y * 1.5f + screen.view().px(16);
}

float stepsWidth(float inner) {
    return 0.40f * inner;
}

float wordsWidth(const Screen& screen, const ModulePanel& panel, float inner) {
    return panel.steps.empty() ? inner : inner - stepsWidth(inner) - screen.view().px(48);
}

float wordsHeight(const Screen& screen, const ModulePanel& panel, float width) {
    return screen.measure(panel.title, kTitle, width, Face::display).y +
           screen.measure(panel.status, kStatus, width).y + screen.measure(panel.summary, kSummary, width).y +
           screen.view().px(20);
}

// Buttons flow into as many rows as their words need.
std::vector<Rect> buttonBoxes(const Screen& screen, const ModulePanel& panel, float width) {
    const View& view = screen.view();
    const float gap = view.px(18);
    const float height = std::max(view.px(70), screen.measure("0", kButton, 0.0f, Face::bodyBold).y + view.px(30));
    std::vector<Rect> boxes;
    float x = 0.0f;
    float y = 0.0f;
    for (const ModulePanel::Choice& choice : panel.choices) {
        const float words = screen.measure(choice.label, kButton, 0.0f, Face::bodyBold).x + view.px(72);
        const float wide = std::min(width, std::max(words, view.px(choice.primary ? 380 : 260)));
        if (x > 0.0f && x + wide > width) {
            x = 0.0f;
            y += height + gap;
        }
        boxes.push_back({x, y, wide, height});
        x += wide + gap;
    }
    return boxes;
}

float buttonsHeight(const Screen& screen, const ModulePanel& panel, float width) {
    const std::vector<Rect> boxes = buttonBoxes(screen, panel, width);
    return boxes.empty() ? 0.0f : boxes.back().bottom() + screen.view().px(24);
}

void addWords(Screen& screen, const ModulePanel& panel, const Rect& box) {
    const View& view = screen.view();
    const float height = wordsHeight(screen, panel, box.width);
    const bool scrolls = height > box.height + 0.5f;
    const std::string part = scrolls ? kModulePart : "";
    if (scrolls) {
        screen.scrollPart(part, {box, height});
    }
    float y = box.y;
    const float title = screen.measure(panel.title, kTitle, box.width, Face::display).y;
    screen.heading(panel.title, {box.x, y, box.width, title + 1}, kTitle).scroll = part;
    y += title + view.px(4);
    const float status = screen.measure(panel.status, kStatus, box.width).y;
    engine::Element& line = screen.text(panel.status, {box.x, y, box.width, status + 1}, kStatus);
    line.muted = true;
    line.scroll = part;
    y += status + view.px(12);
    const float summary = screen.measure(panel.summary, kSummary, box.width).y;
    screen.text(panel.summary, {box.x, y, box.width, summary + 1}, kSummary).scroll = part;
}

void addSteps(Screen& screen, const ModulePanel& panel, const Rect& box) {
    const View& view = screen.view();
    const float gap = view.px(12);
    const float room = (box.height + gap) / static_cast<float>(std::max<std::size_t>(1, panel.steps.size())) - gap;
    const float height = std::min(room, stepHeight(screen));
    float y = box.y;
    for (const ModuleStepLine& step : panel.steps) {
        engine::Element& meter = screen.meter(step.label, step.share, {box.x, y, box.width, height});
        meter.detail = step.detail;
        y += height + gap;
    }
}

} // namespace

float wantedHeight(const Screen& screen, const ModulePanel& panel, float width) {
    const float inner = width - 2 * padOf(screen.view());
    const float words = wordsHeight(screen, panel, wordsWidth(screen, panel, inner));
    const float steps = (stepHeight(screen) + screen.view().px(12)) * static_cast<float>(panel.steps.size());
    return 2 * padOf(screen.view()) + std::max(words, steps) + buttonsHeight(screen, panel, inner);
}

void addModulePanel(Screen& screen, const ModulePanel& panel, const Rect& box) {
    screen.panel(box);
    const Rect inner = box.inset(padOf(screen.view()));
    const float buttons = buttonsHeight(screen, panel, inner.width);
    const float height = inner.height - buttons;
    addWords(screen, panel, {inner.x, inner.y, wordsWidth(screen, panel, inner.width), height});
    const float steps = stepsWidth(inner.width);
    if (!panel.steps.empty()) {
        addSteps(screen, panel, {inner.right() - steps, inner.y, steps, height});
    }
    const std::vector<Rect> boxes = buttonBoxes(screen, panel, inner.width);
    const float top = boxes.empty() ? 0.0f : inner.bottom() - boxes.back().bottom();
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const ModulePanel::Choice& choice = panel.choices[i];
        const Rect at = boxes[i].moved(inner.x, top);
        choice.primary ? screen.primary(choice.id, choice.label, at) : screen.button(choice.id, choice.label, at);
    }
}

void addCourses(Screen& screen, const std::vector<CourseLine>& courses, const Rect& box) {
    const View& view = screen.view();
    const float gap = view.px(16);
    // What an option keeps free at its sides and for its mark.
    const float words = box.width - view.px(2 * 18 + 44 + 24);
    std::vector<float> heights;
    float all = 0.0f;
    for (const CourseLine& course : courses) {
        const float title = screen.measure(course.title, kButton, words).y;
        heights.push_back(std::max(view.px(112), title / 0.55f + view.px(28)));
        all += heights.back() + gap;
    }
    const bool scrolls = all - gap > box.height;
    if (scrolls) {
        screen.scrollPart(kCoursesPart, {box, all});
    }
    float y = box.y;
    for (std::size_t i = 0; i < courses.size(); ++i) {
        const float width = scrolls ? box.width - view.px(16) : box.width;
        engine::Element& option = screen.option(courses[i].id, courses[i].title, {box.x, y, width, heights[i]});
        option.detail = courses[i].detail;
        option.chosen = courses[i].chosen;
        option.scroll = scrolls ? kCoursesPart : "";
        y += heights[i] + gap;
    }
}

} // namespace game
