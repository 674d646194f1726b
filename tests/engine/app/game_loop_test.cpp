#include "engine/app/game_loop.hpp"

#include <SFML/Graphics/Image.hpp>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

#include "engine/graphics/picture_cache.hpp"
#include "tests/engine/app/probe_scene.hpp"
#include "tests/support/fonts.hpp"

using namespace engine;

namespace {

constexpr const char* kTitle = "Recall City loop test";

/// One window for all tests; a scene in it, and hands that press real keys.
struct Stage {
    Typesetter typesetter{test::fonts()};
    PictureCache pictures{RECALL_SOURCE_DIR};
    GameLoop loop{{kTitle, 1280, 720, false, 1.0f}, typesetter, pictures};
    ProbeScene::Told told;
    SceneStack scenes;
    ProbeScene* scene = nullptr;

    Stage() {
        auto probe = std::make_unique<ProbeScene>("probe", told);
        scene = probe.get();
        scenes.push(std::move(probe));
    }

    /// Runs the commands through xdotool, some steps apart, then looks and ends.
    void play(const std::vector<std::string>& commands, const std::function<void()>& look) {
        int step = 0;
        loop.run(scenes, [&] {
            ++step;
            const auto next = static_cast<std::size_t>(step / 20);
            if (step % 20 == 0 && next <= commands.size()) {
                ASSERT_EQ(std::system(("xdotool " + commands[next - 1]).c_str()), 0) << commands[next - 1];
            } else if (next > commands.size() + 1) {
                look();
                scenes.clear();
            }
        });
    }

    template <class Event>
    std::vector<Event> all() const {
        std::vector<Event> found;
        for (const InputEvent& event : scene->events) {
            if (const auto* wanted = std::get_if<Event>(&event)) {
                found.push_back(*wanted);
            }
        }
        return found;
    }
};

std::string window(const std::string& command) {
    return std::string("search --name '") + kTitle + "' " + command;
}

} // namespace

TEST(GameLoop, realKeysReachTheScene) {
    Stage stage;
    stage.play({"key Return", "key shift+Tab", "type h5", "key BackSpace"}, [&] {
        std::vector<std::string> keys;
        for (const KeyPressed& key : stage.all<KeyPressed>()) {
            keys.push_back((key.shift ? "shift " : "") + key.key);
        }
        EXPECT_EQ(keys, (std::vector<std::string>{"Enter", "shift Tab", "H", "5", "Backspace"}));
        std::string text;
        for (const TextTyped& typed : stage.all<TextTyped>()) {
            text += typed.utf8;
        }
        EXPECT_EQ(text, "h5");
    });
    EXPECT_TRUE(stage.scenes.empty());
}

namespace {

class Alone final : public Autoplayer {
public:
    std::vector<InputEvent> play(const Scene&) override {
        return ++steps == 10 ? std::vector<InputEvent>{KeyPressed{"A"}} : std::vector<InputEvent>{};
    }
    bool alone() const override { return true; }
    int steps = 0;
};

} // namespace

TEST(GameLoop, everyInputIsToldBeforeItIsHandled) {
    Stage stage;
    std::vector<std::string> told;
    stage.loop.whenInput([&](const InputEvent& event) {
        if (const auto* key = std::get_if<KeyPressed>(&event)) {
            EXPECT_EQ(stage.all<KeyPressed>().size(), told.size());
            told.push_back(key->key);
        }
    });
    stage.play({"key Return", "key h"}, [] {});
    EXPECT_EQ(told, (std::vector<std::string>{"Enter", "H"}));
}

TEST(GameLoop, aPlayerThatIsAloneIsNotDisturbed) {
    Stage stage;
    Alone player;
    stage.loop.setAutoplayer(&player, 1);
    std::vector<std::string> keys;
    stage.play({"key Return", "key h"}, [&] {
        for (const KeyPressed& key : stage.all<KeyPressed>()) {
            keys.push_back(key.key);
        }
    });
    EXPECT_EQ(keys, std::vector<std::string>{"A"});
}

