#include "game/arenas/peg_cascade/peg_cascade.hpp"

#include <algorithm>
#include <bit>
#include <cmath>

#include <gtest/gtest.h>

#include "tests/support/arena_play.hpp"

namespace {

using engine::Action;
using game::PegBoard;
using game::PegCascade;
using test::Playable;
using test::playOut;

const engine::InputEvent kKey = engine::KeyPressed{"Space"};

std::size_t litIn(const PegCascade& arena) {
    const auto& pegs = arena.board().pegs();
    return static_cast<std::size_t>(
        std::count_if(pegs.begin(), pegs.end(), [](const game::Peg& peg) { return peg.lit; }));
}

/// Plays it with a seeded hand: turns, pointer moves, drops early or late, skips or waits.
void playByHand(PegCascade& arena, engine::Rng& rng) {
    for (int step = 0; !arena.finished() && step < 5000; ++step) {
        const double what = rng.unit();
        if (what < 0.05) {
            arena.handle(kKey, rng.chance(0.5) ? Action::left : Action::right);
        } else if (what < 0.08) {
            const engine::Vec2 at{static_cast<float>(rng.between(0, 600)), static_cast<float>(rng.between(0, 700))};
            arena.handle(engine::PointerMoved{at}, Action::none);
        } else if (what < 0.1) {
            arena.handle(kKey, Action::confirm);
        }
        arena.update();
    }
}

TEST(PegCascade, PlaysTheTypesWithOneChoiceAndNoOther) {
    const PegCascade arena(1);
    EXPECT_TRUE(arena.supports(Playable::choice(4).question));
    EXPECT_TRUE(arena.supports(Playable::choice(3, true).question));
    EXPECT_TRUE(arena.supports(Playable::truth(true).question));
    game::Question other;
    other.body = game::Numeric{};
    EXPECT_FALSE(arena.supports(other));
    other.body = game::MultipleChoice{};
    EXPECT_FALSE(arena.supports(other));
}

TEST(PegCascade, ForOneSwitchTheLauncherLooksFromSideToSide) {
    const Playable item = Playable::choice(4);
    PegCascade arena(5);
    game::Comfort comfort;
    comfort.oneSwitch = true;
    comfort.timers = game::Timers::off;
    arena.setComfort(comfort);
    arena.layout({700, 80, 540, 600}, {});
    arena.begin(item.beginRight());
    float left = 0.0f;
    float right = 0.0f;
    for (int step = 0; step < 600; ++step) {
        arena.update();
        ASSERT_TRUE(arena.look().aiming) << "it waits for the press";
        left = std::min(left, arena.look().angle);
        right = std::max(right, arena.look().angle);
    }
    EXPECT_LT(left, -0.8f);
    EXPECT_GT(right, 0.8f);
    const float seen = arena.look().angle;
    arena.handle(kKey, Action::skip);
    EXPECT_FALSE(arena.look().aiming);
    EXPECT_FLOAT_EQ(arena.look().angle, seen) << "it drops where it looked";
}

TEST(PegCascade, ARightBallEndsInTheChosenBucketHoweverItIsAimed) {
    engine::Rng rng(42);
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        const Playable item = Playable::choice(2 + seed % 5);
        PegCascade arena(seed);
        arena.layout({700, 80, 540, 600}, {});
        arena.begin(item.start(item.rightRow()));
        playByHand(arena, rng);
        ASSERT_TRUE(arena.finished());
        ASSERT_EQ(arena.table().landedIn(), item.rightRow()) << seed;
        ASSERT_EQ(arena.look().buckets[item.rightRow()].mark, game::BinMark::right);
    }
}

TEST(PegCascade, AWrongBallLightsNothingAndTheRightBucketGlows) {
    engine::Rng rng(7);
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const Playable item = Playable::choice(2 + seed % 5);
        PegCascade arena(seed);
        arena.layout({700, 80, 540, 600}, {});
        arena.begin(item.start(item.wrongRow()));
        playByHand(arena, rng);
        ASSERT_EQ(litIn(arena), 0u);
        ASSERT_EQ(arena.arcadePoints(), 0);
        ASSERT_EQ(arena.table().landedIn(), item.wrongRow());
        ASSERT_EQ(arena.look().ball, game::PegLook::Ball::grey);
        const auto& buckets = arena.look().buckets;
        EXPECT_EQ(buckets[item.rightRow()].mark, game::BinMark::right);
        EXPECT_EQ(buckets[item.wrongRow()].mark, game::BinMark::wrong);
        EXPECT_GT(buckets[item.rightRow()].glow, 0.9f);
    }
}

