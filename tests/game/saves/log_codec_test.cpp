#include "game/saves/log_codec.hpp"

#include <cmath>
#include <limits>
#include <utility>

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "engine/core/rng.hpp"
#include "engine/xml/xml_scanner.hpp"
#include "game/memory/memory_model.hpp"

namespace game {
namespace {

template <class Value>
std::string written(const Value& value) {
    engine::XmlWriter out(engine::XmlWriter::Style::oneLine);
    LogCodec::write(out, value);
    return out.str();
}

/// What the first tag says, as an entry and as settings with all that the others are.
struct ReadBack final : engine::XmlListener {
    explicit ReadBack(const std::string& text) {
        EXPECT_FALSE(engine::XmlScanner(text, 9).firstMistake(this)) << text;
    }
    void opened(const engine::XmlTag& tag) override {
        if (std::exchange(first, false)) {
            entry = LogCodec::readEntry(tag);
            settings = LogCodec::readSettings(tag);
        } else if (settings && !LogCodec::readSetting(tag, *settings)) {
            settings.reset();
        }
    }
    void closed() override {}

    bool first = true;
    std::optional<LogEntry> entry;
    std::optional<RepSettings> settings;
};

std::optional<LogEntry> readBack(const std::string& text) {
    return ReadBack(text).entry;
}

const engine::Timestamp kAt{1'795'392'000'123, -210};

Attempt fullAttempt() {
    Attempt attempt;
    attempt.nugget = NuggetId("phishing/link-hover");
    attempt.question = QuestionId("phishing/link-hover/where");
    attempt.context = AttemptContext::placement;
    attempt.at = kAt;
    attempt.right = true;
    attempt.certainty = Certainty::guess;
    attempt.format = "matching";
    attempt.chance = 1.0 / 24.0;
    attempt.recallMs = 4211;
    attempt.tooQuick = true;
    return attempt;
}

TEST(LogCodec, ReadsBackEveryKindOfEvent) {
    const std::vector<LogEvent> events{fullAttempt(),
                                       Attempt{},
                                       Reveal{NuggetId("phishing/reply"), kAt},
                                       PageRead{ModuleId("phishing/spotting"), "intro", kAt},
                                       AssessmentTaken{ModuleId("phishing/spotting"), true, 7, 8, true, kAt},
                                       AssessmentTaken{ModuleId("phishing/spotting"), false, 0, 8, false, kAt},
                                       RoundFinished{8, 5, kAt},
                                       BadgeAward{BadgeId("night-owl"), "12 late recalls", kAt},
                                       ModelChange{MemoryModel().numbers(), kAt},
                                       ModelChange{MemoryModel(Fsrs7()).numbers(), kAt},
                                       ClockSeen{kAt}};
    std::int64_t sequence = 0;
    for (const LogEvent& event : events) {
        for (const char* device : {"d1", "laptop 2"}) {
            const LogEntry entry{device, ++sequence, event};
            EXPECT_EQ(readBack(written(entry)), entry) << written(entry);
        }
    }
}

TEST(LogCodec, LeavesOutWhatIsUsual) {
    Attempt attempt = fullAttempt();
    attempt.context = AttemptContext::round;
    attempt.certainty = kDefaultCertainty;
    attempt.tooQuick = false;
    attempt.chance = 0.25;
    EXPECT_EQ(
        written(LogEntry{"d1", 12, attempt}),
        "<attempt n=\"12\" at=\"2026-11-22T20:30:00.123-03:30\" nugget=\"phishing/link-hover\" "
        "question=\"phishing/link-hover/where\" right=\"yes\" format=\"matching\" chance=\"0.25\" ms=\"4211\"/>\n");
}

TEST(LogCodec, KeepsTextsThatXmlWouldBend) {
    const LogEntry entry{"d1", 1, BadgeAward{BadgeId("b"), " \"a\" <b> & 'c'\n\t\r é 王 🌃  ", kAt}};
    const std::string text = written(entry);
    EXPECT_EQ(text.find('\n'), text.size() - 1);
    EXPECT_EQ(readBack(text), entry);
}

TEST(LogCodec, RefusesWhatCannotBe) {
    const std::string good = written(LogEntry{"d1", 3, fullAttempt()});
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string text = good;
        return text.replace(text.find(from), from.size(), to);
    };
    ASSERT_TRUE(readBack(good));
    EXPECT_FALSE(readBack(with("n=\"3\"", "n=\"0\"")));
    EXPECT_FALSE(readBack(with("n=\"3\"", "")));
    EXPECT_FALSE(readBack(with("n=\"3\"", "n=\"3x\"")));
    EXPECT_FALSE(readBack(with("right=\"yes\"", "right=\"maybe\"")));
    EXPECT_FALSE(readBack(with("right=\"yes\"", "")));
    EXPECT_FALSE(readBack(with("ms=\"4211\"", "ms=\"99999999999999999999\"")));
    const std::string chance = good.substr(good.find("chance="), good.find(" ms=") - good.find("chance="));
    for (const char* none : {"chance=\"nan\"", "chance=\"inf\"", "chance=\"-0.5\"", "chance=\"1.5\""}) {
        EXPECT_FALSE(readBack(with(chance, none))) << none;
    }
    EXPECT_FALSE(readBack(with("2026-11", "2026-13")));
    EXPECT_FALSE(readBack(with("\"placement\"", "\"elsewhere\"")));
    EXPECT_FALSE(readBack(with("<attempt", "<riddle")));
}

TEST(LogCodec, RefusesAModelThatIsNone) {
    const auto model = [](const std::string& numbers) {
        return readBack("<model n=\"1\" at=\"2026-11-23\" numbers=\"" + numbers + "\"/>");
    };
    EXPECT_TRUE(model(MemoryModel().text()));
    EXPECT_FALSE(model("1 2 3"));
    EXPECT_FALSE(model(""));
    EXPECT_FALSE(model(MemoryModel().text() + " x"));
    EXPECT_FALSE(readBack("<model n=\"1\" at=\"2026-11-23\"/>"));
}

RC_GTEST_PROP(LogCodec, ReadsBackAnyModel, (std::uint64_t seed)) {
    engine::Rng rng(seed);
    std::vector<double> numbers(*rc::gen::element(Fsrs6Parameters::kCount, Fsrs7Parameters::kCount));
    for (double& number : numbers) {
        number = rng.between(0.0, 6.0);
    }
    const LogEntry entry{"d1", 1, ModelChange{MemoryModel::fromNumbers(numbers).value().numbers(), kAt}};
    RC_ASSERT(readBack(written(entry)) == entry);
}

TEST(LogCodec, ReadsBackSettings) {
    const RepSettings settings{"Ada \"A\" <Lovelace>", {{"text-scale", "120"}, {"motion", ""}, {"a&b", "x\ny"}}};
    EXPECT_EQ(ReadBack(written(settings)).settings, settings);
    EXPECT_EQ(ReadBack(written(RepSettings{})).settings, RepSettings{});
    EXPECT_FALSE(ReadBack("<settings name=\"\"><setting name=\"a\"/></settings>").settings);
    EXPECT_FALSE(ReadBack("<other name=\"a\"/>").settings);
}

RC_GTEST_PROP(LogCodec, ReadsBackAnyAttempt,
              (double chance, std::int64_t recallMs, bool right, bool tooQuick, bool timed)) {
    RC_PRE(std::isfinite(chance));
    Attempt attempt = fullAttempt();
    attempt.chance = chance - std::floor(chance);
    attempt.recallMs = recallMs;
    attempt.right = right;
    attempt.tooQuick = tooQuick;
    attempt.timed = timed;
    attempt.at = {*rc::gen::inRange<std::int64_t>(0, 250'000'000'000'000), *rc::gen::inRange(-899, 900)};
    attempt.context = static_cast<AttemptContext>(*rc::gen::inRange(0, 4));
    attempt.certainty = static_cast<Certainty>(*rc::gen::inRange(0, 4));
    const LogEntry entry{"d1", *rc::gen::inRange<std::int64_t>(1, std::numeric_limits<std::int64_t>::max()),
                         attempt};
    RC_ASSERT(readBack(written(entry)) == entry);
}

} // namespace
} // namespace game
