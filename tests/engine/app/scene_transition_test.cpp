#include "engine/app/scene_transition.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <filesystem>
#include <gtest/gtest.h>

#include "engine/app/scene_stack.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "tests/engine/app/probe_scene.hpp"
#include "tests/support/fonts.hpp"

using namespace engine;

namespace {

constexpr View kView{640, 360, 1};
constexpr Rect kDoor{300, 150, 40, 80};
constexpr float kStep = 1.0f / 60.0f;

/// A scene of one colour.
class FlatScene final : public Scene {
public:
    FlatScene(Color color, int& alive) : m_color(color), m_alive(alive) { ++m_alive; }
    ~FlatScene() override { --m_alive; }
    FlatScene(const FlatScene&) = delete;
    FlatScene& operator=(const FlatScene&) = delete;
    std::string name() const override { return "flat"; }
    void layout(const View&) override {}
    void handle(const InputEvent&) override { ++handled; }
    void update(float) override {}
    void draw(Canvas& canvas, float) const override {
        ++drawn;
        canvas.rect({0, 0, 640, 360}, m_color);
    }
    const Screen& screen() const override { return m_screen; }

    int handled = 0;
    mutable int drawn = 0;

private:
    Color m_color;
    int& m_alive;
    Screen m_screen;
};

constexpr Color kRed = Color::hex(0xFF0000);
constexpr Color kBlue = Color::hex(0x0000FF);

struct Stage {
    Stage() {
        scenes.setMotion(true);
        scenes.push(std::make_unique<FlatScene>(kRed, alive));
        scenes.settle(kView);
    }
    ~Stage() {
        scenes.clear();
        scenes.settle(kView);
    }
    void go(const Rect& door) {
        scenes.push(std::make_unique<FlatScene>(kBlue, alive), door);
        scenes.settle(kView);
    }
    void step(int steps) {
        for (int i = 0; i < steps; ++i) {
            scenes.update(kStep);
        }
    }
    sf::Image picture(unsigned width = 640, unsigned height = 360) {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(width, height));
        {
            Canvas canvas(target, typesetter, pictures);
            scenes.draw(canvas, 0.0f);
        }
        target.display();
        return target.getTexture().copyToImage();
    }
    double blueShare() {
        const sf::Image image = picture();
        int blue = 0;
        for (unsigned y = 0; y < 360; y += 4) {
            for (unsigned x = 0; x < 640; x += 4) {
                blue += image.getPixel(x, y).b > 128 ? 1 : 0;
            }
        }
        return blue / (90.0 * 160.0);
    }

    int alive = 0;
    Typesetter typesetter{test::fonts()};
    PictureCache pictures{"."};
    SceneStack scenes;
};

int stepsOf(SceneTransition::Kind kind) {
    return static_cast<int>(SceneTransition::duration(kind) / kStep) + 2;
}

} // namespace

TEST(SceneTransition, theComingSceneGrowsOutOfItsDoor) {
    Stage stage;
    stage.go(kDoor);
    ASSERT_TRUE(stage.scenes.changing());
    stage.step(4);
    const double early = stage.blueShare();
    EXPECT_LT(early, 0.2);
    stage.step(8);
    const double middle = stage.blueShare();
    EXPECT_GT(middle, early);
    EXPECT_LT(middle, 0.95);
    stage.step(stepsOf(SceneTransition::Kind::into));
    EXPECT_FALSE(stage.scenes.changing());
    EXPECT_EQ(stage.blueShare(), 1.0);
}

TEST(SceneTransition, backItShrinksIntoTheDoorAndIsGoneAfterwards) {
    Stage stage;
    stage.go(kDoor);
    stage.step(60);
    stage.scenes.pop();
    stage.scenes.settle(kView);
    EXPECT_EQ(stage.alive, 2) << "still to be seen";
    EXPECT_GT(stage.blueShare(), 0.95);
    stage.step(12);
    EXPECT_LT(stage.blueShare(), 0.5);
    stage.step(stepsOf(SceneTransition::Kind::out));
    EXPECT_EQ(stage.alive, 1);
    EXPECT_EQ(stage.blueShare(), 0.0);
}

TEST(SceneTransition, withoutADoorItIsAShortFade) {
    Stage stage;
    stage.go({});
    stage.step(4);
    const sf::Color middle = stage.picture().getPixel(320, 200);
    EXPECT_GT(middle.r, 20);
    EXPECT_GT(middle.b, 20);
    stage.step(stepsOf(SceneTransition::Kind::across));
    EXPECT_FALSE(stage.scenes.changing());
}

TEST(SceneTransition, lastsBetween150And450Milliseconds) {
    for (const auto kind :
         {SceneTransition::Kind::into, SceneTransition::Kind::out, SceneTransition::Kind::across}) {
        EXPECT_GE(SceneTransition::duration(kind), 0.15f);
        EXPECT_LE(SceneTransition::duration(kind), 0.45f);
    }
}

TEST(SceneTransition, theSameStepsGiveTheSameFrames) {
    Stage first;
    Stage second;
    for (Stage* stage : {&first, &second}) {
        stage->go(kDoor);
        stage->step(9);
    }
    const sf::Image a = first.picture();
    const sf::Image b = second.picture();
    EXPECT_TRUE(std::equal(a.getPixelsPtr(), a.getPixelsPtr() + 640 * 360 * 4, b.getPixelsPtr()));
}

TEST(SceneTransition, inAWindowOfAnotherSizeTheLeavingSceneIsDrawnAnew) {
    Stage stage;
    stage.go({});
    EXPECT_EQ(stage.picture().getPixel(600, 300), sf::Color::Red);
    const sf::Image larger = stage.picture(960, 540);
    EXPECT_EQ(larger.getPixel(600, 300), sf::Color::Red);
    EXPECT_NE(larger.getPixel(900, 500), sf::Color::Red) << "it ends where it did, and is not stretched";
}

TEST(SceneTransition, theComingSceneIsDrawnAnewInEveryThirdFrame) {
    Stage stage;
    stage.go(kDoor);
    for (int frame = 0; frame < 6; ++frame) {
        stage.picture();
        stage.step(1);
    }
    EXPECT_EQ(static_cast<const FlatScene*>(stage.scenes.top())->drawn, 2);
}

TEST(SceneTransition, inputIsTheComingScenesFromTheFirstStep) {
    Stage stage;
    stage.go(kDoor);
    stage.scenes.top()->handle(FocusLost{});
    EXPECT_EQ(static_cast<FlatScene*>(stage.scenes.top())->handled, 1);
    // A second change in the middle of the first ends it.
    stage.scenes.pop();
    stage.scenes.settle(kView);
    stage.go({});
    EXPECT_EQ(stage.alive, 2);
    EXPECT_TRUE(stage.scenes.changing());
}

TEST(SceneTransition, withoutMotionEverythingChangesAtOnce) {
    Stage stage;
    stage.scenes.setMotion(false);
    stage.go(kDoor);
    EXPECT_FALSE(stage.scenes.changing());
    EXPECT_EQ(stage.blueShare(), 1.0);
    stage.scenes.pop();
    stage.scenes.settle(kView);
    EXPECT_EQ(stage.alive, 1);
}
