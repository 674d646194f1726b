// Every screen beside its approved picture: same clock, seed, size, theme and number of steps, so the same pixels.
#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/scenes/board/badges_scene.hpp"
#include "game/scenes/board/leaderboard_scene.hpp"
#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/first_start/first_start_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/library/nugget_scene.hpp"
#include "game/scenes/results/results_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/settings/settings_scene.hpp"
#include "game/scenes/shell/trouble_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/gallery.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using Stage = game::RoundScene::Stage;

/// For a rep in the middle, where nothing else is said.
class ScreenPictures : public testing::Test {
protected:
    ScreenPictures() { test::playHalfWay(stage); }

    void look(test::SceneHouse& house, const std::string& name, double seconds = 1.0) {
        house.wait(seconds);
        EXPECT_TRUE(test::Gallery::approves(name, house.picture()));
    }
    void look(const std::string& name, double seconds = 1.0) { look(stage, name, seconds); }
    /// The rep wants other letters.
    void resize(float textScale) {
        stage.preferences.textScale = stage.view.textScale = textScale;
        stage.top().layout(stage.view);
    }
    const game::Course& course() { return stage.library().courses().at(1); }

    test::WholeCity stage;
};

TEST_F(ScreenPictures, Home) {
    stage.open<game::HomeScene>();
    look("home");
    resize(2.0f);
    look("home-large-type");
}

TEST_F(ScreenPictures, HomeOfANewRep) {
    test::WholeCity fresh;
    fresh.open<game::HomeScene>();
    look(fresh, "home-new");
}

TEST_F(ScreenPictures, HomeByDayInHighContrast) {
    stage.theme = engine::Theme::highContrast();
    stage.clock.set(test::moment(31.5));
    stage.open<game::HomeScene>();
    look("home-contrast");
}

TEST_F(ScreenPictures, CampaignAndBriefing) {
    stage.open<game::CampaignScene>(course().modules.at(3).id);
    look("campaign");
    stage.open<game::BriefingScene>(course().modules.at(3));
    look("briefing");
}

TEST_F(ScreenPictures, LeaderboardOfATeam) {
    const test::TempFolder folder;
    test::makeTeam(folder.path(), test::shippedLibrary());
    test::WholeHouse house(test::shippedLibrary(), "Mara", test::levelFolder(), folder.path());
    test::playWeek(house.session(), 11, 5);
    house.open<game::LeaderboardScene>();
    look(house, "leaderboard");
}

/// A round of `count` answers, the second of them missed.
game::RoundSummary shortRound(const game::Library& library, std::size_t count) {
    const auto& nuggets = library.courses().front().modules.front().nuggets;
    game::RoundSummary summary;
    for (std::size_t i = 0; i < count; ++i) {
        game::RoundLine line;
        line.scored.attempt = test::answerTo(nuggets.at(i), 2.4, i != 1);
        line.scored.score.points = i == 1 ? -6'200 : 31'400;
        line.scored.score.available = 40'000;
        line.scored.score.retrievability = 0.72;
        line.dueAt = test::moment(i == 1 ? 2.75 : 41.5);
        line.lightBefore = 0.72;
        line.lightAfter = i == 1 ? 0.0 : 1.0;
        summary.lines.push_back(line);
    }
    summary.items = static_cast<int>(count);
    summary.firstTry = summary.items - 1;
    summary.stars = 2;
    summary.rankBefore = 7;
    summary.rankAfter = 6;
    return summary;
}

TEST_F(ScreenPictures, ResultsWithNeighboursAndEnoughForToday) {
    const test::TempFolder folder;
    test::makeTeam(folder.path(), test::shippedLibrary());
    test::WholeHouse house(test::shippedLibrary(), "Mara", test::levelFolder(), folder.path());
    test::playWeek(house.session(), 11, 5);
    house.open<game::ResultsScene>(shortRound(house.library(), 3));
    look(house, "results-neighbours", 4.0);
    for (const game::Nugget* nugget : house.library().nuggets()) {
        ASSERT_TRUE(house.session().record(test::answerTo(*nugget, 2.45)));
    }
    house.open<game::ResultsScene>(shortRound(house.library(), 2));
    ASSERT_EQ(house.top().screen().find("again"), nullptr) << "enough for today";
    look(house, "results-enough", 4.0);
}

