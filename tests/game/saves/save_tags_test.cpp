#include "game/saves/save_tags.hpp"

#include <string>

#include <gtest/gtest.h>

#include "engine/xml/xml_scanner.hpp"

namespace game {
namespace {

constexpr SaveFrame kFrame{"save", "version"};
constexpr int kNewest = 7;

const std::string kReveal = "<reveal n=\"1\" at=\"2026-11-23\" nugget=\"c/a\"/>";
const std::string kRound = "<round n=\"2\" at=\"2026-11-23\" items=\"8\" first-try=\"5\"/>";

struct Read {
    int version = 0;
    std::optional<SaveContents> contents;
};

Read readFrom(const std::string& text) {
    SaveTags tags(kFrame, kNewest);
    EXPECT_FALSE(engine::XmlScanner(text, 9).firstMistake(&tags)) << text;
    const int version = tags.version();
    return {version, std::move(tags).contents()};
}

std::optional<SaveContents> contentsOf(const std::string& inside) {
    return readFrom("<save version=\"7\">" + inside + "</save>").contents;
}

TEST(SaveTags, holdTheSettingsAndTheEntriesInTheirOrder) {
    const auto contents = contentsOf("<settings name=\"Ada\"><setting name=\"a\" value=\"1\"/></settings><log>" +
                                     kReveal + kRound + "</log><end check=\"00000000\"/>");
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->version, kNewest);
    EXPECT_EQ(contents->settings, (RepSettings{"Ada", {{"a", "1"}}}));
    ASSERT_EQ(contents->entries.size(), 2u);
    EXPECT_EQ(contents->entries[0].sequence, 1);
    EXPECT_EQ(contents->entries[1].sequence, 2);
}

TEST(SaveTags, holdAnEntryThatStandsInNoLogAsAJournalLineHasIt) {
    EXPECT_EQ(contentsOf(kReveal + "<end check=\"\"/>")->entries.size(), 1u);
    EXPECT_EQ(contentsOf("<log>" + kReveal + "</log><log>" + kRound + "</log>")->entries.size(), 2u);
    EXPECT_FALSE(contentsOf("<settings name=\"Ada\"/><log/>")->settings->name.empty());
    EXPECT_FALSE(contentsOf("")->settings);
}

TEST(SaveTags, leaveOutWhatIsInsideOfAnEntryOrOfTheEnd) {
    EXPECT_EQ(contentsOf("<log><reveal n=\"1\" at=\"2026-11-23\" nugget=\"c/a\"><riddle/></reveal></log><end>" +
                         kRound + "</end>")
                  ->entries.size(),
              1u);
}

TEST(SaveTags, refuseTheWholeForAPartThatIsNone) {
    EXPECT_FALSE(contentsOf("<log><riddle n=\"1\" at=\"2026-11-23\"/></log>"));
    EXPECT_FALSE(contentsOf("<log>" + kReveal + "<reveal n=\"0\" at=\"2026-11-23\" nugget=\"c/a\"/></log>"));
    EXPECT_FALSE(contentsOf("<riddle/>"));
    EXPECT_FALSE(contentsOf("<settings/>"));
    EXPECT_FALSE(contentsOf("<settings name=\"\"><setting name=\"a\"/></settings>"));
}

TEST(SaveTags, tellTheVersionAndTakeNothingOfAnother) {
    EXPECT_EQ(readFrom("<save version=\"8\"><riddle/></save>").version, 8);
    EXPECT_FALSE(readFrom("<save version=\"8\"/>").contents);
    EXPECT_EQ(readFrom("<save version=\"7x\"/>").version, 0);
    EXPECT_EQ(readFrom("<save/>").version, 0);
    EXPECT_EQ(readFrom("<entry version=\"7\"/>").version, 0);
    EXPECT_FALSE(readFrom("<entry version=\"7\"/>").contents);
}

} // namespace
} // namespace game
