#include "game/session/folded_save.hpp"

#include "session_fixture.hpp"

namespace game {
namespace {

FoldedSave sample() {
    RepRecord record(test::library());
    for (int number = 0; number < 6; ++number) {
        record.apply({"d1", number + 1, test::answerTo(number, -20.0 + number * 0.01)});
    }
    for (int number = 0; number < 6; ++number) {
        record.apply({"d1", number + 11, test::answerTo(number, -10.0 + number * 0.01, number > 2)});
    }
    const Team team;
    return {LeagueRecord::of(record, team.starts(test::moment(1.0))),
            "Fox",
            true,
            "played with other levels",
            12,
            std::nullopt};
}

TEST(FoldedSave, ComesBackAsItWas) {
    const FoldedSave save = sample();
    ASSERT_FALSE(save.record->lit.empty());
    EXPECT_EQ(FoldedSave::fromBytes(save.toBytes()), save);
    EXPECT_EQ(FoldedSave::fromBytes(FoldedSave{}.toBytes()), FoldedSave{});
}

TEST(FoldedSave, IsNothingWhenBytesAreMissingOrTooMany) {
    const std::string bytes = sample().toBytes();
    for (std::size_t size = 0; size < bytes.size(); size += 7) {
        EXPECT_FALSE(FoldedSave::fromBytes(std::string_view(bytes).substr(0, size))) << size;
    }
    EXPECT_FALSE(FoldedSave::fromBytes(bytes + "x"));
    EXPECT_FALSE(FoldedSave::fromBytes(std::string(200, '\xFF')));
}

TEST(FoldedSave, HoldsFromItsLastEntryUpToTheNext) {
    const FoldedSave save{std::nullopt, "", false, "", 100, 200};
    EXPECT_FALSE(save.holdsAt({99, 0}));
    EXPECT_TRUE(save.holdsAt({100, 0}));
    EXPECT_TRUE(save.holdsAt({199, 0}));
    EXPECT_FALSE(save.holdsAt({200, 0}));
    EXPECT_TRUE(FoldedSave{}.holdsAt({0, 0}));
}

} // namespace
} // namespace game
