#include <cctype>
#include <functional>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include "engine/core/rng.hpp"
#include "game/arenas/catalog/arena_catalog.hpp"
#include "game/content/library_reader.hpp"
#include "game/scenes/first_start/first_start_scene.hpp"
#include "game/scenes/home/home_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/results/results_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/scenes/settings/settings_scene.hpp"
#include "tests/support/arena_rounds.hpp"
#include "tests/support/layout_checks.hpp"
#include "tests/support/scene_house.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using game::RoundScene;
using Stage = game::RoundScene::Stage;

constexpr float kStep = 1.0f / 60.0f;

game::Library shipped() {
    engine::Diagnostics diagnostics;
    return game::readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics);
}

/// A hand with one device and nothing else.
class Device {
public:
    explicit Device(test::SceneHouse& house) : m_house(house) {}
    virtual ~Device() = default;
    virtual void press(const std::string& id) = 0;
    virtual void play(const engine::Rect& board) = 0;
    virtual void type(const std::string& text) {
        press("card.field");
        spell(text);
    }
    /// Into any other field.
    virtual void write(const std::string& field, const std::string& text) {
        press(field);
        // A second press of the mouse would have marked a word.
        wait(0.5);
        spell(text);
        press(game::LetterSheet::kDone);
    }

protected:
    engine::Scene& top() { return m_house.top(); }
    const engine::Element* find(const std::string& id) { return top().screen().find(id); }
    void wait(double seconds) {
        for (int i = 0; i < static_cast<int>(seconds * 60); ++i) {
            top().update(kStep);
            m_house.scenes.settle(m_house.view);
        }
    }
    void spell(const std::string& text) {
        for (const char letter : text) {
            press(keyFor(static_cast<char>(std::toupper(static_cast<unsigned char>(letter)))));
        }
    }
    /// The letter's key on the screen, after its group was opened where that is needed.
    std::string keyFor(char letter) {
        const std::string id = "card.key." + (letter == ' ' ? "Space" : std::string(1, letter));
        if (find(id) == nullptr) {
            for (const engine::Element& element : top().screen().elements()) {
                if (element.id.rfind("card.key.", 0) == 0 && element.label.find(letter) != std::string::npos) {
                    press(element.id);
                    break;
                }
            }
        }
        return id;
    }

    test::SceneHouse& m_house;
};

class Keyboard final : public Device {
public:
    using Device::Device;
    void press(const std::string& id) override {
        for (int i = 0; i < 60 && top().focus() != id; ++i) {
            m_house.key("Tab");
        }
        ASSERT_EQ(top().focus(), id);
        m_house.key("Enter");
    }
    void type(const std::string& text) override { write("card.field", text); }
    void write(const std::string& field, const std::string& text) override {
        for (int i = 0; i < 60 && top().focus() != field; ++i) {
            m_house.key("Tab");
        }
        m_house.type(text);
    }
    void play(const engine::Rect&) override { m_house.key("Space"); }
};

class Mouse final : public Device {
public:
    using Device::Device;
    void press(const std::string& id) override { m_house.click(id); }
    void play(const engine::Rect& board) override {
        m_house.send(engine::PointerMoved{board.centre()});
        m_house.send(engine::PointerPressed{board.centre()});
        m_house.send(engine::PointerReleased{board.centre()});
    }
};

class Pad final : public Device {
public:
    using Device::Device;
    void press(const std::string& id) override {
        for (int i = 0; i < 400 && top().focus() != id; ++i) {
            m_house.send(engine::PadPressed{towards(id, i)});
        }
        ASSERT_EQ(top().focus(), id);
        m_house.send(engine::PadPressed{"A"});
    }
    void play(const engine::Rect&) override { m_house.send(engine::PadPressed{"A"}); }

private:
    /// The way it lies; now and then another, round what stands in between.
    std::string towards(const std::string& id, int attempt) {
        static const char* const kWays[] = {"Up", "Down", "Left", "Right"};
        const engine::Element* goal = find(id);
        const engine::Element* here = find(top().focus());
        if (goal == nullptr || here == nullptr || attempt % 3 == 2) {
            return kWays[m_rng.below(4)];
        }
        const engine::Vec2 way = goal->box.centre() - here->box.centre();
        if (std::abs(way.x) > std::abs(way.y) && attempt % 3 == 0) {
            return way.x < 0 ? "Left" : "Right";
        }
        return way.y < 0 ? "Up" : "Down";
    }
    engine::Rng m_rng{5};
};

