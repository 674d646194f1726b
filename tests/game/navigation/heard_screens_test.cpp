// Nothing stands on a screen that somebody who hears it and walks over it once does not hear.
#include <map>
#include <set>
#include <sstream>

#include <gmock/gmock.h>

#include "game/content/answer.hpp"
#include "game/scenes/board/badges_scene.hpp"
#include "game/scenes/board/leaderboard_scene.hpp"
#include "game/scenes/campaign/briefing_scene.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/first_start/first_start_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/library/nugget_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/settings/settings_scene.hpp"
#include "game/scenes/shell/trouble_scene.hpp"
#include "tests/support/blind_rep.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using test::Ear;
using test::Lines;
using testing::Contains;
using testing::HasSubstr;
using testing::StartsWith;

/// All that is said of the top scene, from its opening to the last of its controls.
Lines walk(test::SceneHouse& house) {
    Ear ear(house);
    Lines lines = ear.listen();
    std::set<std::string> been;
    while (been.insert(house.top().focus()).second) {
        const Lines more = ear.press("Tab");
        lines.insert(lines.end(), more.begin(), more.end());
    }
    return lines;
}

/// The words it shows, a line of the screen each.
std::vector<std::string> shownWords(const engine::Screen& screen) {
    std::vector<std::string> words;
    for (const engine::Element& element : screen.elements()) {
        // What cannot be pressed yet, and answers that neither were chosen nor are right, are of no use to hear.
        const bool closed = element.role == engine::Role::option && !element.chosen && !element.enabled;
        if (((element.role == engine::Role::primary || element.role == engine::Role::button) && !element.enabled) ||
            (closed && !element.id.empty() && element.mark == engine::Mark::none)) {
            continue;
        }
        // A bullet, a dash for nothing and a place in an order (said as one) are no words.
        for (const std::string* text : {&element.label, &element.detail}) {
            std::istringstream all(*text);
            for (std::string line; std::getline(all, line);) {
                if (line != "•" && line != "–" && !line.empty() && !(line.size() == 2 && line[1] == '.')) {
                    words.push_back(line);
                }
            }
        }
    }
    return words;
}

void expectAllHeard(test::SceneHouse& house, const Lines& lines) {
    std::string all;
    for (const std::string& line : lines) {
        all += line + "\n";
    }
    for (const std::string& words : shownWords(house.top().screen())) {
        EXPECT_NE(all.find(words), std::string::npos) << house.top().name() << " never says: " << words;
    }
}

class HeardScreens : public testing::Test {
protected:
    HeardScreens() { test::playHalfWay(stage); }
    Lines hear() {
        Lines lines = walk(stage);
        expectAllHeard(stage, lines);
        return lines;
    }
    const game::Course& course() { return stage.library().courses().at(1); }

    test::WholeCity stage;
};

} // namespace

/// The longest question of each format, in the least room: what does not fit scrolls and is heard all the same.
TEST_F(HeardScreens, CardsOfEveryTypeAskedAndJudgedAtTwiceTheSize) {
    std::map<std::string, std::pair<std::size_t, game::RoundItem>> longest;
    for (const game::Nugget* nugget : stage.library().nuggets()) {
        for (const game::Question& question : nugget->questions) {
            auto& [length, item] = longest[game::formatName(question.body)];
            if (game::readingLength(question) > length) {
                length = game::readingLength(question);
                item = {nugget->id, question.id, false, 0};
            }
        }
    }
    EXPECT_EQ(longest.size(), 10u);
    stage.preferences.plainCards = true;
    stage.view.textScale = 2.0f;
    for (const auto& [format, entry] : longest) {
        SCOPED_TRACE(format);
        game::RoundPlan plan;
        plan.items = {entry.second};
        const auto& scene = stage.open<game::RoundScene>(plan);
        Lines lines = walk(stage);
        expectAllHeard(stage, lines);
        Ear ear(stage);
        for (const auto& event : scene.card()->eventsFor(game::rightAnswer(scene.round().question().body))) {
            stage.send(event);
            const Lines more = ear.listen();
            lines.insert(lines.end(), more.begin(), more.end());
        }
        stage.click("commit");
        const Lines judged = walk(stage);
        EXPECT_THAT(judged, Contains("Right"));
        lines.insert(lines.end(), judged.begin(), judged.end());
        expectAllHeard(stage, lines);
    }
}

TEST_F(HeardScreens, HomeSaysEachFigureWithWhatItIs) {
    stage.open<game::HomeScene>();
    const Lines lines = hear();
    EXPECT_THAT(lines, Contains(testing::MatchesRegex("[0-9]+ % bright, [0-9]+ % of what you met")));
    EXPECT_THAT(lines, Contains(testing::MatchesRegex(".* windows lit.*, button")));
}