TEST(GameLoop, aHeldKeyPressesOneSceneOnce) {
    Stage stage;
    ProbeScene* second = nullptr;
    stage.scene->onEvent = [&](const InputEvent& event) {
        if (std::holds_alternative<KeyPressed>(event) && second == nullptr) {
            auto probe = std::make_unique<ProbeScene>("second", stage.told);
            second = probe.get();
            stage.scenes.push(std::move(probe));
        }
    };
    std::size_t held = 0;
    std::size_t afterwards = 0;
    const auto keys = [&] {
        return static_cast<std::size_t>(
            std::count_if(second->events.begin(), second->events.end(), [](const auto& event) {
                return std::holds_alternative<KeyPressed>(event) || std::holds_alternative<TextTyped>(event);
            }));
    };
    // Longer than X waits before it repeats a key.
    stage.play({"keydown x", "sleep 1.2", "keyup x", "key Return"}, [&] {
        ASSERT_NE(second, nullptr);
        afterwards = keys();
        held = stage.all<KeyPressed>().size();
    });
    EXPECT_EQ(held, 1u) << "one press";
    EXPECT_EQ(afterwards, 1u) << "and only the next key is the second scene's";
}

namespace {

/// What the keys at these places of the keyboard are called under a layout; `10` is the first of the number row.
std::vector<std::string> namesUnder(const std::string& layout, const std::string& keycodes) {
    EXPECT_EQ(std::system(("setxkbmap " + layout).c_str()), 0);
    Stage stage;
    std::vector<std::string> names;
    stage.play({"key " + keycodes}, [&] {
        for (const KeyPressed& key : stage.all<KeyPressed>()) {
            names.push_back(key.key);
        }
    });
    EXPECT_EQ(std::system("setxkbmap us"), 0);
    return names;
}

} // namespace

TEST(GameLoop, numberKeysAreWhereTheyLie) {
    const std::vector<std::string> digits{"1", "2", "3", "4", "5", "6", "7", "8", "9", "0"};
    for (const char* layout : {"us", "fr", "cz", "ir", "us -variant dvp", "fr,us", "us,ru"}) {
        EXPECT_EQ(namesUnder(layout, "10 11 12 13 14 15 16 17 18 19"), digits) << layout;
    }
}

TEST(GameLoop, plusAndMinusAreFoundOnEveryLayout) {
    EXPECT_EQ(namesUnder("us", "20 21"), (std::vector<std::string>{"Minus", "Plus"}));
    EXPECT_EQ(namesUnder("fr", "20 21"), (std::vector<std::string>{"Minus", "Plus"}));
    // On a German keyboard they lie beside the ü and the full stop.
    EXPECT_EQ(namesUnder("de", "35 61"), (std::vector<std::string>{"Plus", "Minus"}));
}

TEST(GameLoop, theMouseReachesTheScene) {
    Stage stage;
    stage.play({"mousemove 300 200", "mousemove 640 360 click 1", "click 4", "click 3"}, [&] {
        ASSERT_FALSE(stage.all<PointerMoved>().empty());
        EXPECT_EQ(stage.all<PointerMoved>().back().at, (Vec2{640, 360}));
        ASSERT_EQ(stage.all<PointerPressed>().size(), 1u) << "the right button is no press";
        EXPECT_EQ(stage.all<PointerPressed>()[0].at, (Vec2{640, 360}));
        ASSERT_EQ(stage.all<PointerReleased>().size(), 1u);
        ASSERT_EQ(stage.all<PointerScrolled>().size(), 1u);
        EXPECT_GT(stage.all<PointerScrolled>()[0].lines, 0.0f);
    });
}

TEST(GameLoop, resizingLaysOutAnewAndNothingGetsTooSmall) {
    Stage stage;
    stage.play({window("windowsize 1300 800"), "key a", window("windowsize 700 500"), "key a"}, [&] {
        ASSERT_GE(stage.scene->views.size(), 3u);
        EXPECT_EQ(stage.scene->views[0].width, 1280.0f);
        EXPECT_EQ(stage.scene->views[1].width, 1300.0f);
        EXPECT_EQ(stage.scene->views[1].height, 800.0f);
        EXPECT_EQ(stage.scene->views.back().width, 1280.0f);
        EXPECT_EQ(stage.scene->views.back().height, 720.0f);
    });
}