TEST_F(ScreenPictures, HomeOfSixtyModules) {
    test::LibraryShape shape;
    shape.courses = 6;
    shape.modules = 10;
    shape.nuggets = 12;
    const game::Library library = test::makeLibrary(shape);
    test::WholeCity large(library);
    for (const game::Course& course : large.library().courses()) {
        large.complete(course.modules.front(), 20.4);
    }
    for (const game::Course& course : large.library().courses()) {
        large.answer(course.modules.at(1), 5, 25.4);
    }
    large.open<game::HomeScene>();
    look(large, "home-sixty");
}

TEST_F(ScreenPictures, LeaderboardAlone) {
    stage.open<game::LeaderboardScene>();
    look("leaderboard-alone");
}

TEST_F(ScreenPictures, Badges) {
    stage.open<game::BadgesScene>();
    look("badges");
}

TEST_F(ScreenPictures, LibraryAndNugget) {
    stage.open<game::LibraryScene>();
    stage.type("link");
    look("library");
    stage.key("Enter");
    look("nugget");
}

TEST_F(ScreenPictures, Settings) {
    stage.open<game::SettingsScene>();
    look("settings");
    for (int page = 0; page < 9; ++page) {
        stage.key("PageDown");
    }
    look("settings-end");
    resize(2.0f);
    look("settings-large-type");
}

TEST_F(ScreenPictures, Trouble) {
    stage.open<game::TroubleScene>(
        game::Trouble{"Your answer could not be saved", "The disk of /home/mara/.local/share/recall-city is full.",
                      "Your answer is kept here until it is saved, and everything before it is on the disk.",
                      "Free some space, then try again.",
                      [] { return engine::Outcome(engine::Failure{"Still no room."}); }, false});
    look("trouble");
}

TEST_F(ScreenPictures, FirstStart) {
    test::WholeHouse house(test::shippedLibrary(), "Guest", test::levelFolder());
    house.context().openRep = [](const std::string&) -> engine::Outcome { return engine::Done{}; };
    auto& scene = house.open<game::FirstStartScene>("Mara");
    look(house, "first-start-name");
    house.click("go");
    house.click("showing.1");
    house.type("Night owl");
    look(house, "first-start-alias");
    house.click("go");
    look(house, "first-start-ready");
    house.click("go");
    while (!scene.warmUp()->lit()) {
        house.wait(0.05);
    }
    look(house, "first-start-lamps", 0.2);
    while (scene.warmUp() != nullptr) {
        house.wait(0.1);
    }
    house.click("go");
    look(house, "first-start-question");
    house.click("card.0");
    house.click("go");
    look(house, "first-start-judged");
}

/// Rounds of the levels that ship.
class RoundPictures : public ScreenPictures {
protected:
    game::RoundScene& open(const std::vector<game::RoundItem>& items) {
        game::RoundPlan plan;
        plan.items = items;
        return stage.open<game::RoundScene>(plan);
    }
    void answer(game::RoundScene& scene, const game::Answer& answer) {
        for (const engine::InputEvent& event : scene.card()->eventsFor(answer)) {
            stage.send(event);
        }
    }
    void playOut(game::RoundScene& scene) {
        for (int tick = 0; scene.stage() == Stage::play && tick < 300; ++tick) {
            stage.key("Space");
            stage.wait(0.1);
        }
    }
};

class ArenaPictures : public RoundPictures, public testing::WithParamInterface<std::string> {};