TEST(PegCascade, TheBallWaitsForTheRepAndEndsInTimeOnceItIsLetGo) {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        PegCascade arena(seed);
        const Playable item = Playable::truth(seed % 2 == 0);
        for (std::size_t row = 0; row < 2; ++row) {
            arena.begin(item.start(row));
            for (int step = 0; step < 1200; ++step) {
                arena.update();
            }
            ASSERT_TRUE(arena.look().aiming);
            arena.handle(kKey, Action::confirm);
            EXPECT_LE(playOut(arena), PegCascade::kLongestPlay);
        }
    }
}

/// The same play of the same bucket, right or wrong.
TEST(PegCascade, WhatTheAnswerWasIsNotGivenAwayBeforeTheBallIsDown) {
    for (std::uint64_t seed = 0; seed < 40; ++seed) {
        Playable right = Playable::choice(4);
        Playable wrong = right;
        std::get<game::SingleChoice>(wrong.question.body).right = right.view.order[(right.rightRow() + 1) % 4];
        PegCascade good(seed);
        PegCascade bad(seed);
        good.begin(right.start(right.rightRow()));
        bad.begin(wrong.start(right.rightRow()));
        for (PegCascade* arena : {&good, &bad}) {
            arena->handle(kKey, Action::left);
            arena->handle(kKey, Action::confirm);
        }
        while (good.table().falling()) {
            ASSERT_EQ(good.look().ball, bad.look().ball);
            ASSERT_EQ(litIn(good), litIn(bad));
            ASSERT_EQ(good.arcadePoints(), bad.arcadePoints());
            ASSERT_EQ(good.feel().news, bad.feel().news);
            for (std::size_t i = 0; i < 4; ++i) {
                ASSERT_EQ(good.look().buckets[i].mark, bad.look().buckets[i].mark);
            }
            const game::CueList cues = good.takeCues();
            const game::CueList others = bad.takeCues();
            ASSERT_TRUE(std::equal(cues.begin(), cues.end(), others.begin(), others.end(),
                                   [](const auto& a, const auto& b) { return a.sound == b.sound; }));
            good.update();
            bad.update();
        }
        EXPECT_NE(good.look().buckets[right.rightRow()].mark, bad.look().buckets[right.rightRow()].mark);
        EXPECT_EQ(litIn(bad), 0u) << "not earned: out again";
    }
}

TEST(PegCascade, ExplainsItselfUntilTheFirstBallIsLetGo) {
    PegCascade arena(3);
    const Playable item = Playable::choice(4);
    arena.explain();
    for (const bool first : {true, false}) {
        arena.begin(item.start(0));
        EXPECT_EQ(arena.look().explains, first);
        arena.handle(kKey, Action::confirm);
        EXPECT_FALSE(arena.look().explains);
        playOut(arena);
    }
    EXPECT_NE(arena.explanation().find("amber"), std::string::npos);
}

TEST(PegCascade, AssistAimsAndDropsByItselfForThisPlayOnly) {
    PegCascade arena(3);
    const Playable item = Playable::choice(4);
    arena.begin(item.start(item.rightRow()));
    arena.assist();
    for (int i = 0; i < 20; ++i) {
        arena.update();
    }
    EXPECT_TRUE(arena.table().falling());
    playOut(arena);
    arena.begin(item.start(item.rightRow()));
    for (int i = 0; i < 20; ++i) {
        arena.update();
    }
    EXPECT_FALSE(arena.table().falling());
}

TEST(PegCascade, SkipDropsAndThenHurries) {
    PegCascade arena(4);
    const Playable item = Playable::choice(4);
    arena.begin(item.start(item.rightRow()));
    arena.handle(kKey, Action::skip);
    EXPECT_TRUE(arena.table().falling());
    for (int i = 0; i < 20; ++i) {
        arena.update();
    }
    arena.handle(kKey, Action::skip);
    EXPECT_LE(playOut(arena), 30 + 42 + 120); // carried down, at rest, and the stops on the way
    EXPECT_EQ(arena.table().landedIn(), item.rightRow());
}

