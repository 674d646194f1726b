// A rep plays thirty days with keys and clicks and misses some; on every screen of each day the figures agree with
// one another and with what is drawn beside them.
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "engine/core/rng.hpp"
#include "game/scenes/campaign/campaign_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/results/results_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/screen_figures.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using Stage = game::RoundScene::Stage;
using testing::HasSubstr;

using test::countOf;
using test::figuresOf;
using test::numbersIn;
using test::textOf;

class ThirtyDays : public testing::TestWithParam<std::uint64_t> {
protected:
    ThirtyDays() {
        stage.preferences.reducedMotion = true;
        stage.preferences.plainCards = true;
        stage.open<game::HomeScene>();
    }

    std::string name() { return stage.top().name(); }
    const engine::Screen& screen() { return stage.top().screen(); }
    std::string text() { return textOf(screen()); }
    void shoot(const std::string& what) { stage.shoot(fmt::format("day{:02}-{}", day, what)); }

    void lookAtHome() {
        SCOPED_TRACE("home");
        ASSERT_EQ(name(), "home");
        const auto& home = static_cast<game::HomeScene&>(stage.top());
        const std::string all = text();
        const sf::Image image = stage.picture();
        const engine::Palette palette = stage.context.look().palette;
        shoot("home");
        double sum = 0.0;
        int open = 0;
        buildings.clear();
        litWindows.clear();
        for (const game::CityBuilding& building : home.city().buildings()) {
            const std::string label = screen().find("building." + building.module.text())->label;
            const test::BuildingFigures said = figuresOf(label);
            int drawn = 0;
            for (std::size_t i = 0; i < building.windowCount; ++i) {
                const game::CityWindow& window = home.city().windows().at(building.firstWindow + i);
                if (test::isDrawnLit(image, palette, window.box)) {
                    litWindows.insert(window.nugget);
                    ++drawn;
                }
            }
            EXPECT_EQ(said.lit, drawn) << label;
            EXPECT_EQ(said.windows, static_cast<int>(building.windowCount)) << label;
            open += said.locked ? 0 : said.windows;
            sum += said.percent * said.windows;
            buildings[building.module] = said;
        }
        const auto bright = numbersIn(all, R"((?:^|\n|· +)(\d+) %[\n ]bright)");
        ASSERT_EQ(bright.size(), 1u) << all;
        homePercent = bright[0];
        EXPECT_NEAR(homePercent, sum / open, 1.0) << "over all windows that are open";
        lookAtGoal(all);
        lookAtFigures(all, open);
    }

    void lookAtFigures(const std::string& all, int open) {
        const auto met = static_cast<int>(stage.session.record().nuggetsMet());
        const auto ofMet = numbersIn(all, R"((\d+) % of what you met)");
        ASSERT_EQ(ofMet.empty(), met == 0) << all;
        if (met > 0) {
            EXPECT_NEAR(ofMet[0] * met, homePercent * open, 0.5 * (met + open)) << "the same light, two ways";
        }
        const auto streak = numbersIn(all, R"((\d+)[\n ]workdays? (?:kept|in a row))");
        homeStreak = streak.empty() ? 0 : streak[0];
    }

    void lookAtGoal(const std::string& all) {
        ASSERT_NE(screen().find("goal"), nullptr);
        const auto goal = numbersIn(all, R"((\d+) of (\d+)[\n ]rounds? today)");
        homeGoal = goal;
        if (all.find("Nothing is due") != std::string::npos) {
            EXPECT_TRUE(goal.empty() || goal[0] == goal[1]) << all;
            return;
        }
        ASSERT_EQ(goal.size(), 2u) << all;
        static const char* const kNumbers[] = {"No", "One", "Two", "Three", "Four", "Five", "Six", "Seven"};
        const int left = goal[1] - goal[0];
        EXPECT_GT(left, 0);
        if (stage.session.record().nuggetsMet() > 0 && left < 8) {
            EXPECT_THAT(all, HasSubstr(std::string(kNumbers[left]) + (goal[0] > 0 ? " more short" : " short")));
        }
    }