TEST_P(ArenaPictures, FromQuestionToFeedback) {
    const std::string arena = GetParam();
    auto items = test::arenaItems(stage.library(), arena);
    items.push_back(items.front());
    ASSERT_GT(test::seedForArena(stage.context, items, arena), 0u);
    game::RoundScene& scene = open(items);
    look(arena + "-question", 8.0);
    answer(scene, game::rightAnswer(scene.round().question().body));
    stage.click("certainty.3");
    look(arena + "-certainty");
    stage.click("commit");
    stage.wait(1.0);
    stage.key("Space");
    look(arena + "-play", 1.5);
    playOut(scene);
    look(arena + "-right");
    stage.click("continue");
    stage.wait(8.0);
    answer(scene, test::wrongAnswer(scene.round().question().body));
    stage.click("commit");
    playOut(scene);
    look(arena + "-wrong");
}

INSTANTIATE_TEST_SUITE_P(Catalog, ArenaPictures, testing::ValuesIn(game::arenaNames()), [](const auto& arena) {
    std::string name = arena.param;
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
});

TEST_F(RoundPictures, CardsOfEveryTypeWithoutAnArena) {
    stage.preferences.plainCards = true;
    std::set<std::string> seen;
    for (const game::Nugget* nugget : stage.library().nuggets()) {
        for (const game::Question& question : nugget->questions) {
            const std::string format = game::formatName(question.body);
            if (seen.insert(format).second) {
                open({game::RoundItem{nugget->id, question.id, false, 0}});
                look("card-" + format);
            }
        }
    }
    EXPECT_EQ(seen.size(), 10u);
}

TEST_F(RoundPictures, ADialogueGoesOn) {
    stage.preferences.plainCards = true;
    for (const game::Nugget* nugget : stage.library().nuggets()) {
        for (const game::Question& question : nugget->questions) {
            const auto* talk = std::get_if<game::Dialogue>(&question.body);
            if (talk == nullptr || talk->turns.size() < 2) {
                continue;
            }
            game::RoundScene& scene = open({game::RoundItem{nugget->id, question.id, false, 0}});
            const auto presses = scene.card()->eventsFor(game::rightAnswer(question.body));
            stage.send(presses.front());
            look("dialogue-goes-on");
            const auto& right = std::get<engine::KeyPressed>(presses.at(1));
            stage.key(right.key == "1" ? "2" : "1");
            while (!scene.card()->sheet().complete()) {
                stage.key("1");
            }
            stage.click("commit");
            ASSERT_EQ(scene.stage(), Stage::feedback);
            look("dialogue-judged");
            return;
        }
    }
    FAIL() << "no dialogue of more than one turn ships";
}

TEST_F(RoundPictures, SnippetPauseAndLargeType) {
    const game::Nugget& nugget = *course().modules.at(4).nuggets.data();
    game::RoundScene& scene = open({game::RoundItem{nugget.id, nugget.questions.front().id, true, 0}});
    ASSERT_EQ(scene.stage(), Stage::snippet);
    look("round-snippet");
    stage.key("Enter");
    stage.key("Escape");
    look("round-pause");
    stage.key("Enter");
    resize(2.0f);
    look("round-large-type");
}

TEST_F(RoundPictures, BadgeAndResults) {
    std::vector<game::RoundItem> items;
    for (const game::Nugget& nugget : course().modules.at(0).nuggets) {
        items.push_back({nugget.id, nugget.questions.front().id, false, 0});
    }
    items.resize(std::min<std::size_t>(items.size(), 6));
    stage.preferences.plainCards = true;
    game::RoundScene& scene = open(items);
    for (int answered = 0; stage.top().name() == "round" && answered < 20; ++answered) {
        stage.wait(2.0);
        const game::QuestionBody& body = scene.round().question().body;
        answer(scene, answered == 1 ? test::wrongAnswer(body) : game::rightAnswer(body));
        stage.click("commit");
        stage.click("continue");
    }
    ASSERT_EQ(stage.top().name(), "results");
    if (stage.top().screen().find("medal") != nullptr) {
        look("results-badge", 2.0);
    }
    for (int badge = 0; badge < 9 && stage.top().screen().find("again") == nullptr; ++badge) {
        stage.key("Enter");
    }
    look("results", 4.0);
}

} // namespace
