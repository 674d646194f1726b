#include "game/arenas/catalog/arena_catalog.hpp"

#include <algorithm>
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "game/arenas/peg_cascade/peg_cascade.hpp"
#include "tests/support/arena_play.hpp"
#include "tests/support/random_play.hpp"

namespace {

using test::Playable;

std::vector<const game::Question*> pointersTo(const std::vector<Playable>& items) {
    std::vector<const game::Question*> questions;
    for (const Playable& item : items) {
        questions.push_back(&item.question);
    }
    return questions;
}

TEST(ArenaCatalog, MakesWhatItNames) {
    ASSERT_EQ(game::arenaNames().size(), 3u);
    for (const std::string& name : game::arenaNames()) {
        const auto arena = game::makeArena(name, 1);
        ASSERT_NE(arena, nullptr);
        EXPECT_EQ(arena->name(), name);
        EXPECT_FALSE(arena->instruction().empty());
    }
    EXPECT_EQ(game::makeArena("no such arena", 1), nullptr);
    EXPECT_EQ(game::makeArena("", 1), nullptr);
}

TEST(ArenaCatalog, EachRoundGetsAnArenaThatPlaysSomethingOfItAndTheyTakeTurns) {
    const std::vector<Playable> mixed = Playable::all();
    std::map<std::string, int> drawn;
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const std::string name = game::arenaFor(pointersTo(mixed), seed);
        EXPECT_EQ(name, game::arenaFor(pointersTo(mixed), seed)) << "the same round, the same arena";
        ++drawn[name];
    }
    EXPECT_EQ(drawn.size(), game::arenaNames().size());
    for (const auto& [name, times] : drawn) {
        EXPECT_GE(times, 10) << name;
    }
}

TEST(ArenaCatalog, WhatOnlyOneArenaPlaysIsPlayedThere) {
    for (const Playable& item : Playable::all()) {
        std::set<std::string> able;
        for (const std::string& name : game::arenaNames()) {
            if (game::makeArena(name, 1)->supports(item.question)) {
                able.insert(name);
            }
        }
        ASSERT_FALSE(able.empty());
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            EXPECT_TRUE(able.count(game::arenaFor({&item.question}, seed)) == 1);
        }
    }
}

TEST(ArenaCatalog, NeverTwiceInARowWhereAnotherCanPlay) {
    const auto all = Playable::all();
    const auto mixed = pointersTo(all);
    for (const Playable& item : all) {
        const std::vector<const game::Question*> alone{&item.question};
        for (std::uint64_t seed = 0; seed < 50; ++seed) {
            const std::string first = game::arenaFor(mixed, seed);
            const std::string second = game::arenaFor(mixed, seed + 1, first);
            EXPECT_NE(second, "");
            EXPECT_NE(second, first);
            const std::string only = game::arenaFor(alone, seed, second);
            EXPECT_TRUE(game::makeArena(only, 1)->supports(item.question)) << "again rather than plain cards";
        }
    }
}

TEST(ArenaCatalog, NoArenaForWhatNonePlays) {
    game::Question numeric;
    numeric.body = game::Numeric{};
    EXPECT_EQ(game::arenaFor({&numeric}, 1), "");
    EXPECT_EQ(game::arenaFor({}, 1), "");
}

/// What holds of every arena there is.
class EveryArena : public testing::TestWithParam<std::string> {
protected:
    std::unique_ptr<game::Arena> made(std::uint64_t seed = 3) const {
        auto arena = game::makeArena(GetParam(), seed);
        arena->layout({700, 80, 540, 600}, {1280, 720, 1.0f});
        return arena;
    }
    std::vector<Playable> items() const {
        const auto arena = made();
        std::vector<Playable> able;
        for (const Playable& item : Playable::all()) {
            if (arena->supports(item.question)) {
                able.push_back(item);
            }
        }
        return able;
    }
};

constexpr int kLongestPlay = 1500;

