#include "game/memory/memory_model.hpp"

#include <limits>

#include <gtest/gtest.h>

namespace game {
namespace {

engine::Timestamp at(const char* iso) {
    return *engine::Timestamp::fromIso(iso);
}

TEST(Elapsed, CountsMorningsAsTheRepLivesThem) {
    const Elapsed overnight = Elapsed::between(at("2026-11-23T23:59+01:00"), at("2026-11-24T00:59+01:00"));
    EXPECT_DOUBLE_EQ(overnight.days, 1.0 / 24.0);
    EXPECT_EQ(overnight.localDays, 0.0);
    EXPECT_EQ(Elapsed::between(at("2026-11-24T03:59+01:00"), at("2026-11-24T04:00+01:00")).localDays, 1.0);
}

TEST(Elapsed, IsNothingWhenAClockWentBack) {
    const Elapsed back = Elapsed::between(at("2026-11-24T12:00Z"), at("2026-11-20T12:00Z"));
    EXPECT_EQ(back.days, 0.0);
    EXPECT_EQ(back.localDays, 0.0);
}

TEST(MemoryModel, IsTheOneItsNumbersSay) {
    const MemoryModel fsrs6;
    const MemoryModel fsrs7{Fsrs7()};
    EXPECT_EQ(fsrs6.name(), "FSRS-6");
    EXPECT_EQ(fsrs7.name(), "FSRS-7");
    for (const MemoryModel& model : {fsrs6, fsrs7}) {
        const auto read = MemoryModel::fromNumbers(model.numbers());
        ASSERT_TRUE(read);
        EXPECT_EQ(read->name(), model.name());
        EXPECT_EQ(read->numbers(), model.numbers());
    }
    EXPECT_EQ(MemoryModel::fromNumbers(std::vector<double>(17, 1.0))->name(), "FSRS-6");
}

TEST(MemoryModel, RefusesOtherNumbersInPlainWords) {
    EXPECT_EQ(MemoryModel::fromNumbers({}).sentence(), "A memory model has 17, 19, 21 or 34 parameters, not 0.");
    std::vector<double> broken(34, 1.0);
    broken[5] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(MemoryModel::fromNumbers(broken).sentence(), "A memory model's parameters must all be numbers.");
    broken.resize(21);
    EXPECT_EQ(MemoryModel::fromNumbers(broken).sentence(), "A memory model's parameters must all be numbers.");
}

TEST(MemoryModel, CountsDaysAsItsModelDoes) {
    const Elapsed hours{0.25, 1.0};
    const MemoryState state{3.0, 5.0, 2.0};
    EXPECT_EQ(MemoryModel(Fsrs6()).review(state, Rating::good, hours), Fsrs6().review(state, Rating::good, 1.0));
    EXPECT_EQ(MemoryModel(Fsrs7()).review(state, Rating::good, hours), Fsrs7().review(state, Rating::good, 0.25));
    EXPECT_EQ(MemoryModel(Fsrs6()).retrievability(state, hours), Fsrs6().retrievability(1.0, 3.0));
    EXPECT_EQ(MemoryModel(Fsrs7()).retrievability(state, hours), Fsrs7().retrievability(state, 0.25));
}

TEST(MemoryModel, KnowsWhetherItsNumbersAreItsOwn) {
    Fsrs7Parameters own;
    own.w[2] = 5.0;
    EXPECT_FALSE(MemoryModel(Fsrs7(own)).isDefault());
    EXPECT_EQ(MemoryModel(Fsrs7(own)).defaults(), MemoryModel(Fsrs7()));
    EXPECT_TRUE(MemoryModel(Fsrs7()).isDefault());
    EXPECT_TRUE(MemoryModel().isDefault());
}

TEST(MemoryModel, SaysWhatItsModelSays) {
    const MemoryState state{20.0, 5.0, 12.0};
    const MemoryModel fsrs6;
    EXPECT_EQ(fsrs6.first(Rating::hard), Fsrs6().first(Rating::hard));
    EXPECT_EQ(fsrs6.retrievability(state, 7.5), Fsrs6().retrievability(7.5, 20.0));
    EXPECT_EQ(fsrs6.intervalDays(0.9, state), 20);
    EXPECT_EQ(fsrs6.stabilityAfterGood(state, 7.5), Fsrs6().stabilityAfterGood(state, 7.5));
    const MemoryModel fsrs7{Fsrs7()};
    EXPECT_EQ(fsrs7.first(Rating::hard), Fsrs7().first(Rating::hard));
    EXPECT_EQ(fsrs7.retrievability(state, 7.5), Fsrs7().retrievability(state, 7.5));
    EXPECT_EQ(fsrs7.interval(0.9, state), Fsrs7().interval(0.9, state));
    EXPECT_EQ(fsrs7.intervalDays(0.999'999, state), 1);
    EXPECT_EQ(fsrs7.stabilityAfterGood(state, 7.5), Fsrs7().review(state, Rating::good, 7.5).stability);
}

TEST(MemoryModel, ReadsBackItsText) {
    for (const MemoryModel& model : {MemoryModel(), MemoryModel(Fsrs7())}) {
        const auto again = MemoryModel::fromText(model.text());
        ASSERT_TRUE(again);
        EXPECT_EQ(*again, model);
    }
    EXPECT_FALSE(MemoryModel() == MemoryModel(Fsrs7()));
    for (const char* wrong : {"", "1", "1 2 x", "1,2", " ", "nan inf"}) {
        EXPECT_FALSE(MemoryModel::fromText(wrong)) << wrong;
    }
}

} // namespace
} // namespace game
