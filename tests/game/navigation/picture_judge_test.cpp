#include "tests/support/picture_judge.hpp"
#include "tests/support/whole_house.hpp"

#include <functional>

#include <gtest/gtest.h>

#include "engine/core/rng.hpp"
#include "engine/graphics/canvas.hpp"
#include "tests/support/gallery.hpp"
#include "tests/support/scene_house.hpp"

namespace {

using test::PictureJudge;
using test::Pixels;

/// A room of a screen with a button and a line of small text in it.
class APicture : public testing::Test {
protected:
    struct Room {
        engine::Vec2 button{60.0f, 40.0f};
        engine::Vec2 words{60.0f, 120.0f};
        const char* says = "Back in 4 days";
        int lighter = 0;
        bool hasButton = true;
    };

    Pixels draw(const Room& room) {
        sf::RenderTexture target;
        EXPECT_TRUE(target.create(320, 160));
        {
            engine::Canvas canvas(target, house.typesetter(), house.pictures());
            paint(canvas, room);
        }
        target.display();
        return test::Gallery::halved(target.getTexture().copyToImage());
    }
    void paint(engine::Canvas& canvas, const Room& room) {
        const auto tone = [&room](int value) { return static_cast<std::uint8_t>(value + room.lighter); };
        canvas.rect({0, 0, 320, 160}, {tone(20), tone(24), tone(48), 255});
        if (room.hasButton) {
            const engine::Rect box{room.button.x, room.button.y, 120, 40};
            canvas.rounded(box, 10, house.theme.palette.accent);
        }
        canvas.text(room.says, room.words, {engine::Face::body, 16.0f}, house.theme.palette.textMuted);
    }
    bool same(const Room& one, const Room& other) { return PictureJudge(draw(one), draw(other)).same(); }

    test::WholeHouse house{test::makeLibrary()};
};

TEST_F(APicture, IsItsOwnEqual) {
    EXPECT_TRUE(same({}, {}));
}

TEST_F(APicture, IsAnotherWithoutItsButton) {
    Room without;
    without.hasButton = false;
    const Pixels one = draw({});
    const Pixels other = draw(without);
    const PictureJudge judge(one, other);
    EXPECT_FALSE(judge.same());
    EXPECT_GT(judge.others(), 20u);
    EXPECT_LT(judge.others(), judge.squares() / 4);
}

TEST_F(APicture, IsAnotherWhenAnythingMovesByTwoPixels) {
    for (const engine::Vec2 by : {engine::Vec2{2, 0}, {-2, 0}, {0, 2}, {0, -2}}) {
        Room words;
        words.words = words.words + by;
        EXPECT_FALSE(same({}, words)) << by.x << ' ' << by.y;
        Room button;
        button.button = button.button + by;
        EXPECT_FALSE(same({}, button)) << by.x << ' ' << by.y;
    }
}

TEST_F(APicture, IsAnotherWhenItSaysSomethingElse) {
    Room later;
    later.says = "Back in 5 days";
    EXPECT_FALSE(same({}, later));
    later.says = "";
    EXPECT_FALSE(same({}, later));
}

TEST_F(APicture, IsAnotherInAnotherTone) {
    Room lighter;
    lighter.lighter = 10;
    EXPECT_FALSE(same({}, lighter));
    lighter.lighter = 3;
    EXPECT_TRUE(same({}, lighter)) << "nobody sees that";
}

TEST_F(APicture, StaysTheSameWhateverADriverRounds) {
    const Pixels approved = draw({});
    engine::Rng rng(3);
    Pixels now = approved;
    for (std::uint8_t& value : now.rgba) {
        const int off = static_cast<int>(rng.below(5)) - 2 + (rng.chance(0.01) ? 30 : 0);
        value = static_cast<std::uint8_t>(std::clamp(value + off, 0, 255));
    }
    EXPECT_TRUE(PictureJudge(approved, now).same());
}

TEST_F(APicture, OfAnotherSizeIsAnother) {
    const Pixels small{8, 8, std::vector<std::uint8_t>(256, 0)};
    const Pixels wide{16, 4, std::vector<std::uint8_t>(256, 0)};
    EXPECT_FALSE(PictureJudge(small, wide).same());
    EXPECT_FALSE(PictureJudge(small, wide).sameSize());
}

TEST_F(APicture, ShowsWhereItIsAnother) {
    Room without;
    without.hasButton = false;
    const Pixels one = draw({});
    const Pixels other = draw(without);
    const Pixels shown = PictureJudge(one, other).shown();
    EXPECT_EQ(shown.at(60, 30)[2], other.at(60, 30)[2]) << "where the button was";
    EXPECT_LT(shown.at(4, 4)[2], other.at(4, 4)[2] / 2) << "where nothing changed";
}

} // namespace
