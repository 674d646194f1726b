#include "game/widgets/answer_words.hpp"

#include <fmt/core.h>

#include "game/widgets/words.hpp"

namespace game::words {
namespace {

constexpr double kFast = 1.075;

std::string newWindow(const RoundLine& line, const engine::Timestamp& now) {
    std::string text = fmt::format("Window {} of {} in “{}”.", line.window, line.windows, line.building);
    if (line.lightAfter <= 0.0) {
        return text + " It is dark until you recall it.";
    }
    const std::string worth = points(line.worth);
    return worth == "0" ? text : text + fmt::format(" Worth up to {} {}.", worth, comesBack(line.dueAt, now));
}

} // namespace

std::string brought(const RoundLine& line) {
    if (line.paid()) {
        return signedPoints(line.scored.score.points);
    }
    return line.scored.score.firstMeeting ? fmt::format("{} of {}", line.window, line.windows) : "";
}

std::string spokenBrought(const RoundLine& line) {
    const std::string shown = brought(line);
    return line.paid() ? shown + " recall points" : shown.empty() ? "" : "window " + shown;
}

std::string fact(const RoundLine& line, const engine::Timestamp& now) {
    const AnswerScore& score = line.scored.score;
    if (score.firstMeeting) {
        return newWindow(line, now);
    }
    if (!line.scored.attempt.right || score.tooSoon || !line.paid()) {
        return "";
    }
    const std::string pace = score.speed > kFast ? ", and faster than you usually are" : "";
    if (line.lightBefore <= 0.0) {
        return fmt::format("Recalled after a miss: its window is lit again{}.", pace);
    }
    return fmt::format("Recalled when its window had faded to {}{}.", percent(line.lightBefore), pace);
}

std::string explanation(const RoundLine& line) {
    const AnswerScore& score = line.scored.score;
    if (score.firstMeeting) {
        return "";
    }
    if (score.tooSoon) {
        return line.lightAfter <= 0.0 ? "A missed window stays dark until you recall it after eight hours or more."
                                      : "Seen within the last eight hours: practice, without points.";
    }
    if (!line.scored.attempt.right) {
        return line.paid() ? "The stake you set is lost; the window gets another chance."
                           : "No stake was set, so nothing is lost.";
    }
    if (line.paid()) {
        return "";
    }
    if (line.lightAfter <= 0.0) {
        return "Called a guess, so its window stays dark until you recall it for sure.";
    }
    return words::points(score.available) == "0"
               ? "This window is already as bright as it can pay for."
               : "Called a guess, so it pays nothing; it still counts as recalled.";
}

} // namespace game::words
