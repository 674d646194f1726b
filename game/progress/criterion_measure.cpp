#include "game/progress/criterion_measure.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

#include <fmt/core.h>

namespace game {
namespace {

using Kind = Criterion::Kind;

/// A share that rounding can never lift to 1 before its time.
double shareOf(double have, double need) {
    return have >= need ? 1.0 : std::clamp(have / need, 0.0, 0.999);
}

/// What one of each costs a rep, in answers, about.
constexpr double kOfRecall = 1.0;
constexpr double kOfLateRecall = 4.0;
constexpr double kOfRound = 7.0;
constexpr double kOfPerfectRound = 3.0 * kOfRound;
constexpr double kPointsOfAnswer = 25.0;
/// A recall in time makes a memory last so many times longer; the first one lasts so many days.
constexpr double kGrowth = 2.5;
constexpr double kFirstDays = 3.0;

/// What is counted: one of it, and many, and the answers one of it takes.
struct Noun {
    std::string one;
    std::string many;
    double cost = 1.0;
    const std::string& of(std::int64_t count) const { return count == 1 ? one : many; }
};

CriterionMeasure counted(std::int64_t have, std::int64_t need, const Noun& what) {
    const auto shown = std::clamp<std::int64_t>(have, 0, need);
    return {shareOf(static_cast<double>(have), static_cast<double>(need)),
            fmt::format("{} of {} {}", shown, need, what.of(need)), fmt::format("{} {}", have, what.of(have)),
            static_cast<double>(need - shown) * what.cost};
}

/// Right and not by a guess, at least eight hours after the nugget was last seen.
bool isRecall(const ScoredAttempt& scored) {
    const bool guessed = !scored.attempt.recalled() || scored.attempt.tooQuick;
    return scored.trusted && !guessed && !scored.score.firstMeeting && !scored.score.tooSoon;
}

Noun lateRecall(double below) {
    return {fmt::format("late recall (below {:g} %)", below), fmt::format("late recalls (below {:g} %)", below),
            kOfLateRecall};
}

CriterionMeasure recalls(const Criterion& criterion, const RepRecord& record) {
    const bool any = criterion.kind == Kind::recalled;
    const auto holds = [&](const ScoredAttempt& scored) {
        return isRecall(scored) && (any || scored.score.retrievability * 100.0 < criterion.below);
    };
    const auto& attempts = record.attempts();
    const auto have = std::count_if(attempts.begin(), attempts.end(), holds);
    return counted(have, criterion.count, any ? Noun{"recall", "recalls", kOfRecall} : lateRecall(criterion.below));
}

CriterionMeasure perfectRounds(const Criterion& criterion, const RepRecord& record) {
    const auto perfect = [](const RoundFinished& round) {
        return round.items > 0 && round.firstTry == round.items;
    };
    const auto& rounds = record.rounds();
    const auto have = std::count_if(rounds.begin(), rounds.end(), perfect);
    return counted(have, criterion.count, {"round without a miss", "rounds without a miss", kOfPerfectRound});
}

/// Pages, nuggets and questions that still lie before a rep in each module not complete, the least first.
std::vector<double> workOfModules(const RepRecord& record, const Course* only = nullptr) {
    std::vector<double> work;
    for (const Course& course : record.library().courses()) {
        for (const Module& module : course.modules) {
            if ((only == nullptr || only == &course) && !record.campaign().isComplete(module.id)) {
                const std::size_t pages = module.briefing.size() - record.campaign().nextPage(module);
                work.push_back(static_cast<double>(pages + record.campaign().unmetNuggets(module).size() +
                                                   module.assessment.asks.size()));
            }
        }
    }
    std::sort(work.begin(), work.end());
    return work;
}

CriterionMeasure modules(const Criterion& criterion, const RepRecord& record) {
    const auto have = static_cast<std::int64_t>(record.campaign().completedModules());
    CriterionMeasure measure = counted(have, criterion.count, {"module completed", "modules completed"});
    const std::vector<double> work = workOfModules(record);
    const auto left = static_cast<std::size_t>(std::max<std::int64_t>(0, criterion.count - have));
    const auto end = work.begin() + static_cast<std::ptrdiff_t>(std::min(left, work.size()));
    measure.work =
        left > work.size() ? std::numeric_limits<double>::infinity() : std::accumulate(work.begin(), end, 0.0);
    return measure;
}

CriterionMeasure streak(const Criterion& criterion, const RepRecord& record, const engine::Timestamp& now) {
    const Streak streak = record.streak(now);
    CriterionMeasure measure =
        counted(streak.longest(), criterion.count, {"workday in a row", "workdays in a row"});
    // The next one begins where the current one stands.
    measure.work = measure.holds() ? 0.0 : kOfRound * (criterion.count - streak.current());
    return measure;
}

CriterionMeasure course(const Criterion& criterion, const RepRecord& record) {
    const Course* course = record.library().course(criterion.course);
    if (course == nullptr || course->modules.empty()) {
        return {0.0, fmt::format("the course {} completed", criterion.course.text()), "",
                std::numeric_limits<double>::infinity()};
    }
    const auto have = static_cast<std::int64_t>(record.campaign().completedModules(*course));
    CriterionMeasure measure = counted(have, static_cast<std::int64_t>(course->modules.size()),
                                       {"module of " + course->title, "modules of " + course->title});
    const std::vector<double> work = workOfModules(record, course);
    measure.work = std::accumulate(work.begin(), work.end(), 0.0);
    return measure;
}

CriterionMeasure lasting(const Criterion& criterion, const RepRecord& record) {
    std::set<NuggetId> nuggets;
    for (const ScoredAttempt& scored : record.attempts()) {
        if (scored.trusted && scored.score.after.stability >= criterion.days) {
            nuggets.insert(scored.attempt.nugget);
        }
    }
    const double recalls = std::ceil(std::log(criterion.days / kFirstDays) / std::log(kGrowth));
    return counted(static_cast<std::int64_t>(nuggets.size()), criterion.count,
                   {fmt::format("nugget that lasts {:g} days", criterion.days),
                    fmt::format("nuggets that last {:g} days", criterion.days), std::max(1.0, recalls)});
}

CriterionMeasure brightness(const Criterion& criterion, const RepRecord& record, const engine::Timestamp& now) {
    const double percent = record.brightnessOfMet(now) * 100.0;
    const auto met = static_cast<int>(record.nuggetsMet());
    const double share = std::min(shareOf(percent, criterion.percent), shareOf(met, criterion.count));
    const double dark = std::max(0.0, criterion.percent - percent) / 100.0 * met;
    const double missing = dark + std::max(0, criterion.count - met);
    return {share,
            fmt::format("{:.0f} of {:g} % bright, over {} of {} nuggets met", std::min(percent, criterion.percent),
                        criterion.percent, std::min(met, criterion.count), criterion.count),
            fmt::format("{:.1f} % bright over {} nuggets met", percent, met),
            share >= 1.0 ? 0.0 : std::max(1.0, missing)};
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
            fmt::format("{} right of the last {} said to be certain", right, said),
            share >= 1.0 ? 0.0 : std::max<double>(criterion.count - said, std::ceil(needed - right))};
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
    // Nobody is asked to stay away.
    const double work = gap != attempts.end() ? kOfRound : std::numeric_limits<double>::infinity();
    return {holds ? 1.0 : 0.0, words, words, holds ? 0.0 : work};
}

} // namespace

CriterionMeasure CriterionMeasure::of(const Criterion& criterion, const RepRecord& record,
                                      const engine::Timestamp& now) {
    switch (criterion.kind) {
    case Kind::recalled:
    case Kind::lateRecalled:
        return recalls(criterion, record);
    case Kind::rounds:
        return counted(static_cast<std::int64_t>(record.rounds().size()), criterion.count,
                       {"round", "rounds", kOfRound});
    case Kind::perfectRounds:
        return perfectRounds(criterion, record);
    case Kind::streak:
        return streak(criterion, record, now);
    case Kind::modules:
        return modules(criterion, record);
    case Kind::course:
        return course(criterion, record);
    case Kind::points:
        return counted(record.ledger().total() / 1000, criterion.count, {"point", "points", 1.0 / kPointsOfAnswer});
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
