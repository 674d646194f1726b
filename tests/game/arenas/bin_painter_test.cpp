#include "game/arenas/bin_painter.hpp"

#include <gtest/gtest.h>

#include "tests/support/painted_stage.hpp"

namespace {

using game::Bin;
using test::PaintedStage;

constexpr engine::Rect kRow{0.0f, 9.5f, 9.6f, 1.38f};

/// The size labels are set at on a board as a round has it; all in the same row.
float sizeAt(const std::vector<std::string>& labels, const engine::View& view) {
    PaintedStage stage;
    sf::RenderTexture target;
    target.create(64, 64);
    engine::Canvas canvas(target, stage.typesetter, stage.pictures);
    const auto map = game::BoardMap::fit(PaintedStage::boardBox(view.width, view.height), view.textScale);
    const game::BinPainter painter(canvas, stage.theme, map, view);
    std::vector<Bin> bins;
    for (const std::string& label : labels) {
        bins.push_back({label});
    }
    return painter.labelSize(bins, {kRow.x, kRow.y, kRow.width, kRow.height + map.below}, 0.14f);
}

std::vector<engine::View> views() {
    std::vector<engine::View> all;
    for (const float scale : {0.8f, 1.0f, 1.5f, 2.0f}) {
        all.push_back({1280, 720, scale});
        all.push_back({1920, 1080, scale});
    }
    return all;
}

TEST(BinPainter, EveryLabelIsReadableOrNoneIsThere) {
    const std::vector<std::vector<std::string>> rows{
        {"True", "False"},
        {"Display name", "External label", "Key", "Code"},
        {"Rindfleischetikettierung", "Geschwindigkeitsbegrenzung", "Arbeitsunfähigkeit", "Nein"},
        {"Ответственность", "Благотворительность", "Самостоятельность", "Нет", "Да", "Позже"},
        {"internationalisation", "localisation", "interoperability", "one", "two", "three"}};
    for (const engine::View& view : views()) {
        for (const auto& row : rows) {
            const float size = sizeAt(row, view);
            EXPECT_TRUE(size == 0.0f || size >= view.smallestLetters() - 0.01f) << row[0] << view.textScale;
            if (view.textScale <= 1.0f) {
                EXPECT_GT(size, 0.0f) << row[0] << " at " << view.textScale;
            }
        }
    }
}

TEST(BinPainter, WithoutRoomForOneTheNumbersStandAlone) {
    const std::string longest(80, 'm');
    for (const engine::View& view : views()) {
        EXPECT_EQ(sizeAt({"one", "two", "three", "four", "five", longest}, view), 0.0f);
        EXPECT_EQ(sizeAt({longest, "two", "three", "four", "five", "six"}, view), 0.0f);
    }
}

TEST(BinPainter, LabelsGrowWithTheSetting) {
    for (const float height : {720.0f, 1080.0f}) {
        const float width = height * 16 / 9;
        const float usual = sizeAt({"Yes", "No", "Later"}, {width, height, 1.0f});
        EXPECT_NEAR(sizeAt({"Yes", "No", "Later"}, {width, height, 2.0f}), 2 * usual, 1.0f);
        EXPECT_GT(sizeAt({"Display name", "Legal name"}, {width, height, 1.5f}), 1.4f * usual);
    }
}

} // namespace