TEST_P(EveryArena, EndsInTimeUntouchedAssistedSkippedAndPlayedWildly) {
    engine::Rng rng(17);
    for (const Playable& item : items()) {
        for (const bool right : {true, false}) {
            for (const char* how : {"untouched", "assisted", "skipped", "wild"}) {
                const auto arena = made();
                if (std::string(how) == "untouched" && arena->name() == game::PegCascade::kName) {
                    // The ball waits for the rep.
                    continue;
                }
                arena->begin(right ? item.beginRight(true) : item.beginWrong(true));
                ASSERT_FALSE(arena->finished());
                if (std::string(how) == "assisted") {
                    arena->assist();
                }
                int steps = 0;
                while (!arena->finished() && steps <= kLongestPlay) {
                    if (std::string(how) == "skipped") {
                        arena->handle(engine::KeyPressed{"Space"}, engine::Action::skip);
                    } else if (std::string(how) == "wild" && rng.chance(0.2)) {
                        const test::WildInput wild = test::wildInput(rng);
                        arena->handle(wild.event, wild.action);
                    }
                    arena->update();
                    ++steps;
                }
                EXPECT_LE(steps, kLongestPlay) << how << game::formatName(item.question.body);
            }
        }
    }
}

TEST_P(EveryArena, SameSeedAndSameInputsGiveTheSamePlay) {
    for (const Playable& item : items()) {
        int points[2] = {-1, -2};
        std::size_t cues[2] = {0, 1};
        for (int run = 0; run < 2; ++run) {
            const auto arena = made(9);
            engine::Rng rng(5);
            cues[run] = 0;
            arena->begin(item.beginRight());
            for (int step = 0; !arena->finished() && step < kLongestPlay; ++step) {
                const test::WildInput wild = test::wildInput(rng);
                arena->handle(wild.event, wild.action);
                arena->update();
                cues[run] += arena->takeCues().size();
            }
            points[run] = arena->arcadePoints();
        }
        EXPECT_EQ(points[0], points[1]);
        EXPECT_EQ(cues[0], cues[1]);
    }
}

TEST_P(EveryArena, ARightAnswerPaysMoreThanAWrongOne) {
    for (const Playable& item : items()) {
        const auto right = made();
        right->begin(item.beginRight());
        right->assist();
        test::playOut(*right);
        const auto wrong = made();
        wrong->begin(item.beginWrong());
        wrong->assist();
        test::playOut(*wrong);
        EXPECT_GT(right->arcadePoints(), wrong->arcadePoints()) << game::formatName(item.question.body);
    }
}

TEST_P(EveryArena, WhatItCanNotPlayEndsAtOnce) {
    const auto arena = made();
    game::Question other;
    other.body = game::Numeric{};
    EXPECT_FALSE(arena->supports(other));
    arena->show(other, {});
    arena->begin({&other, {}, game::TypedText{"1"}, true, 1, false});
    EXPECT_TRUE(arena->finished());
    arena->begin({});
    EXPECT_TRUE(arena->finished());
    arena->handle(engine::KeyPressed{"Space"}, engine::Action::confirm);
    arena->update();
    EXPECT_TRUE(arena->finished());
}

TEST_P(EveryArena, AnAnswerOfAnotherKindIsPlayedToTheEnd) {
    for (const Playable& item : items()) {
        const auto arena = made();
        arena->begin(item.begin(game::TypedText{"nonsense"}));
        arena->assist();
        test::playOut(*arena);
        EXPECT_TRUE(arena->finished());
    }
}

TEST_P(EveryArena, ANewQuestionInTheMiddleOfAPlayEndsIt) {
    const std::vector<Playable> able = items();
    const auto arena = made();
    for (std::size_t i = 0; i < able.size(); ++i) {
        arena->begin(able[i].beginWrong());
        for (int step = 0; step < 70; ++step) {
            arena->handle(engine::KeyPressed{"Space"}, engine::Action::confirm);
            arena->update();
        }
        const Playable& next = able[(i + 1) % able.size()];
        arena->show(next.question, next.view);
        EXPECT_TRUE(arena->finished());
    }
}

INSTANTIATE_TEST_SUITE_P(Catalog, EveryArena, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
