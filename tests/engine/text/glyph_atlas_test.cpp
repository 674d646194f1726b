#include "engine/text/glyph_atlas.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace engine {
namespace {

RC_GTEST_PROP(GlyphAtlas, PlacesLieApartAndInside, ()) {
    GlyphAtlas atlas;
    std::vector<Rect> places;
    const auto sides = *rc::gen::container<std::vector<unsigned>>(rc::gen::inRange(1u, 300u));
    for (const unsigned side : sides) {
        const auto place = atlas.place(side, side / 2 + 1);
        RC_ASSERT(place.has_value());
        const Rect all{0, 0, static_cast<float>(GlyphAtlas::kSide), static_cast<float>(atlas.height())};
        RC_ASSERT(all.encloses(place->inset(-1.0f), 0.0f));
        for (const Rect& other : places) {
            RC_ASSERT(
                !Rect({place->x - 0.5f, place->y - 0.5f, place->width + 1, place->height + 1}).overlaps(other));
        }
        places.push_back(*place);
    }
}

TEST(GlyphAtlas, GrowsAndKeepsWhatItHolds) {
    GlyphAtlas atlas;
    const Rect first = *atlas.place(4, 4);
    atlas.pixels(first)[3] = 77;
    const unsigned before = atlas.height();
    while (atlas.height() == before) {
        ASSERT_TRUE(atlas.place(500, 200).has_value());
    }
    EXPECT_EQ(atlas.pixels(first)[3], 77);
    EXPECT_EQ(atlas.bytes().size(), std::size_t{atlas.height()} * GlyphAtlas::kSide * 4);
}

TEST(GlyphAtlas, RefusesWhenFullOrTooWide) {
    GlyphAtlas atlas;
    EXPECT_FALSE(atlas.place(GlyphAtlas::kSide, 4).has_value());
    unsigned placed = 0;
    while (atlas.place(GlyphAtlas::kSide - 2, 1000).has_value()) {
        ++placed;
    }
    EXPECT_EQ(placed, GlyphAtlas::kMaxHeight / 1000);
    atlas.clear();
    EXPECT_TRUE(atlas.place(GlyphAtlas::kSide - 2, 1000).has_value());
}

TEST(GlyphAtlas, TellsWhichRowsChanged) {
    GlyphAtlas atlas;
    EXPECT_EQ(atlas.changedSince(0).count, atlas.height());
    const auto start = atlas.version();
    EXPECT_EQ(atlas.changedSince(start).count, 0u);
    atlas.place(10, 20);
    const auto afterOne = atlas.version();
    EXPECT_EQ(atlas.changedSince(start).count, 20u);
    atlas.place(2040, 30);
    EXPECT_EQ(atlas.changedSince(afterOne).count, 30u);
    EXPECT_EQ(atlas.changedSince(afterOne).first, atlas.changedSince(start).first + 21);
    atlas.clear();
    EXPECT_GT(atlas.version(), afterOne);
    EXPECT_EQ(atlas.changedSince(afterOne).count, atlas.height());
}

} // namespace
} // namespace engine