TEST(GameLoop, fullscreenAndBack) {
    Stage stage;
    stage.play({"key F11", "key F11", "key b"}, [&] {
        EXPECT_EQ(stage.all<KeyPressed>().size(), 1u) << "F11 is the loop's own";
        EXPECT_GE(stage.scene->views.size(), 3u);
        EXPECT_EQ(stage.loop.view().width, 1280.0f);
    });
}

TEST(GameLoop, theTextScaleLaysOutAnewBetweenSteps) {
    Stage stage;
    stage.scene->onEvent = [&](const InputEvent& event) {
        if (std::holds_alternative<KeyPressed>(event)) {
            stage.loop.setTextScale(5.0f);
            EXPECT_EQ(stage.scene->views.size(), 1u) << "not in the middle of the scene's function";
        }
    };
    stage.play({"key a"}, [&] {
        ASSERT_EQ(stage.scene->views.size(), 2u);
        EXPECT_EQ(stage.scene->views[1].textScale, 2.0f);
    });
}

TEST(GameLoop, keepsTheBeatAndMeasuresFrames) {
    Stage stage;
    const auto begin = std::chrono::steady_clock::now();
    int steps = 0;
    stage.loop.run(stage.scenes, [&] {
        if (++steps == 60) {
            stage.scenes.clear();
        }
    });
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    EXPECT_GT(seconds, 0.9);
    EXPECT_LT(seconds, 4.0) << "a busy machine may be late";
    EXPECT_GT(stage.loop.frameTimes().count(), 5u);
    EXPECT_GT(stage.loop.frameTimes().wholeAtShare(0.5), 0.0f);
}

namespace {

class EnterEachStep final : public Autoplayer {
public:
    std::vector<InputEvent> play(const Scene& scene) override {
        EXPECT_EQ(scene.name(), "probe");
        return {KeyPressed{"Enter", false, false, false}};
    }
};

} // namespace

TEST(GameLoop, anAutoplayerPlaysFasterThanTime) {
    Stage stage;
    EnterEachStep player;
    stage.loop.setAutoplayer(&player, 50);
    const auto begin = std::chrono::steady_clock::now();
    int steps = 0;
    int draws = 0;
    std::size_t events = 0;
    stage.loop.run(stage.scenes, [&] {
        if (++steps == 1000) {
            draws = stage.scene->draws;
            events = stage.all<KeyPressed>().size();
            stage.scenes.clear();
        }
    });
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    EXPECT_LT(seconds, 8.0) << "16.7 seconds of play";
    EXPECT_EQ(events, 1000u);
    EXPECT_EQ(draws, 19);
    EXPECT_EQ(steps, 1000);
}

TEST(GameLoop, drawsAtTheQualityChosenByHand) {
    Stage stage;
    stage.loop.setQuality(Quality::lean);
    Quality seen = Quality::full;
    stage.play({}, [&] { seen = stage.scene->drawnAt; });
    EXPECT_EQ(seen, Quality::lean);
    EXPECT_EQ(stage.loop.quality(), Quality::lean);
}

TEST(GameLoop, savesThePictureOfAScene) {
    Stage stage;
    const std::string path = std::string(RECALL_BINARY_DIR) + "/game-loop-test.png";
    ASSERT_TRUE(stage.loop.savePicture(*stage.scene, path));
    sf::Image image;
    ASSERT_TRUE(image.loadFromFile(path));
    EXPECT_EQ(image.getSize(), sf::Vector2u(1280, 720));
    EXPECT_EQ(image.getPixel(200, 150), sf::Color(255, 0, 0));
    EXPECT_NE(image.getPixel(600, 400), sf::Color(255, 0, 0));
    std::filesystem::remove(path);
    EXPECT_FALSE(stage.loop.savePicture(*stage.scene, "/nowhere/at/all.png"));
}