/// Space and nothing but Space.
class Switch final : public Device {
public:
    explicit Switch(test::SceneHouse& house) : Device(house) {
        house.preferences.scanning = true;
        house.preferences.scanSeconds = game::Preferences::kLeastScanSeconds;
    }
    void press(const std::string& id) override {
        // No two presses within the time a trembling hand is given.
        wait(engine::SwitchScan::kApart + 0.1f);
        // Past all of a long list if need be.
        for (int i = 0; i < 300 * 60 && top().focus() != id; ++i) {
            wait(0.02);
        }
        ASSERT_EQ(top().focus(), id);
        space();
    }
    void play(const engine::Rect&) override { space(); }

private:
    void space() {
        m_house.key("Space");
        if (!m_house.scenes.empty()) {
            m_house.type(" ");
        }
    }
};

std::unique_ptr<Device> deviceNamed(const std::string& name, test::SceneHouse& house) {
    if (name == "Keyboard") {
        return std::make_unique<Keyboard>(house);
    }
    if (name == "Mouse") {
        return std::make_unique<Mouse>(house);
    }
    return name == "Pad" ? std::unique_ptr<Device>(std::make_unique<Pad>(house)) : std::make_unique<Switch>(house);
}

class OneDevice : public testing::TestWithParam<std::string> {
protected:
    OneDevice() { device = deviceNamed(GetParam(), house); }

    void playRound(const std::vector<game::RoundItem>& items) {
        game::RoundPlan plan;
        plan.items = items;
        const std::size_t before = house.session().record().attempts().size();
        playToResults(house.open<RoundScene>(plan), items.size());
        for (const game::ScoredAttempt& scored : house.session().record().attempts()) {
            EXPECT_TRUE(scored.attempt.right) << scored.attempt.format;
            EXPECT_EQ(scored.attempt.timed, GetParam() != "Switch") << "its waiting is nobody's recall";
        }
        EXPECT_EQ(house.session().record().attempts().size(), before + items.size());
        while (!house.scenes.empty()) {
            device->press("continue");
        }
    }
    /// Answers rightly, commits, plays and goes on, to the results.
    void playToResults(RoundScene& scene, std::size_t items) {
        for (std::size_t i = 0; i < items; ++i) {
            ASSERT_EQ(house.top().name(), "round");
            if (scene.stage() == Stage::snippet) {
                device->press("continue");
            }
            SCOPED_TRACE(game::formatName(scene.round().question().body));
            answer(scene);
            ASSERT_EQ(scene.stage(), Stage::question);
            device->press("commit");
            playOut(scene);
            ASSERT_EQ(scene.stage(), Stage::feedback);
            device->press("continue");
        }
        ASSERT_EQ(house.top().name(), "results");
    }

    test::WholeHouse house{shipped(), "Mara",
                           std::filesystem::path(RECALL_BINARY_DIR) / "share/recall-city/levels"};
    std::unique_ptr<Device> device;

private:
    void answer(RoundScene& scene) {
        const game::Answer right = game::rightAnswer(scene.round().question().body);
        if (const auto* typed = std::get_if<game::TypedText>(&right)) {
            device->type(typed->text);
            return;
        }
        for (const engine::InputEvent& event : scene.card()->eventsFor(right)) {
            device->press("card." + std::to_string(std::stoi(std::get<engine::KeyPressed>(event).key) - 1));
        }
    }
    void playOut(RoundScene& scene) {
        const engine::Rect board{680, 120, 560, 560};
        for (int step = 0; scene.stage() == Stage::play && step < 4000; ++step) {
            if (step % 60 == 59) {
                device->play(board);
            }
            scene.update(kStep);
        }
    }
};

TEST_P(OneDevice, PlaysARoundInEveryArena) {
    for (const std::string& arena : game::arenaNames()) {
        SCOPED_TRACE(arena);
        const auto items = test::arenaItems(house.library(), arena);
        ASSERT_GT(test::seedForArena(house.context(), items, arena), 0u);
        ASSERT_NO_FATAL_FAILURE(playRound(items));
    }
}

/// The shortest question of every format, typed ones too.
TEST_P(OneDevice, AnswersEveryFormat) {
    std::map<std::string, std::pair<std::size_t, game::RoundItem>> shortest;
    for (const game::Nugget* nugget : house.library().nuggets()) {
        for (const game::Question& question : nugget->questions) {
            const game::Answer right = game::rightAnswer(question.body);
            const auto* typed = std::get_if<game::TypedText>(&right);
            const std::size_t length = typed != nullptr ? typed->text.size() : game::readingLength(question);
            const auto [entry, isNew] = shortest.try_emplace(game::formatName(question.body), length,
                                                             game::RoundItem{nugget->id, question.id, false, 0});
            if (!isNew && length < entry->second.first) {
                entry->second = {length, {nugget->id, question.id, false, 0}};
            }
        }
    }
    EXPECT_EQ(shortest.size(), 10u);
    std::vector<game::RoundItem> items;
    for (const auto& [format, item] : shortest) {
        items.push_back(item.second);
    }
    playRound(items);
}

