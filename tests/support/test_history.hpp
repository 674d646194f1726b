#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "engine/core/rng.hpp"
#include "game/content/library.hpp"
#include "game/progress/attempt_log.hpp"
#include "game/progress/rep_record.hpp"
#include "tests/support/test_library.hpp"

namespace test {

/// An attempt at the first question of a nugget, as a round would record it; `days` as in `moment`.
inline game::Attempt attemptAt(const game::Nugget& nugget, double days, bool right = true) {
    game::Attempt attempt;
    attempt.nugget = nugget.id;
    attempt.question = nugget.questions.front().id;
    attempt.at = moment(days);
    attempt.right = right;
    attempt.format = game::formatName(nugget.questions.front().body);
    attempt.chance = game::chanceLevel(nugget.questions.front().body);
    attempt.recallMs = 2500;
    return attempt;
}

/// What one device of a rep recorded, written down event by event.
class History {
public:
    explicit History(std::string device = "desk") : m_device(std::move(device)) {}

    History& add(game::LogEvent event) {
        m_log.add({m_device, m_log.nextSequence(m_device), std::move(event)});
        return *this;
    }
    History& answer(const game::Nugget& nugget, double days, bool right = true) {
        return add(attemptAt(nugget, days, right));
    }
    History& round(double days, int items = 6, int firstTry = 6) {
        return add(game::RoundFinished{items, firstTry, moment(days)});
    }
    const game::AttemptLog& log() const { return m_log; }
    game::RepRecord record(const game::Library& library) const { return game::RepRecord::of(m_log, library); }

private:
    std::string m_device;
    game::AttemptLog m_log;
};

/// Any event a rep could cause, about the nuggets of `library` or one that is in no library.
inline game::LogEvent randomEvent(const game::Library& library, double days, engine::Rng& rng) {
    const auto& nuggets = library.nuggets();
    const game::Nugget& nugget = *nuggets[rng.below(nuggets.size())];
    switch (rng.below(8)) {
    case 0:
        return game::Reveal{nugget.id, moment(days)};
    case 1:
        return game::PageRead{nugget.module, "p0", moment(days)};
    case 2:
        return game::AssessmentTaken{nugget.module, rng.chance(0.3), 4, 5, rng.chance(0.5), moment(days)};
    case 3:
        return game::RoundFinished{6, static_cast<int>(rng.below(7)), moment(days)};
    default:
        break;
    }
    game::Attempt attempt = attemptAt(nugget, days, rng.chance(0.7));
    attempt.nugget = rng.chance(0.05) ? game::NuggetId("gone/nugget") : attempt.nugget;
    attempt.certainty = static_cast<game::Certainty>(rng.below(4));
    attempt.recallMs = static_cast<std::int64_t>(rng.below(9000));
    attempt.tooQuick = rng.chance(0.05);
    return attempt;
}

/// Events of one device over a few months, some of them at the very same moment; the same for the same seed.
inline game::AttemptLog randomLog(const game::Library& library, const std::string& device, std::uint64_t seed) {
    engine::Rng rng(engine::Rng::mix(seed, device));
    History history(device);
    double days = rng.between(0.0, 3.0);
    for (std::uint64_t left = rng.below(120); left > 0; --left) {
        days += rng.chance(0.2) ? 0.0 : rng.between(0.0, 2.0);
        history.add(randomEvent(library, days, rng));
    }
    return history.log();
}

} // namespace test
