#include "game/widgets/words.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_library.hpp"

namespace {

namespace words = game::words;
using test::moment;

TEST(Words, PointsHaveOneDecimalAndATrueMinus) {
    EXPECT_EQ(words::points(12'380), "12.4");
    EXPECT_EQ(words::points(-3'060), "−3.1");
    EXPECT_EQ(words::points(0), "0");
    EXPECT_EQ(words::points(-20), "0");
    EXPECT_EQ(words::signedPoints(1'000), "+1.0");
    EXPECT_EQ(words::signedPoints(-1'000), "−1.0");
    EXPECT_EQ(words::signedPoints(30), "0");
}

TEST(Words, PercentOfASharePositiveOrNot) {
    EXPECT_EQ(words::percent(0.834), "83 %");
    EXPECT_EQ(words::percent(1.0), "100 %");
    EXPECT_EQ(words::percent(-0.126), "−13 %");
    EXPECT_EQ(words::percent(-0.001), "0 %");
}

TEST(Words, OneIsNotMany) {
    EXPECT_EQ(words::counted(1, "window", "windows"), "1 window");
    EXPECT_EQ(words::counted(0, "window", "windows"), "0 windows");
}

TEST(Words, SaysWhenSomethingComesBackInTheRepsOwnDays) {
    const engine::Timestamp now = moment(2.5);
    EXPECT_EQ(words::comesBack(moment(1.0), now), "today");
    EXPECT_EQ(words::comesBack(moment(3.3), now), "tomorrow");
    EXPECT_EQ(words::comesBack(moment(7.5), now), "in 5 days");
    EXPECT_EQ(words::comesBack(moment(23.5), now), "in 3 weeks");
    EXPECT_EQ(words::comesBack(moment(122.5), now), "in 4 months");
    EXPECT_EQ(words::comesBack(moment(1097.5), now), "in 3 years");
    // A day begins at four in the morning.
    EXPECT_EQ(words::comesBack(moment(3.1), now), "today");
}

TEST(Words, ADateIsThatOfWhoLivedIt) {
    EXPECT_EQ(words::date(moment(0.0)), "23 November 2026");
    EXPECT_EQ(words::date({moment(-20.05).utcMs, 0}), "2 November 2026");
    EXPECT_EQ(words::date({moment(38.99).utcMs, 60}), "1 January 2027");
}

TEST(Words, LightGoesWithRecall) {
    EXPECT_EQ(words::light(1.0), "bright");
    EXPECT_EQ(words::light(0.9), "bright");
    EXPECT_EQ(words::light(0.75), "fading");
    EXPECT_EQ(words::light(0.2), "nearly dark");
}

TEST(Words, EveryCertaintyHasItsOwn) {
    EXPECT_EQ(words::certainty(game::Certainty::guess), "Guess");
    EXPECT_EQ(words::certainty(game::Certainty::unsure), "Unsure");
    EXPECT_EQ(words::certainty(game::Certainty::sure), "Sure");
    EXPECT_EQ(words::certainty(game::Certainty::certain), "Certain");
}

TEST(Words, GreetsByTheRepsOwnClock) {
    EXPECT_EQ(words::greeting(moment(0.3)), "Good morning");
    EXPECT_EQ(words::greeting(moment(0.6)), "Good afternoon");
    EXPECT_EQ(words::greeting(moment(0.9)), "Good evening");
    EXPECT_EQ(words::greeting({moment(0.3).utcMs, 6 * 60}), "Good afternoon");
    EXPECT_EQ(words::greeting(moment(0.1)), "Good evening");
}

} // namespace