/// Fill-ins with dots, slashes and apostrophes.
TEST_P(OneDevice, SpellsTheSignsThatAnswersHold) {
    std::vector<game::RoundItem> items;
    for (const game::Nugget* nugget : house.library().nuggets()) {
        for (const game::Question& question : nugget->questions) {
            const auto* words = std::get_if<game::FillIn>(&question.body);
            if (words != nullptr && words->accepted.front().find_first_of("./'") != std::string::npos) {
                items.push_back({nugget->id, question.id, false, 0});
            }
        }
    }
    ASSERT_FALSE(items.empty());
    playRound(items);
}

TEST_P(OneDevice, FromAFirstNameToAFinishedRound) {
    // As on a machine nobody played on: nothing is known of the hand.
    house.preferences = {};
    std::string named;
    house.context().openRep = [&](const std::string& rep) -> engine::Outcome {
        named = rep;
        house.preferences = game::Preferences::of(house.session().settings());
        return engine::Done{};
    };
    house.open<game::HomeScene>();
    house.open<game::FirstStartScene>("guest");
    if (GetParam() == "Switch") {
        house.wait(21.0);
        ASSERT_TRUE(house.preferences.scanning) << "who can do nothing else is waited for";
    }
    device->write("name", "Bo Li");
    device->press("go");
    EXPECT_EQ(named, "Bo Li");
    device->press("showing.1");
    device->write("alias", "Owl");
    device->press("go");
    if (GetParam() != "Switch") {
        device->press("skip");
    }
    device->press("card.0");
    device->press("go");
    device->press("go");
    ASSERT_EQ(house.top().name(), "round");
    EXPECT_EQ(house.session().settings().values.at("alias"), "Owl");
    auto& round = dynamic_cast<RoundScene&>(house.top());
    ASSERT_NO_FATAL_FAILURE(playToResults(round, round.round().total()));
    EXPECT_EQ(house.session().record().rounds().size(), 1u);
    EXPECT_EQ(house.preferences.scanning, GetParam() == "Switch");
}

TEST_P(OneDevice, FindsANuggetByItsWords) {
    const auto& scene = house.open<game::LibraryScene>();
    device->write("search", "Objection");
    ASSERT_FALSE(scene.found().empty());
    EXPECT_EQ(scene.found(), house.library().search("objection", game::LibraryScene::kMostShown));
    const std::string title = scene.found().front()->title;
    device->press("nugget:" + scene.found().front()->id.text());
    ASSERT_EQ(house.top().name(), "nugget");
    device->press("back");
    EXPECT_EQ(house.top().screen().find("search")->content.size(), 9u) << title;
}

TEST_P(OneDevice, TakesAnAliasInTheSettings) {
    // So high that nothing scrolls.
    house.view = {1920, 2160, 1.0f};
    house.open<game::SettingsScene>();
    device->write("alias", "Night Owl");
    EXPECT_EQ(house.session().settings().values.at("alias"), "Night Owl");
    device->press("hidden");
    EXPECT_EQ(house.session().settings().values.at("hidden"), "yes");
}

TEST(Letters, StandAtEverySize) {
    test::WholeHouse house(shipped());
    for (const engine::View& view : test::views()) {
        SCOPED_TRACE(fmt::format("{} x {} at {}", view.width, view.height, view.textScale));
        house.view = view;
        for (const char* format : {"numeric", "fill-in"}) {
            game::RoundPlan plan;
            for (const game::Nugget* nugget : house.library().nuggets()) {
                for (const game::Question& question : nugget->questions) {
                    if (game::formatName(question.body) == std::string(format)) {
                        plan.items = {{nugget->id, question.id, false, 0}};
                    }
                }
            }
            house.open<RoundScene>(plan);
            house.send(engine::PadPressed{"Down"});
            ASSERT_NE(house.top().screen().find(format == std::string("numeric") ? "card.key.7" : "card.key.ABCDE"),
                      nullptr);
            test::checkLayout(house.top(), view, house.typesetter());
            house.shoot(fmt::format("letters-{}", format));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Devices, OneDevice, testing::Values("Keyboard", "Mouse", "Pad", "Switch"),
                         [](const auto& device) { return device.param; });

} // namespace
