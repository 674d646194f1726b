#include "game/session/round_line.hpp"

#include <cmath>

namespace game {

RoundLine RoundLine::of(const Attempt& attempt, const AnswerOutcome& outcome, const RepSession& session,
                        double lightBefore) {
    const RepRecord& record = session.record();
    RoundLine line;
    line.scored = {attempt, outcome.score};
    line.dueAt = outcome.dueAt;
    line.lightBefore = lightBefore;
    line.lightAfter = record.windowLight(attempt.nugget, attempt.at);
    const Nugget* nugget = session.library().nugget(attempt.nugget);
    if (const Module* module = nugget == nullptr ? nullptr : session.library().module(nugget->module)) {
        line.building = module->title;
        line.windows = module->nuggets.size();
        line.window = line.windows - record.campaign().unmetNuggets(*module).size();
    }
    if (const NuggetRecall* recall = record.ledger().find(attempt.nugget.text())) {
        line.worth = record.ledger().available(*recall, outcome.dueAt);
    }
    return line;
}

bool RoundLine::paid() const {
    // Points are shown to a tenth.
    return std::llround(static_cast<double>(scored.score.points) / 100.0) != 0;
}

} // namespace game
