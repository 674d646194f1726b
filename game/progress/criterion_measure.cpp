#include "game/progress/criterion_measure.hpp"

#include <algorithm>
#include <set>

#include <fmt/core.h>

namespace game {
namespace {

using Kind = Criterion::Kind;

/// A share that rounding can never lift to 1 before its time.
double shareOf(double have, double need) {
    return have >= need ? 1.0 : std::clamp(have / need, 0.0, 0.999);
}

/// What is counted: one of it, and many.
struct Noun {
    std::string one;
    std::string many;
    const std::string& of(std::int64_t count) const { return count == 1 ? one : many; }
};

CriterionMeasure counted(std::int64_t have, std::int64_t need, const Noun& what) {
    const auto shown = std::clamp<std::int64_t>(have, 0, need);
    return {shareOf(static_cast<double>(have), static_cast<double>(need)),
            fmt::format("{} of {} {}", shown, need, what.of(need)), fmt::format("{} {}", have, what.of(have))};
}

/// Right and not by a guess, at least eight hours after the nugget was last seen.
bool isRecall(const ScoredAttempt& scored) {
    const bool guessed = !scored.attempt.recalled() || scored.attempt.tooQuick;
    return scored.trusted && !guessed && !scored.score.firstMeeting && !scored.score.tooSoon;
}

Noun lateRecall(double below) {
    return {fmt::format("late recall (below {:g} %)", below), fmt::format("late recalls (below {:g} %)", below)};
}

CriterionMeasure recalls(const Criterion& criterion, const RepRecord& record) {
    const bool any = criterion.kind == Kind::recalled;
    const auto holds = [&](const ScoredAttempt& scored) {
        return isRecall(scored) && (any || scored.score.retrievability * 100.0 < criterion.below);
    };
    const auto& attempts = record.attempts();
    const auto have = std::count_if(attempts.begin(), attempts.end(), holds);
    return counted(have, criterion.count, any ? Noun{"recall", "recalls"} : lateRecall(criterion.below));
}

CriterionMeasure perfectRounds(const Criterion& criterion, const RepRecord& record) {
    const auto perfect = [](const RoundFinished& round) {
        return round.items > 0 && round.firstTry == round.items;
    };
    const auto& rounds = record.rounds();
    const auto have = std::count_if(rounds.begin(), rounds.end(), perfect);
    return counted(have, criterion.count, {"round without a miss", "rounds without a miss"});
}

CriterionMeasure course(const Criterion& criterion, const RepRecord& record) {
    const Course* course = record.library().course(criterion.course);
    if (course == nullptr || course->modules.empty()) {
        return {0.0, fmt::format("the course {} completed", criterion.course.text()), ""};
    }
    const auto have = static_cast<std::int64_t>(record.campaign().completedModules(*course));
    return counted(have, static_cast<std::int64_t>(course->modules.size()),
                   {"module of " + course->title, "modules of " + course->title});
}

CriterionMeasure lasting(const Criterion& criterion, const RepRecord& record) {
    std::set<NuggetId> nuggets;
    for (const ScoredAttempt& scored : record.attempts()) {
        if (scored.trusted && scored.score.after.stability >= criterion.days) {
            nuggets.insert(scored.attempt.nugget);
        }
    }
    return counted(static_cast<std::int64_t>(nuggets.size()), criterion.count,
                   {fmt::format("nugget that lasts {:g} days", criterion.days),
                    fmt::format("nuggets that last {:g} days", criterion.days)});
}

CriterionMeasure brightness(const Criterion& criterion, const RepRecord& record, const engine::Timestamp& now) {
    const double percent = record.brightnessOfMet(now) * 100.0;
    const auto met = static_cast<int>(record.nuggetsMet());
    const double share = std::min(shareOf(percent, criterion.percent), shareOf(met, criterion.count));
    return {share,
            fmt::format("brightness {:.0f} of {:g} % over {} of {} nuggets", std::min(percent, criterion.percent),
                        criterion.percent, std::min(met, criterion.count), criterion.count),
            fmt::format("brightness {:.1f} % over {} nuggets", percent, met)};
}

CriterionMeasure calibrated(const Criterion& criterion, const RepRecord& record) {
    int said = 0;
    int right = 0;
    const auto& attempts = record.attempts();
    for (auto scored = attempts.rbegin(); scored != attempts.rend() && said < criterion.count; ++scored) {
        const bool certain = scored->attempt.certainty == Certainty::certain;
        said += certain ? 1 : 0;
        right += certain && scored->attempt.right ? 1 : 0;
    }
    const double needed = criterion.count * criterion.percent / 100.0;
    const double share = std::min(shareOf(said, criterion.count), shareOf(right, needed));
    return {share,
            fmt::format("{} right of the last {} said to be certain; {:g} % of {} are needed", right, said,
                        criterion.percent, criterion.count),
            fmt::format("{} right of the last {} said to be certain", right, said)};
}

/// Whether a round was finished after an absence of so many days between two answers.
CriterionMeasure returned(const Criterion& criterion, const RepRecord& record) {
    const auto& attempts = record.attempts();
    const auto away = [&](const ScoredAttempt& before, const ScoredAttempt& after) {
        const auto last = engine::LocalDay::of(before.attempt.at).number;
        return static_cast<double>(engine::LocalDay::of(after.attempt.at).number - last) >= criterion.days;
    };
    const auto gap = std::adjacent_find(attempts.begin(), attempts.end(), away);
    const bool holds = gap != attempts.end() && !record.rounds().empty() &&
                       record.rounds().back().at.utcMs >= std::next(gap)->attempt.at.utcMs;
    const auto words = fmt::format("a round after {:g} days away", criterion.days);
    return {holds ? 1.0 : 0.0, words, words};
}

} // namespace

CriterionMeasure CriterionMeasure::of(const Criterion& criterion, const RepRecord& record,
                                      const engine::Timestamp& now) {
    switch (criterion.kind) {
    case Kind::recalled:
    case Kind::lateRecalled:
        return recalls(criterion, record);
    case Kind::rounds:
        return counted(static_cast<std::int64_t>(record.rounds().size()), criterion.count, {"round", "rounds"});
    case Kind::perfectRounds:
        return perfectRounds(criterion, record);
    case Kind::streak:
        return counted(record.streak(now).longest(), criterion.count, {"workday in a row", "workdays in a row"});
    case Kind::modules:
        return counted(static_cast<std::int64_t>(record.campaign().completedModules()), criterion.count,
                       {"module completed", "modules completed"});
    case Kind::course:
        return course(criterion, record);
    case Kind::points:
        return counted(record.ledger().total() / 1000, criterion.count, {"point", "points"});
    case Kind::lasting:
        return lasting(criterion, record);
    case Kind::brightness:
        return brightness(criterion, record, now);
    case Kind::calibrated:
        return calibrated(criterion, record);
    case Kind::returned:
        return returned(criterion, record);
    }
    return {};
}

} // namespace game