TEST(PegCascade, ArrowsTurnByFiveDegreesAndNoFurtherThanTheSide) {
    PegCascade arena(5);
    const Playable item = Playable::truth(true);
    arena.begin(item.start(0));
    arena.handle(kKey, Action::right);
    EXPECT_NEAR(arena.look().angle, 0.08727f, 1e-4f);
    arena.handle(kKey, Action::left);
    arena.handle(kKey, Action::left);
    EXPECT_NEAR(arena.look().angle, -0.08727f, 1e-4f);
    for (int i = 0; i < 100; ++i) {
        arena.handle(kKey, Action::left);
    }
    EXPECT_NEAR(arena.look().angle, -1.309f, 1e-3f);
}

TEST(PegCascade, TheMouseAimsWhereItPointsAndAClickDrops) {
    PegCascade arena(6);
    arena.layout({0, 0, 960, 1100}, {1920, 1080, 1.0f}); // a hundred pixels a metre
    const Playable item = Playable::truth(true);
    arena.begin(item.start(0));
    arena.handle(engine::PointerMoved{{480 + 300, 80 + 300}}, Action::none);
    EXPECT_NEAR(arena.look().angle, 0.7854f, 1e-3f);
    arena.handle(engine::PointerMoved{{480 - 300, 0}}, Action::none); // above the muzzle: as far as it goes
    EXPECT_NEAR(arena.look().angle, -1.309f, 1e-3f);
    arena.handle(engine::PointerPressed{{480, 500}}, Action::none);
    EXPECT_NEAR(arena.look().angle, 0.0f, 1e-4f);
    EXPECT_TRUE(arena.table().falling());
}

TEST(PegCascade, EachLampLitSoundsASemitoneHigher) {
    PegCascade arena(8);
    const Playable item = Playable::choice(3);
    arena.begin(item.start(item.rightRow()));
    arena.handle(kKey, Action::confirm);
    playOut(arena);
    int next = 0;
    for (const game::ArenaCue& cue : arena.takeCues()) {
        if (cue.sound == engine::Sound::peg) {
            EXPECT_EQ(cue.semitones, next++);
        }
    }
    EXPECT_EQ(static_cast<std::size_t>(next), litIn(arena));
    EXPECT_GT(next, 2);
    EXPECT_TRUE(arena.takeCues().empty());
}

TEST(PegCascade, TheBoardKeepsItsLightsOverTheRoundAndTheBallsAreCounted) {
    PegCascade arena(9);
    std::size_t lit = 0;
    for (int i = 0; i < PegCascade::kBalls + 3; ++i) {
        const Playable item = i % 2 == 0 ? Playable::choice(4) : Playable::truth(true);
        arena.show(item.question, item.view);
        EXPECT_TRUE(arena.finished());
        EXPECT_EQ(litIn(arena), lit);
        arena.begin(item.start(item.rightRow()));
        arena.assist();
        playOut(arena);
        EXPECT_GE(litIn(arena), lit);
        lit = litIn(arena);
        EXPECT_EQ(arena.look().ballsLeft, std::max(0, PegCascade::kBalls - 1 - i));
        const bool spare = i >= PegCascade::kBalls;
        EXPECT_EQ(arena.look().ball, spare ? game::PegLook::Ball::spare : game::PegLook::Ball::bright);
    }
    EXPECT_GT(lit, 20u);
}

TEST(PegCascade, AllAmberLampsPayABonusOnce) {
    PegCascade arena(10);
    const Playable item = Playable::truth(true);
    engine::Rng rng(10);
    int bonuses = 0;
    for (int play = 0; play < 200 && arena.board().amberLeft() > 0; ++play) {
        arena.begin(item.start(item.rightRow()));
        arena.assist();
        const int before = arena.arcadePoints();
        playOut(arena);
        EXPECT_GT(arena.arcadePoints(), before);
        for (const game::ArenaCue& cue : arena.takeCues()) {
            bonuses += cue.sound == engine::Sound::badge ? 1 : 0;
        }
    }
    EXPECT_EQ(arena.board().amberLeft(), 0u);
    arena.begin(item.start(item.rightRow()));
    arena.assist();
    playOut(arena);
    for (const game::ArenaCue& cue : arena.takeCues()) {
        bonuses += cue.sound == engine::Sound::badge ? 1 : 0;
    }
    EXPECT_EQ(bonuses, 1);
    EXPECT_GE(arena.clearedPoints(), 5000);
}

