#include <algorithm>
#include <string>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"
#include "game/scoring/points_ledger.hpp"

namespace game {
namespace {

/// Gaps of every size a rep leaves: seconds within a round, hours, days, months.
std::int64_t anyGap(engine::Rng& rng) {
    constexpr std::int64_t kLongest[] = {30'000, 10 * engine::kMsPerHour, 6 * engine::kMsPerDay,
                                         200 * engine::kMsPerDay};
    return static_cast<std::int64_t>(rng.below(static_cast<std::uint64_t>(kLongest[rng.below(4)])));
}

/// How a made-up rep behaves.
struct Habits {
    double right = 0.8;
    double reveals = 0.1;
    int nuggets = 5;
};

RecallEvent anyEvent(engine::Rng& rng, const Habits& habits, int number) {
    RecallEvent event;
    event.id = "desk-" + std::to_string(number);
    event.kind = rng.chance(habits.reveals) ? RecallEvent::Kind::reveal : RecallEvent::Kind::answer;
    event.nugget = "n" + std::to_string(rng.below(static_cast<std::uint64_t>(habits.nuggets)));
    event.right = rng.chance(habits.right);
    event.certainty = static_cast<Certainty>(rng.below(4));
    event.chance = rng.between(0.0, 0.5);
    event.format = rng.chance(0.5) ? "choice" : "typed";
    event.recallMs = static_cast<std::int64_t>(rng.between(200.0, 20'000.0));
    return event;
}

std::vector<RecallEvent> anyHistory(engine::Rng& rng, const Habits& habits, int length) {
    std::vector<RecallEvent> events;
    engine::Timestamp at{1'790'000'000'000, static_cast<int>(rng.below(24)) * 60 - 720};
    for (int i = 0; i < length; ++i) {
        at.utcMs += anyGap(rng);
        events.push_back(anyEvent(rng, habits, i));
        events.back().at = at;
    }
    return events;
}

/// What is drawn is a seed: shrinking single fields of a history tells nothing.
engine::Rng anyRng() {
    return engine::Rng(*rc::gen::arbitrary<std::uint64_t>());
}

/// The promises hold for each.
MemoryModel anyModel() {
    return *rc::gen::arbitrary<bool>() ? MemoryModel(Fsrs7()) : MemoryModel(Fsrs6());
}

RC_GTEST_PROP(PointsLedgerProperties, TotalsDependOnTheSetOnly, ()) {
    engine::Rng rng = anyRng();
    const std::vector<RecallEvent> events = anyHistory(rng, {}, 150);
    std::vector<RecallEvent> mixed = events;
    for (int i = 0; i < 30; ++i) {
        mixed.push_back(events[rng.below(events.size())]);
    }
    rng.shuffle(mixed);
    const MemoryModel model = anyModel();
    const PointsLedger plain = PointsLedger::fold(events, model);
    const PointsLedger again = PointsLedger::fold(mixed, model);
    RC_ASSERT(plain.total() == again.total());
    for (const auto& [name, nugget] : plain.nuggets()) {
        RC_ASSERT(again.find(name)->memory == nugget.memory);
        RC_ASSERT(again.find(name)->points == nugget.points);
    }
}

RC_GTEST_PROP(PointsLedgerProperties, ANuggetPaysAtMost115PointsHoweverLongItIsPlayed, ()) {
    engine::Rng rng = anyRng();
    Habits habits;
    habits.nuggets = 2;
    habits.right = rng.between(0.6, 1.0);
    PointsLedger ledger(anyModel());
    std::int64_t earned[2] = {0, 0};
    for (RecallEvent& event : anyHistory(rng, habits, 400)) {
        if (rng.chance(0.01)) {
            ledger.adopt(anyModel());
        }
        // Losses are left out: only what was ever paid is bounded.
        event.certainty = event.right ? Certainty::certain : Certainty::guess;
        const auto score = ledger.apply(event);
        earned[event.nugget == "n1"] += score ? score->points : 0;
    }
    RC_ASSERT(std::max(earned[0], earned[1]) <= PointsLedger::kMostPerNugget);
}

RC_GTEST_PROP(PointsLedgerProperties, EveryScoreKeepsThePromises, ()) {
    engine::Rng rng = anyRng();
    PointsLedger ledger(anyModel());
    MilliPoints total = 0;
    for (const RecallEvent& event : anyHistory(rng, {}, 200)) {
        const auto score = ledger.apply(event);
        if (!score) {
            continue;
        }
        RC_ASSERT(score->points <= score->available);
        RC_ASSERT((event.right ? score->points >= 0 : score->points <= 0));
        RC_ASSERT((!score->tooSoon && !score->firstMeeting) || (score->points == 0 && score->available == 0));
        RC_ASSERT(score->speed >= 1.0 && score->speed <= 1.15);
        RC_ASSERT(event.right || score->speed == 1.0);
        RC_ASSERT(score->retrievability >= 0.0 && score->retrievability <= 1.0);
        total += score->points;
    }
    RC_ASSERT(ledger.total() == total);
}

RC_GTEST_PROP(PointsLedgerProperties, WithinEightHoursPaysExactlyNothingInAnyState, ()) {
    engine::Rng rng = anyRng();
    Habits habits;
    habits.nuggets = 1;
    std::vector<RecallEvent> events = anyHistory(rng, habits, *rc::gen::inRange(2, 40));
    PointsLedger ledger = PointsLedger::fold(events, anyModel());
    RecallEvent soon = events.back();
    soon.kind = RecallEvent::Kind::answer;
    soon.id = "soon";
    soon.at.utcMs += *rc::gen::inRange<std::int64_t>(0, 8 * engine::kMsPerHour);
    RC_ASSERT(ledger.apply(soon)->points == 0);
}

RC_GTEST_PROP(PointsLedgerProperties, ABlindGuesserExpectsNothingInAnyState, ()) {
    engine::Rng rng = anyRng();
    std::vector<RecallEvent> events = anyHistory(rng, {}, *rc::gen::inRange(2, 80));
    const PointsLedger ledger = PointsLedger::fold(events, anyModel());
    RecallEvent guess = events.back();
    guess.kind = RecallEvent::Kind::answer;
    guess.id = "guess";
    guess.at.utcMs += anyGap(rng);
    PointsLedger lucky = ledger;
    PointsLedger unlucky = ledger;
    guess.right = true;
    const auto won = static_cast<double>(lucky.apply(guess)->points);
    guess.right = false;
    const auto lost = static_cast<double>(unlucky.apply(guess)->points);
    RC_ASSERT(guess.chance * won + (1.0 - guess.chance) * lost <= 0.0);
}

RC_GTEST_PROP(PointsLedgerProperties, ALaterModelChangesWhatIsRememberedButNotWhatWasPaid, ()) {
    engine::Rng rng = anyRng();
    const std::vector<RecallEvent> events = anyHistory(rng, {}, 80);
    const PointsLedger before = PointsLedger::fold(events, Fsrs6());
    const PointsLedger always = PointsLedger::fold(events, Fsrs7());
    PointsLedger ledger = before;
    ledger.adopt(Fsrs7());
    RC_ASSERT(ledger.total() == before.total());
    for (const auto& [name, nugget] : ledger.nuggets()) {
        RC_ASSERT(nugget.memory == always.find(name)->memory);
        RC_ASSERT(nugget.points == before.find(name)->points);
        RC_ASSERT(nugget.paid == before.find(name)->paid);
    }
    ledger.adopt(Fsrs6());
    for (const auto& [name, nugget] : ledger.nuggets()) {
        RC_ASSERT(nugget.memory == before.find(name)->memory);
    }
}

RC_GTEST_PROP(PointsLedgerProperties, AvailableFallsNeverWhileWaiting, ()) {
    engine::Rng rng = anyRng();
    const PointsLedger ledger = PointsLedger::fold(anyHistory(rng, {}, 60), anyModel());
    for (const auto& [name, nugget] : ledger.nuggets()) {
        engine::Timestamp now = nugget.lastExposure;
        MilliPoints before = ledger.available(nugget, now);
        RC_ASSERT(before == 0);
        for (int i = 0; i < 20; ++i) {
            now.utcMs += anyGap(rng);
            RC_ASSERT(ledger.available(nugget, now) >= before);
            before = ledger.available(nugget, now);
        }
    }
}

} // namespace
} // namespace game
