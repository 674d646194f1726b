#include "game/simulation/simulated_rep.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

#include "game/simulation/noise.hpp"

namespace game {
namespace {

/// 2026-03-02, 00:00 UTC.
constexpr std::int64_t kMondayMs = 1'772'409'600'000;
constexpr double kSecondsADay = 86'400.0;
constexpr double kCharactersASecond = 20.0;

constexpr double kRecallRightAfterReading = 0.92;
constexpr double kTakingIn = 4.0;
constexpr double kAfterRight = 2.5;
constexpr double kAfterMiss = 9.0;
constexpr double kQuickRecall = 2.0;
constexpr double kSlowRecall = 6.0;
constexpr double kSpreadOfRecall = 0.35;

// Nobody knows exactly how well they remember.
constexpr double kSpreadOfFeeling = 0.7;
// Where one stated certainty pays better than the next (recall.md, section 5).
constexpr double kUnsureFrom = 0.2;
constexpr double kSureFrom = 0.575;
constexpr double kCertainFrom = 0.85;

/// An option that is not the right one.
Answer wrongAnswer(const Question& question) {
    const auto& choice = std::get<SingleChoice>(question.body);
    return ChosenOption{(choice.right + 1) % choice.options.size()};
}

} // namespace

SimulatedRep::SimulatedRep(const Library& library, const Learner& learner, std::uint64_t seed)
    : m_library(&library), m_record(library), m_learner(learner), m_rng(seed), m_seed(seed) {
    for (const Nugget* nugget : library.nuggets()) {
        m_numbers.emplace(nugget->id, m_numbers.size());
    }
}

engine::Timestamp SimulatedRep::now() const {
    return {kMondayMs + static_cast<std::int64_t>(m_day * static_cast<double>(engine::kMsPerDay)), 0};
}

double SimulatedRep::recall(std::size_t nuggets) const {
    double sum = 0.0;
    for (std::size_t number = 0; number < nuggets; ++number) {
        sum += m_learner.recall(number, m_day);
    }
    return sum / static_cast<double>(nuggets);
}

void SimulatedRep::waitUntil(double day) {
    m_day = std::max(m_day, day);
}

void SimulatedRep::complete(const Module& module) {
    note(AssessmentTaken{module.id, false, 1, 1, true, now()});
}

std::vector<Attempt> SimulatedRep::play(const RoundPlan& plan, double mostMinutes) {
    Round round(*m_library, plan, m_rng.next(), kCharactersASecond);
    std::vector<Attempt> attempts;
    while (round.phase() != RoundPhase::finished && m_minutes < mostMinutes) {
        if (round.phase() == RoundPhase::snippet) {
            readSnippet(round);
        }
        attempts.push_back(answer(round));
        round.proceed();
    }
    return attempts;
}

void SimulatedRep::readSnippet(Round& round) {
    spend(static_cast<double>(round.nugget().snippet.size()) / kCharactersASecond + kTakingIn);
    m_justRead = round.snippetRead();
    note(Reveal{m_justRead, now()});
}

Attempt SimulatedRep::answer(Round& round) {
    const std::size_t number = m_numbers.at(round.nugget().id);
    const bool justRead = round.nugget().id == m_justRead;
    const double chance = justRead ? kRecallRightAfterReading : m_learner.recallToday(number, m_day);
    engine::Rng luck = this->luck(round.nugget().id);
    const bool recalled = luck.chance(chance);
    const bool right = recalled || luck.chance(chanceLevel(round.question().body));
    const double usual = kQuickRecall + (kSlowRecall - kQuickRecall) * (1.0 - chance);
    const double seconds = usual * std::exp(kSpreadOfRecall * noise(luck));
    const auto shownMs = round.readingMs() + std::llround(1000.0 * seconds);
    spend(static_cast<double>(shownMs) / 1000.0);
    const Answer given = right ? rightAnswer(round.question().body) : wrongAnswer(round.question());
    const Attempt attempt = round.commit({given, feeling(chance, recalled, luck), shownMs, now()});
    note(attempt);
    spend(right ? kAfterRight : kAfterMiss);
    if (round.feedbackRevealed()) {
        note(Reveal{attempt.nugget, now()});
    }
    m_learner.practise(number, m_day, recalled);
    m_justRead = NuggetId();
    return attempt;
}

engine::Rng SimulatedRep::luck(const NuggetId& nugget) {
    return engine::Rng(engine::Rng::mix(m_seed, fmt::format("{} {}", nugget.text(), ++m_answers[nugget])));
}

Certainty SimulatedRep::feeling(double recall, bool recalled, engine::Rng& luck) {
    if (!recalled) {
        return luck.chance(0.5) ? Certainty::guess : Certainty::unsure;
    }
    const double bounded = std::clamp(recall, 0.001, 0.999);
    const double odds = bounded / (1.0 - bounded) * std::exp(kSpreadOfFeeling * noise(luck));
    const double felt = odds / (1.0 + odds);
    if (felt > kCertainFrom) {
        return Certainty::certain;
    }
    if (felt > kSureFrom) {
        return Certainty::sure;
    }
    return felt > kUnsureFrom ? Certainty::unsure : Certainty::guess;
}

void SimulatedRep::spend(double seconds) {
    m_day += seconds / kSecondsADay;
    m_minutes += seconds / 60.0;
}

void SimulatedRep::note(LogEvent event) {
    m_record.apply({"desk", ++m_entries, std::move(event)});
}

} // namespace game
