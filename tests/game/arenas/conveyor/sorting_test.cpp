#include "game/arenas/conveyor/sorting.hpp"

#include <gtest/gtest.h>

#include "tests/support/arena_play.hpp"

namespace {

using game::Sorting;
using test::Playable;

TEST(Sorting, ARightAnswerIsAllParcelsWhereTheyBelong) {
    for (const Playable& item : Playable::all()) {
        if (!Sorting::supports(item.question.body)) {
            continue;
        }
        const Sorting right = Sorting::of(item.beginRight());
        EXPECT_FLOAT_EQ(right.share(), 1.0f);
        const Sorting wrong = Sorting::of(item.beginWrong());
        EXPECT_LT(wrong.share(), 1.0f);
        for (const Sorting& sorting : {right, wrong}) {
            ASSERT_GE(sorting.docks.size(), 2u);
            ASSERT_LE(sorting.docks.size(), 4u);
            for (const game::Parcel& parcel : sorting.parcels) {
                EXPECT_TRUE(parcel.answer);
                EXPECT_LT(parcel.dock, sorting.docks.size());
                EXPECT_LT(parcel.right, sorting.docks.size());
                ASSERT_LT(parcel.part, sorting.texts.size());
                EXPECT_FALSE(sorting.texts[parcel.part].empty());
            }
        }
    }
}

TEST(Sorting, ParcelsComeAsTheyStandOnScreen) {
    const Playable item = Playable::categorising(3, 5);
    const Sorting sorting = Sorting::of(item.beginRight());
    ASSERT_EQ(sorting.parcels.size(), 5u);
    for (std::size_t i = 0; i < sorting.parcels.size(); ++i) {
        EXPECT_EQ(sorting.parcels[i].part, item.view.order[i]);
        EXPECT_EQ(sorting.parcels[i].number, i + 1);
    }
}

TEST(Sorting, TrueFalseIsOneParcelAndTwoDocks) {
    const Playable item = Playable::truth(false);
    const Sorting sorting = Sorting::of(item.begin(game::ChosenTruth{true}));
    ASSERT_EQ(sorting.parcels.size(), 1u);
    EXPECT_EQ(sorting.docks, (std::vector<std::string>{"True", "False"}));
    EXPECT_EQ(sorting.parcels[0].dock, 0u);
    EXPECT_EQ(sorting.parcels[0].right, 1u);
}

TEST(Sorting, AnAnswerOfAnotherKindIsPlayedAsFarAsItGoes) {
    for (const Playable& item : Playable::all()) {
        if (Sorting::supports(item.question.body)) {
            const Sorting sorting = Sorting::of(item.begin(game::TypedText{"x"}));
            EXPECT_FALSE(sorting.parcels.empty());
            EXPECT_LT(sorting.share(), 1.0f);
        }
    }
}

} // namespace
