#include "engine/input/input_recording.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace engine;

namespace {

InputRecording oneOfEach() {
    InputRecording recording;
    recording.add(0, FocusGained{});
    recording.add(3, KeyPressed{"Enter", false, false, false});
    recording.add(3, KeyPressed{"Tab", true, true, true});
    recording.add(4, TextTyped{"zwölf Öfen 日本"});
    recording.add(5, PointerMoved{{1.5f, -2.0f}});
    recording.add(5, PointerPressed{{640.0f, 360.1f}});
    recording.add(5, PointerPressed{{640.0f, 360.1f}, 2});
    recording.add(6, PointerReleased{{0.0f, 0.0f}});
    recording.add(7, PointerScrolled{{1.0f, 2.0f}, -0.25f});
    recording.add(900, PadPressed{"Start"});
    recording.add(901, PadPressed{"Left", true});
    recording.add(901, KeyPressed{"Left", true, false, false, true});
    recording.add(901, FocusLost{});
    return recording;
}

bool refused(const std::string& lines) {
    return !InputRecording::fromText("recall-city input 1\n" + lines).ok();
}

} // namespace

TEST(InputRecording, textReadsAsWritten) {
    EXPECT_EQ(oneOfEach().text(), "recall-city input 1\n"
                                  "0 focus gained\n"
                                  "3 key Enter\n"
                                  "3 key Tab shift control alt\n"
                                  "4 text zwölf Öfen 日本\n"
                                  "5 move 1.5 -2\n"
                                  "5 press 640 360.1\n"
                                  "5 press 640 360.1 2\n"
                                  "6 release 0 0\n"
                                  "7 scroll 1 2 -0.25\n"
                                  "900 pad Start\n"
                                  "901 pad Left repeated\n"
                                  "901 key Left shift repeated\n"
                                  "901 focus lost\n");
}

TEST(InputRecording, comesBackFromItsText) {
    const std::string text = oneOfEach().text();
    const auto read = InputRecording::fromText(text);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->text(), text);
    EXPECT_EQ(read->inputs().size(), oneOfEach().inputs().size());
}

TEST(InputRecording, everyPointComesBackExactly) {
    rc::check("points survive", [](std::uint32_t a, std::uint32_t b) {
        const float x = static_cast<float>(a) / 997.0f;
        const float y = -static_cast<float>(b) / 13.0f;
        InputRecording recording;
        recording.add(a, PointerMoved{{x, y}});
        const auto read = InputRecording::fromText(recording.text());
        RC_ASSERT(read.ok());
        RC_ASSERT(std::get<PointerMoved>(read->inputs().at(0).event).at == (Vec2{x, y}));
    });
}

TEST(InputRecording, refusesWhatItWouldNotWrite) {
    for (const char* lines : {"3 key\n", "3 key Enter Shift\n", "x key Enter\n", "3 move 1\n", "3 move 1 2 3\n",
                              "3 move nan 2\n", "3 press 1 two\n", "3 text \n", "3 pad \n", "3 focus\n",
                              "3 jump 1 2\n", "3  key Enter\n", "3 key Enter ", "03 key Enter\n", "3 move 1.50 2\n",
                              "-1 key Enter\n", "5 key A\n4 key B\n", "\n", "3 key Tab alt shift\n"}) {
        EXPECT_TRUE(refused(lines)) << lines;
    }
    EXPECT_FALSE(refused("3 key Enter\n"));
}

TEST(InputRecording, namesTheDamagedLine) {
    const auto read = InputRecording::fromText("recall-city input 1\n1 key A\n2 kye B\n");
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.sentence(), "The input recording is damaged at line 3.");
    EXPECT_FALSE(InputRecording::fromText("something else\n").ok());
    EXPECT_FALSE(InputRecording::fromText("").ok());
}

TEST(InputRecording, knowsWhereTheRunEnded) {
    InputRecording recording = oneOfEach();
    EXPECT_FALSE(recording.end());
    recording.finish(950);
    EXPECT_TRUE(recording.text().ends_with("901 focus lost\n950 end\n"));
    const auto read = InputRecording::fromText(recording.text());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->end(), 950u);
    for (const char* lines :
         {"5 key A\n4 end\n", "5 end\n6 key A\n", "5 end\n5 end\n", "5 end now\n", "05 end\n"}) {
        EXPECT_TRUE(refused(lines)) << lines;
    }
}

TEST(InputReplay, handsOutEachInputOnceInItsStep) {
    InputReplay replay(oneOfEach());
    EXPECT_EQ(replay.upTo(0).size(), 1u);
    EXPECT_EQ(replay.upTo(2).size(), 0u);
    EXPECT_EQ(replay.upTo(3).size(), 2u);
    EXPECT_EQ(replay.upTo(3).size(), 0u);
    EXPECT_FALSE(replay.over());
    EXPECT_EQ(replay.upTo(1000).size(), 10u);
    EXPECT_TRUE(replay.over());
}