std::uint64_t hashOfPlay(std::uint64_t seed, const engine::Rect& resized) {
    PegCascade arena(seed);
    arena.layout({0, 0, 500, 600}, {});
    std::uint64_t hash = 1469598103934665603ULL;
    const Playable item = Playable::choice(5);
    for (int play = 0; play < 3; ++play) {
        arena.begin(item.start(item.rightRow()));
        for (int step = 0; !arena.finished(); ++step) {
            if (step == 10) {
                arena.handle(kKey, Action::right);
            }
            if (step == 40) {
                arena.handle(kKey, Action::confirm);
            }
            if (step == 70) {
                arena.layout(resized, {resized.width, resized.height, 2.0f});
            }
            arena.update();
            const engine::Vec2 at = arena.table().ball().position;
            hash = (hash ^ std::bit_cast<std::uint32_t>(at.x)) * 1099511628211ULL;
            hash = (hash ^ std::bit_cast<std::uint32_t>(at.y)) * 1099511628211ULL;
        }
    }
    return hash ^ static_cast<std::uint64_t>(arena.arcadePoints());
}

TEST(PegCascade, SameSeedAndSameInputsGiveTheSamePlay) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        EXPECT_EQ(hashOfPlay(seed, {0, 0, 500, 600}), hashOfPlay(seed, {0, 0, 500, 600}));
    }
    EXPECT_NE(hashOfPlay(1, {0, 0, 500, 600}), hashOfPlay(2, {0, 0, 500, 600}));
}

TEST(PegCascade, ResizingInTheMiddleChangesNothing) {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
        EXPECT_EQ(hashOfPlay(seed, {0, 0, 500, 600}), hashOfPlay(seed, {900, 40, 2000, 333}));
        EXPECT_EQ(hashOfPlay(seed, {0, 0, 500, 600}), hashOfPlay(seed, {0, 0, 0, 0}));
    }
}

TEST(PegCascade, WhatWasAnsweredIsNeverTouched) {
    const Playable item = Playable::choice(4);
    const game::PlayStart start = item.start(item.wrongRow());
    const std::vector<std::size_t> order = start.view.order;
    const std::size_t option = std::get<game::ChosenOption>(start.answer).option;
    PegCascade arena(11);
    arena.layout({0, 0, 500, 600}, {});
    engine::Rng rng(11);
    for (int i = 0; i < 5; ++i) {
        arena.begin(start);
        playByHand(arena, rng);
        EXPECT_FALSE(start.right);
        EXPECT_EQ(start.question, &item.question);
        EXPECT_EQ(start.view.order, order);
        EXPECT_EQ(std::get<game::ChosenOption>(start.answer).option, option);
        EXPECT_FALSE(game::judge(item.question.body, start.answer).right);
    }
}

TEST(PegCascade, AnAnswerOfAnotherTypeEndsAtOnce) {
    PegCascade arena(12);
    game::Question other;
    other.body = game::Numeric{};
    arena.show(other, {});
    arena.begin({&other, {}, game::TypedText{"1"}, true, 1});
    EXPECT_TRUE(arena.finished());
    arena.begin({});
    EXPECT_TRUE(arena.finished());
    arena.handle(kKey, Action::confirm);
    arena.update();
    EXPECT_TRUE(arena.finished());
}

TEST(PegCascade, ANewQuestionInTheMiddleOfAPlayEndsIt) {
    PegCascade arena(13);
    const Playable item = Playable::choice(6);
    arena.begin(item.start(0));
    arena.handle(kKey, Action::confirm);
    arena.update();
    ASSERT_TRUE(arena.table().falling());
    const Playable next = Playable::truth(true);
    arena.show(next.question, next.view);
    EXPECT_TRUE(arena.finished());
    EXPECT_FALSE(arena.table().falling());
    EXPECT_EQ(arena.look().buckets.size(), 2u);
    arena.begin(next.start(0));
    arena.handle(kKey, Action::confirm);
    playOut(arena);
    EXPECT_EQ(arena.table().landedIn(), 0u);
}

} // namespace
