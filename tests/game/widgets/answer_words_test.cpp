#include "game/widgets/answer_words.hpp"

#include <gmock/gmock.h>

#include "tests/support/test_library.hpp"

namespace {

namespace words = game::words;
using testing::HasSubstr;

const engine::Timestamp kNow = test::moment(2.5);

game::RoundLine lineOf(bool right, game::MilliPoints points) {
    game::RoundLine line;
    line.scored.attempt.right = right;
    line.scored.score.points = points;
    line.scored.score.available = 23'000;
    line.lightBefore = 0.72;
    line.lightAfter = right ? 1.0 : 0.0;
    line.dueAt = test::moment(3.5);
    line.building = "Spotting";
    line.window = 7;
    line.windows = 12;
    line.worth = 14'200;
    return line;
}

game::RoundLine firstMeeting(bool right) {
    game::RoundLine line = lineOf(right, 0);
    line.scored.score.firstMeeting = true;
    line.lightBefore = 0.0;
    return line;
}

TEST(AnswerWords, AFirstMeetingSaysWhatItBuiltAndWhatItIsWorth) {
    EXPECT_EQ(words::brought(firstMeeting(true)), "7 of 12");
    EXPECT_EQ(words::fact(firstMeeting(true), kNow), "Window 7 of 12 in “Spotting”. Worth up to 14.2 tomorrow.");
    EXPECT_EQ(words::fact(firstMeeting(false), kNow),
              "Window 7 of 12 in “Spotting”. It is dark until you recall it.");
    EXPECT_EQ(words::explanation(firstMeeting(true)), "");
}

TEST(AnswerWords, ARecallSaysFromWhatItsWindowWasRelit) {
    game::RoundLine line = lineOf(true, 20'000);
    EXPECT_EQ(words::brought(line), "+20.0");
    EXPECT_EQ(words::fact(line, kNow), "Recalled when its window had faded to 72 %.");
    line.scored.score.speed = 1.12;
    EXPECT_THAT(words::fact(line, kNow), HasSubstr("faster than you usually are"));
    line.lightBefore = 0.0;
    EXPECT_THAT(words::fact(line, kNow), HasSubstr("lit again")) << "after a miss it was dark, not faded";
}

TEST(AnswerWords, WhatBroughtNothingShowsNoZeroAndSaysWhy) {
    game::RoundLine line = lineOf(true, 0);
    line.scored.score.tooSoon = true;
    EXPECT_EQ(words::brought(line), "");
    EXPECT_EQ(words::fact(line, kNow), "");
    EXPECT_THAT(words::explanation(line), HasSubstr("eight hours"));
    line.lightAfter = 0.0;
    EXPECT_THAT(words::explanation(line), HasSubstr("stays dark"));
    line = lineOf(true, 0);
    EXPECT_THAT(words::explanation(line), HasSubstr("still counts as recalled"));
    line.lightAfter = 0.0;
    EXPECT_THAT(words::explanation(line), HasSubstr("stays dark"));
    line = lineOf(true, 0);
    line.scored.score.available = 0;
    EXPECT_THAT(words::explanation(line), HasSubstr("already as bright"));
}

TEST(AnswerWords, AMissSaysWhatItCost) {
    EXPECT_THAT(words::explanation(lineOf(false, 0)), HasSubstr("nothing is lost"));
    EXPECT_THAT(words::explanation(lineOf(false, -1'000)), HasSubstr("stake"));
    EXPECT_EQ(words::brought(lineOf(false, -1'000)), "−1.0");
    EXPECT_EQ(words::brought(lineOf(false, 0)), "");
}

} // namespace