TEST_F(HeardScreens, CampaignSaysHowFarAModuleIs) {
    stage.open<game::CampaignScene>(course().modules.at(3).id);
    const Lines lines = hear();
    EXPECT_THAT(lines, Contains(StartsWith("Briefing, ")));
    EXPECT_THAT(lines, Contains(testing::MatchesRegex("Nuggets, [0-9]+ of [0-9]+ met")));
    EXPECT_THAT(lines, Contains(StartsWith("Assessment, ")));
    EXPECT_THAT(lines, Contains(testing::MatchesRegex("option 4 of [0-9]+: .*, chosen")));
}

TEST_F(HeardScreens, CampaignSaysAllOfAnotherModule) {
    stage.open<game::CampaignScene>(course().modules.at(0).id);
    Ear ear(stage);
    ear.listen();
    stage.click("module." + course().modules.at(1).id.text());
    const Lines lines = ear.listen();
    expectAllHeard(stage, walk(stage));
    EXPECT_THAT(lines, Contains(course().modules.at(1).title));
    EXPECT_THAT(lines, Contains(StartsWith("Briefing, ")));
}

TEST_F(HeardScreens, TheCardBeforeAnAssessmentIsRead) {
    stage.open<game::CampaignScene>(course().modules.at(3).id);
    stage.click("skip");
    const Lines lines = hear();
    EXPECT_THAT(lines, Contains(HasSubstr("%")));
}

TEST_F(HeardScreens, BriefingIsReadPageByPage) {
    stage.open<game::BriefingScene>(course().modules.at(3));
    const std::size_t pages = course().modules.at(3).briefing.size();
    for (std::size_t i = 0; i + 1 < pages; ++i) {
        hear();
        stage.click("next");
    }
    hear();
}

TEST_F(HeardScreens, BadgesSayEachBadgeInOneLine) {
    stage.open<game::BadgesScene>();
    const Lines lines = hear();
    EXPECT_THAT(lines, Contains(testing::MatchesRegex(".+, .+ · [0-9]+ [A-Z][a-z]+ [0-9]+\\. .+\\. .+")));
}

TEST_F(HeardScreens, SettingsSayTheirSectionsAndEachValueOnce) {
    stage.open<game::SettingsScene>();
    const Lines lines = hear();
    EXPECT_THAT(lines, Contains("Text size, slider, 100 %"));
    EXPECT_THAT(lines, testing::Not(Contains(HasSubstr("percent"))));
    EXPECT_THAT(lines, Contains("Sound"));
    EXPECT_THAT(lines, Contains(StartsWith("Timers in the play. How long")));
    EXPECT_THAT(lines, Contains(StartsWith("You. Mara. Your progress is kept under this name")));
}

TEST_F(HeardScreens, NuggetLibraryAndTrouble) {
    stage.open<game::LibraryScene>();
    hear();
    stage.open<game::NuggetScene>(*stage.library().nuggets().front());
    hear();
    stage.open<game::TroubleScene>(game::Trouble{
        "Your answer could not be saved", "The disk is full.", "Everything before it is saved.", "Free some space.",
        [] { return engine::Outcome(engine::Failure{"Still no room."}); }, false});
    hear();
}

TEST_F(HeardScreens, BoardAlone) {
    stage.open<game::LeaderboardScene>();
    EXPECT_THAT(hear(), Contains(testing::MatchesRegex("Week of .+, .+ %\\. .+ points.+")));
}

TEST_F(HeardScreens, FirstStartReadsWhatAChoiceIsAbout) {
    test::WholeHouse house(test::shippedLibrary(), "Guest", test::levelFolder());
    house.context().openRep = [](const std::string&) -> engine::Outcome { return engine::Done{}; };
    auto& scene = house.open<game::FirstStartScene>("Mara");
    const auto hearAll = [&house] {
        const Lines lines = walk(house);
        expectAllHeard(house, lines);
        return lines;
    };
    EXPECT_THAT(hearAll(), Contains("What should we call you?"));
    house.click("go");
    Ear ear(house);
    const Lines privacy = ear.listen();
    EXPECT_THAT(privacy, Contains("How may your team see you?"));
    EXPECT_THAT(privacy, Contains(HasSubstr("costs no points and no badge")));
    EXPECT_THAT(privacy, Contains("option 1 of 3: As Mara, Colleagues near you see your name, chosen"));
    EXPECT_EQ(privacy.back(), "Go on, button");
    hearAll();
    house.click("go");
    hearAll();
    house.click("go");
    while (!scene.warmUp()->lit()) {
        house.wait(0.05);
    }
    EXPECT_THAT(walk(house), Contains(testing::AnyOf("Blue, up", "Green, right", "Orange, down", "Yellow, left")));
    while (scene.warmUp() != nullptr) {
        house.wait(0.1);
    }
    hearAll();
    house.click("go");
    hearAll();
    house.click("card.0");
    house.click("go");
    EXPECT_THAT(hearAll(), Contains(HasSubstr("That I can recall what is behind it, right now, right")));
}
