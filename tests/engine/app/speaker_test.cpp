#include "engine/app/speaker.hpp"

#include <sstream>

#include <gtest/gtest.h>

#include "tests/engine/app/speech_service.hpp"

namespace engine {
namespace {

TEST(Speaker, writesLinesAsTheyAre) {
    std::ostringstream out;
    Speaker(out).write({"Home.", "Play, button"});
    EXPECT_EQ(out.str(), "Home.\nPlay, button\n");
}

TEST(Speaker, saysLinesAsSentences) {
    const test::SpeechService service(test::SpeechService::Manner::speaks);
    std::ostringstream out;
    Speaker speaker(out);
    speaker.talk({});
    speaker.talk({"Home.", "Play, button", "Settings: 2"});
    EXPECT_EQ(service.waitFor(2).back(), "say: Home. Play, button. Settings: 2");
    EXPECT_EQ(out.str(), "");
}

} // namespace
} // namespace engine