    /// Plays the round on top to its end; most answers are right, and some of those said to be guessed.
    void playRound() {
        for (int turn = 0; name() == "round" && turn < 80; ++turn) {
            auto& round = static_cast<game::RoundScene&>(stage.top());
            if (round.stage() == Stage::question) {
                answer(round);
            } else {
                if (round.stage() == Stage::feedback) {
                    lookAtFeedback(round);
                }
                stage.key("Enter");
            }
        }
    }

    void answer(game::RoundScene& round) {
        stage.wait(3.0);
        const game::QuestionBody& body = round.round().question().body;
        const bool right = chance.chance(0.72);
        for (const engine::InputEvent& event :
             round.card()->eventsFor(right ? game::rightAnswer(body) : test::wrongAnswer(body))) {
            stage.send(event);
        }
        stage.click(fmt::format("certainty.{}", chance.chance(0.15) ? 0 : 2));
        stage.click("commit");
        ASSERT_EQ(round.stage(), Stage::feedback);
    }

    void lookAtFeedback(const game::RoundScene& round) {
        SCOPED_TRACE("feedback");
        const std::string all = text();
        const bool lit = stage.session.record().windowLight(round.round().nugget().id, stage.clock.now()) > 0.0;
        const std::string payoff = screen().find("payoff")->label;
        EXPECT_THAT(payoff, HasSubstr(lit ? "is lit" : "is dark"));
        EXPECT_FALSE(payoff.starts_with("0 ")) << "no zero is a reward: " << payoff;
        if (!lit) {
            EXPECT_THAT(all, HasSubstr("dark")) << "a missed window is named";
        }
    }

    void lookAtResults() {
        SCOPED_TRACE("results");
        ASSERT_EQ(name(), "results");
        while (screen().find("medal") != nullptr) {
            stage.key("Enter");
        }
        stage.wait(4.0);
        const auto& scene = static_cast<game::ResultsScene&>(stage.top());
        const std::string all = text();
        shoot("results");
        const auto windows = scene.summary().windows();
        const auto built = numbersIn(all, R"((\d+) windows? built)");
        EXPECT_EQ(built.empty() ? 0 : built[0], countOf(all, R"(Window \d+ of \d+ in)"));
        const auto dark = numbersIn(all, R"((\d+) (?:windows? )?dark)");
        const int lit = drawnLit(windows.size());
        EXPECT_EQ(lit, static_cast<int>(windows.size()) - (dark.empty() ? 0 : dark[0])) << all;
        std::set<game::NuggetId> named;
        for (const game::RoundLine& line : scene.summary().lines) {
            if (line.lightAfter <= 0.0) {
                named.insert(line.scored.attempt.nugget);
            }
        }
        EXPECT_EQ(countOf(all, "Dark, back") > 0, !named.empty());
        darkAfterRound.clear();
        for (const game::RoundWindow& window : windows) {
            if (window.isDark()) {
                darkAfterRound.insert(window.nugget);
            }
        }
        lookAtSum(all);
        resultsGoal = numbersIn(all, R"((\d+) of (\d+) rounds? today)");
        EXPECT_THAT(all, testing::Not(testing::ContainsRegex("(^|\n)0\n")));
    }

    /// The points of the lines are those in large letters.
    void lookAtSum(const std::string& all) {
        const std::regex number("\n(\\+|−)(\\d+)\\.(\\d)\n");
        int tenths = 0;
        int lines = 0;
        for (std::sregex_iterator found(all.begin(), all.end(), number), end; found != end; ++found) {
            const int value = std::stoi((*found)[2]) * 10 + std::stoi((*found)[3]);
            tenths += (*found)[1] == "+" ? value : -value;
            ++lines;
        }
        const std::regex total("(\\+|−)(\\d+)\\.(\\d) recall points");
        std::smatch found;
        const bool shown = std::regex_search(all, found, total);
        const int sum = shown ? (std::stoi(found[2]) * 10 + std::stoi(found[3])) * (found[1] == "+" ? 1 : -1) : 0;
        EXPECT_NEAR(sum, tenths, 0.5 * lines + 1.0) << all;
    }

