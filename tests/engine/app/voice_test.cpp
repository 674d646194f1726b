#include "engine/app/voice.hpp"

#include <chrono>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/engine/app/speech_service.hpp"

namespace engine {
namespace {

using ::testing::ElementsAre;
using Manner = test::SpeechService::Manner;

TEST(Voice, speaksByTheServiceAndCutsShortWhatWasSaid) {
    const test::SpeechService service(Manner::speaks);
    {
        Voice voice;
        voice.say("Play, button");
        EXPECT_THAT(service.waitFor(2), ElementsAre("cancel", "say: Play, button"));
        voice.say("it's \"quoted\", 日本");
        EXPECT_THAT(service.waitFor(4),
                    ElementsAre("cancel", "say: Play, button", "cancel", "say: it's \"quoted\", 日本"));
        EXPECT_FALSE(voice.isMute());
    }
    EXPECT_EQ(service.waitFor(5).back(), "cancel") << "leaving ends it";
}

TEST(Voice, asksNobodyBeforeItHasSomethingToSay) {
    const test::SpeechService service(Manner::speaks);
    { const Voice voice; }
    EXPECT_TRUE(service.asked().empty());
}

TEST(Voice, waitsForNoServiceThatHangs) {
    const test::SpeechService service(Manner::neverAnswers);
    const auto begin = std::chrono::steady_clock::now();
    {
        Voice voice;
        for (int i = 0; i < 100; ++i) {
            voice.say("one after the other");
        }
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

} // namespace
} // namespace engine
