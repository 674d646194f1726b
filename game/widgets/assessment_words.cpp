#include "game/widgets/assessment_words.hpp"

#include <fmt/core.h>

#include "game/rounds/assessment_result.hpp"
#include "game/widgets/words.hpp"

namespace game::words {
namespace {

const Module* after(const Library& library, const Module& module) {
    const Course& course = *library.course(module.course);
    const auto place = static_cast<std::size_t>(&module - course.modules.data());
    return place + 1 < course.modules.size() ? &course.modules[place + 1] : nullptr;
}

std::string passMark(const Module& module, bool placement) {
    return fmt::format("{} right ({} %)", rightToPass(module, placement), passPercent(module, placement));
}

} // namespace

OfferCard beforeAssessment(const Library& library, const Module& module, bool placement) {
    const Module* next = after(library, module);
    const std::string opens =
        next != nullptr ? fmt::format(" and opens “{}”", next->title) : std::string(" and with it the course");
    std::string sentence = fmt::format(
        "{} about what this module teaches, each asked once. {} pass: that completes the building{}.",
        counted(module.assessment.asks.size(), "question", "questions"), passMark(module, placement), opens);
    sentence += placement ? " Its briefing is skipped then. With fewer you go on where you are now."
                          : " With fewer you read its pages again and take it another time.";
    sentence += " Twice not passed on a day, it rests until the next.";
    return {fmt::format("{}: {}", placement ? "Placement test" : "Assessment", module.title),
            sentence,
            {{"begin", placement ? "Begin the placement test" : "Begin the assessment"}, {"later", "Not now"}}};
}

std::string resting(const TestRest& rest, bool placement) {
    std::string titles;
    for (const Nugget* nugget : rest.readAgain) {
        titles += (titles.empty() ? "" : ", ") + fmt::format("“{}”", nugget->title);
    }
    const std::string read = titles.empty() ? "" : fmt::format(" Read again until then: {}.", titles);
    return fmt::format("Not passed twice today, so the {} rests until tomorrow.{}",
                       placement ? "placement test" : "assessment", read);
}

std::string afterAssessment(const RepRecord& record, const RoundSummary& summary, const engine::Timestamp& now) {
    const Library& library = record.library();
    const Module& module = *library.module(summary.module);
    const bool placement = summary.context == AttemptContext::placement;
    const std::string score =
        fmt::format("{} of {} right; {} pass. ", summary.firstTry, summary.items, passMark(module, placement));
    if (!summary.passed) {
        if (const auto rest = record.campaign().restOf(module, placement, now)) {
            // What is to be read again is marked in the list of answers.
            return score + resting({rest->until, {}}, placement) + " Until then, read again what was missed.";
        }
        return score + "Every answer helped; try again when you like.";
    }
    const Module* next = after(library, module);
    return score + (next != nullptr
                        ? fmt::format("A new building stands in your city, and “{}” is open.", next->title)
                        : "A new building stands in your city, and its course is complete.");
}

} // namespace game::words