    /// How many of the results' windows are drawn lit.
    int drawnLit(std::size_t count) {
        const engine::Rect box = screen().find("windows")->box;
        const sf::Image image = stage.picture();
        const float light = game::ResultsScreen::lightOf(box.height, stage.view);
        const float cell = std::min(box.height * 0.95f, (box.width - 2 * light) / static_cast<float>(count));
        int lit = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const auto x = static_cast<unsigned>(box.x + light + (static_cast<float>(i) + 0.2f) * cell);
            const sf::Color pane =
                image.getPixel(x, static_cast<unsigned>(box.y + 0.04f * box.height + 0.2f * cell));
            lit += pane.r > 130 ? 1 : 0;
        }
        return lit;
    }

    /// From the results to the city, or into another round where that is what comes next.
    void leaveResults() {
        const std::string next = stage.top().focus();
        EXPECT_TRUE(next == "again" || next == "back" || next == "continue") << next;
        stage.click("continue");
        ASSERT_EQ(name(), "home") << "to the city is to the city";
        stage.wait(4.0);
        lookAtHome();
        for (const game::NuggetId& nugget : darkAfterRound) {
            EXPECT_EQ(litWindows.count(nugget), 0u) << nugget.text() << " was dark on the results";
        }
        if (!resultsGoal.empty()) {
            EXPECT_EQ(homeGoal, resultsGoal) << "the same ring a second later";
        }
    }

    void campaignStep() {
        stage.click("campaign");
        SCOPED_TRACE("campaign");
        ASSERT_EQ(name(), "campaign");
        lookAtCampaign();
        if (screen().find("next") == nullptr) {
            stage.key("Escape");
            return;
        }
        stage.click("next");
        if (screen().find("begin") != nullptr) {
            EXPECT_THAT(text(), HasSubstr(" pass: that completes the building"));
            shoot("offer");
            stage.click("begin");
        }
        for (int page = 0; name() == "briefing" && page < 40; ++page) {
            stage.key("Enter");
        }
        playRound();
        if (name() == "results") {
            lookAtResults();
            leaveResults();
        }
        while (name() != "home") {
            stage.key("Escape");
        }
    }

    void lookAtCampaign() {
        const auto& scene = static_cast<game::CampaignScene&>(stage.top());
        const std::string all = text();
        shoot("campaign");
        const test::BuildingFigures& home = buildings.at(scene.selected());
        const auto lit = numbersIn(all, R"(building \d+ of \d+ · (\d+) of (\d+) windows? lit, (\d+) % bright)");
        EXPECT_EQ(lit.empty() ? 0 : lit[0], home.lit) << all;
        EXPECT_EQ(lit.empty() ? 0 : lit[2], home.percent) << all;
        const auto met = numbersIn(all, R"((\d+) of (\d+) met)");
        if (!met.empty()) {
            EXPECT_GE(met[0], home.lit);
            EXPECT_EQ(met[1], home.windows);
        }
        const sf::Image image = stage.picture();
        for (const game::CityBuilding& building : scene.street().buildings()) {
            int drawn = 0;
            for (std::size_t i = 0; i < building.windowCount; ++i) {
                drawn += test::isDrawnLit(image, stage.context.look().palette,
                                          scene.street().windows().at(building.firstWindow + i).box)
                             ? 1
                             : 0;
            }
            EXPECT_EQ(drawn, buildings.at(building.module).lit) << building.module.text();
        }
    }

    void lookAtLibrary() {
        SCOPED_TRACE("library");
        stage.click("library");
        ASSERT_EQ(name(), "library");
        shoot("library");
        std::optional<float> window;
        std::string missed;
        for (const engine::Element& element : screen().elements()) {
            if (element.id == "window") {
                window = element.value;
            } else if (element.id.starts_with("nugget:")) {
                ASSERT_TRUE(window);
                const game::NuggetId nugget(element.id.substr(7));
                EXPECT_EQ(*window > 0.0f, litWindows.count(nugget) > 0) << element.id << ": " << element.detail;
                EXPECT_EQ(*window < 0.0f, element.detail.find("not met") != std::string::npos ||
                                              element.detail.find("not answered") != std::string::npos)
                    << element.detail;
                EXPECT_EQ(*window == 0.0f, element.detail.starts_with("dark")) << element.detail;
                missed = *window == 0.0f ? nugget.text() : missed;
            }
        }
        if (!missed.empty()) {
            lookAtMissed(game::NuggetId(missed));
        }
        while (name() != "home") {
            stage.key("Escape");
        }
    }

    void lookAtMissed(const game::NuggetId& nugget) {
        SCOPED_TRACE("nugget");
        stage.type(stage.library().nugget(nugget)->title);
        stage.key("Enter");
        ASSERT_EQ(name(), "nugget");
        shoot("nugget");
        EXPECT_THAT(text(), HasSubstr("Dark"));
        EXPECT_THAT(text(), testing::Not(HasSubstr("% bright")));
        EXPECT_EQ(screen().find("window")->value, 0.0f);
    }

    void lookAtTheRest() {
        stage.click("leaderboard");
        const auto bright = numbersIn(text(), R"((\d+) % bright)");
        if (!bright.empty()) {
            EXPECT_EQ(bright[0], homePercent) << text();
        }
        const auto streak = numbersIn(text(), R"(streak of (\d+) workday)");
        if (!streak.empty()) {
            EXPECT_EQ(streak[0], homeStreak);
        }
        shoot("leaderboard");
        stage.key("Escape");
        stage.click("badges");
        shoot("badges");
        EXPECT_EQ(countOf(text(), "Next within reach"), 1);
        stage.key("Escape");
    }

    void liveADay() {
        SCOPED_TRACE(fmt::format("day {}", day));
        stage.clock.set(test::moment(day + 0.38));
        static_cast<game::HomeScene&>(stage.top()).resumed();
        lookAtHome();
        for (int rounds = 0; rounds < 2 && !HasFatalFailure(); ++rounds) {
            stage.clock.set(test::moment(day + 0.38 + 0.01 * rounds));
            stage.click("play");
            if (name() == "home") {
                stage.click("city");
                break;
            }
            playRound();
            lookAtResults();
            leaveResults();
        }
        stage.clock.set(test::moment(day + 0.45));
        static_cast<game::HomeScene&>(stage.top()).resumed();
        lookAtHome();
        lookAtLibrary();
        for (int steps = 0; steps < 2 && !HasFatalFailure(); ++steps) {
            campaignStep();
        }
        lookAtTheRest();
    }

    test::WholeCity stage{test::shippedLibrary(), 0.38};
    engine::Rng chance{GetParam()};
    int day = 0;
    int homePercent = 0;
    int homeStreak = 0;
    std::vector<int> homeGoal;
    std::vector<int> resultsGoal;
    std::map<game::ModuleId, test::BuildingFigures> buildings;
    std::set<game::NuggetId> litWindows;
    std::set<game::NuggetId> darkAfterRound;
};

TEST_P(ThirtyDays, NoNumberContradictsAnotherOrThePictureBesideIt) {
    for (day = 0; day < 30 && !HasFatalFailure(); ++day) {
        // Weekends off, and ill for two days.
        if (day % 7 < 5 && day != 15 && day != 16) {
            liveADay();
        }
    }
    EXPECT_GT(stage.session.record().attempts().size(), 150u);
    EXPECT_GT(stage.session.record().campaign().completedModules(), 0u);
}

INSTANTIATE_TEST_SUITE_P(Seeds, ThirtyDays, testing::Values(1u));

} // namespace
