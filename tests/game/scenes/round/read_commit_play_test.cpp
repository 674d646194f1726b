#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/content/library_reader.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/random_play.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

game::Library shipped() {
    engine::Diagnostics diagnostics;
    return game::readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics);
}

/// Everything a rep's save consists of, by file name.
std::map<std::string, std::string> savedBytes(const std::filesystem::path& folder) {
    std::map<std::string, std::string> bytes;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            std::ifstream file(entry.path(), std::ios::binary);
            bytes[std::filesystem::relative(entry.path(), folder).string()] = {std::istreambuf_iterator<char>(file),
                                                                               {}};
        }
    }
    return bytes;
}

/// How a round was played by hand: not at all, or wildly from a seed.
struct Hand {
    bool wild = false;
    std::uint64_t seed = 0;
    bool plainCards = false;
    game::Timers timers = game::Timers::usual;
    float shake = 1.0f;
    bool assist = false;
};

/// What is left of a round.
struct Outcome {
    std::vector<game::ScoredAttempt> attempts;
    std::map<std::string, std::string> save;
    int inputs = 0;
    int plays = 0;
    int arcadePoints = 0;
};

class ReadCommitPlay : public testing::TestWithParam<std::string> {
protected:
    static void read(RoundScene& scene) {
        for (int i = 0; i < 8 * 60; ++i) {
            scene.update(1.0f / 60.0f);
        }
    }

    static void play(test::SceneHouse& house, RoundScene& scene, const Hand& hand, Outcome& outcome) {
        engine::Rng rng(engine::Rng::mix(hand.seed, "hand") + house.session().record().attempts().size());
        ++outcome.plays;
        for (int step = 0; scene.stage() == Stage::play && step < 4000; ++step) {
            if (hand.wild && rng.chance(0.3)) {
                house.send(test::wildInput(rng).event);
                ++outcome.inputs;
            }
            if (step % (hand.timers == game::Timers::off ? 60 : 600) == 59) {
                // The ball waits for the rep, and with timers off nothing goes on by itself.
                house.key("Space");
            }
            if (hand.wild && rng.chance(0.002)) {
                house.key("F1");
            }
            // A frame may be late, or two come at once.
            scene.update(static_cast<float>(rng.between(0.0, 0.05)));
            if (scene.screen().find("leave") != nullptr) {
                house.key("Escape");
            }
        }
    }

    static Outcome playRound(const Hand& hand) {
        test::SceneHouse house(shipped(), "Mara",
                               std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels");
        house.preferences.plainCards = hand.plainCards;
        house.preferences.timers = hand.timers;
        house.preferences.shake = hand.shake;
        house.preferences.assist = hand.assist;
        // Seen before: what is said of a board once is kept with the settings.
        EXPECT_TRUE(house.session().changeSetting("explained-" + GetParam(), "yes"));
        game::RoundPlan plan;
        plan.items = test::arenaItems(house.library(), GetParam());
        EXPECT_GT(test::seedForArena(house.context(), plan.items, GetParam()), 0u);
        RoundScene& scene = house.open<RoundScene>(plan);
        EXPECT_EQ(scene.arena() == nullptr, hand.plainCards);
        Outcome outcome;
        for (int answered = 0; house.top().name() == "round" && answered < 40; ++answered) {
            read(scene);
            const game::QuestionBody& body = scene.round().question().body;
            const bool wrong = answered % 2 == 0 && static_cast<std::size_t>(answered) < plan.items.size();
            for (const auto& event :
                 scene.card()->eventsFor(wrong ? test::wrongAnswer(body) : game::rightAnswer(body))) {
                house.send(event);
            }
            house.click("commit");
            play(house, scene, hand, outcome);
            EXPECT_EQ(scene.stage(), Stage::feedback);
            outcome.arcadePoints = scene.arena() != nullptr ? scene.arena()->arcadePoints() : 0;
            house.click("continue");
        }
        outcome.attempts = house.session().record().attempts();
        outcome.save = savedBytes(house.folder());
        return outcome;
    }
};

void expectTheSame(const Outcome& one, const Outcome& other) {
    ASSERT_EQ(one.attempts.size(), other.attempts.size());
    for (std::size_t i = 0; i < one.attempts.size(); ++i) {
        EXPECT_EQ(one.attempts[i].attempt, other.attempts[i].attempt);
        EXPECT_EQ(one.attempts[i].score.points, other.attempts[i].score.points);
    }
    EXPECT_EQ(one.save, other.save);
}

TEST_P(ReadCommitPlay, AThousandWildInputsChangeNothingThatIsMeasured) {
    const Outcome still = playRound({});
    ASSERT_GE(still.attempts.size(), 2u);
    ASSERT_FALSE(still.save.empty());
    int inputs = 0;
    int differently = 0;
    for (std::uint64_t seed = 1; inputs < 1000 || seed <= 4; ++seed) {
        const Outcome wild = playRound({true, seed, false});
        expectTheSame(still, wild);
        inputs += wild.inputs;
        differently += wild.arcadePoints != still.arcadePoints ? 1 : 0;
        ASSERT_LT(seed, 60u);
    }
    EXPECT_GE(inputs, 1000);
    EXPECT_GE(differently, 1) << "the play itself was another one";
}

TEST_P(ReadCommitPlay, PlainCardsMeasureTheSame) {
    expectTheSame(playRound({}), playRound({false, 0, true}));
}

TEST_P(ReadCommitPlay, TimersShakeAndAssistChangeNothingThatIsMeasured) {
    const Outcome usual = playRound({});
    for (const game::Timers timers : {game::Timers::longer, game::Timers::twice, game::Timers::off}) {
        Hand hand;
        hand.timers = timers;
        hand.shake = 0.0f;
        expectTheSame(usual, playRound(hand));
    }
    Hand assisted;
    assisted.assist = true;
    expectTheSame(usual, playRound(assisted));
}

INSTANTIATE_TEST_SUITE_P(Catalog, ReadCommitPlay, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

} // namespace
