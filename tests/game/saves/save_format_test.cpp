#include "game/saves/save_format.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "save_fixture.hpp"

namespace game {
namespace {

SaveData someData() {
    SaveData data;
    data.settings = {"Ada", {{"text-scale", "120"}}};
    data.log.add(test::answer(1));
    data.log.add({"d1", 2, RoundFinished{8, 6, {1'795'400'000'000, 0}}});
    return data;
}

TEST(SaveFormat, WritesTidyXml) {
    SaveData data = someData();
    data.log = {};
    data.log.add({"d1", 2, RoundFinished{8, 6, {1'795'392'000'000, 0}}});
    EXPECT_EQ(SaveFormat().snapshot(data), "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                           "<save version=\"3\">\n"
                                           "  <settings name=\"Ada\">\n"
                                           "    <setting name=\"text-scale\" value=\"120\"/>\n"
                                           "  </settings>\n"
                                           "  <log>\n"
                                           "    <round n=\"2\" at=\"2026-11-23T00:00:00.000+00:00\" items=\"8\" "
                                           "first-try=\"6\"/>\n"
                                           "  </log>\n"
                                           "  <end check=\"14352ae7\"/>\n"
                                           "</save>\n");
}

TEST(SaveFormat, ReadsBackASnapshot) {
    const SaveData data = someData();
    const auto contents = SaveFormat().readSnapshot(SaveFormat().snapshot(data));
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->version, SaveStore::kVersion);
    EXPECT_EQ(contents->settings, data.settings);
    EXPECT_EQ(contents->entries, data.log.entries());
}

TEST(SaveFormat, KeepsAJournalLineOnOneLine) {
    const std::string line = SaveFormat().journalLine(RepSettings{"A\nB", {{"x", "\n\n"}}});
    EXPECT_EQ(line.find('\n'), line.size() - 1);
    EXPECT_EQ(SaveFormat().readJournalLine(line.substr(0, line.size() - 1))->settings->name, "A\nB");
}

TEST(SaveFormat, RefusesASnapshotCutOffAnywhere) {
    const std::string text = SaveFormat().snapshot(someData());
    // Without the last line break it is still whole.
    for (std::size_t length = 0; length + 1 < text.size(); ++length) {
        EXPECT_FALSE(SaveFormat().readSnapshot(text.substr(0, length))) << length;
    }
}

TEST(SaveFormat, RefusesTextThatIsNoSave) {
    for (const char* text :
         {"", "<save/>", "<team/>", "garbage", "<save version=\"0\"><end check=\"00000000\"/></save>",
          "<save version=\"x\"/>", "<save version=\"1\"/>"}) {
        EXPECT_FALSE(SaveFormat().readSnapshot(text)) << text;
        EXPECT_FALSE(SaveFormat().readJournalLine(text)) << text;
    }
}

TEST(SaveFormat, TellsANewerVersionWhateverElseItHolds) {
    const auto newer = SaveFormat().readSnapshot("<save version=\"7\"><moonbase/></save>");
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->version, 7);
    EXPECT_TRUE(newer->entries.empty());
}

RC_GTEST_PROP(SaveFormat, NeverReadsAChangedLineAsSomethingElse, ()) {
    const std::string line = SaveFormat().journalLine(test::answer(*rc::gen::inRange(1, 1000)));
    std::string changed = line.substr(0, line.size() - 1);
    const auto at = *rc::gen::inRange<std::size_t>(0, changed.size());
    const auto to = *rc::gen::arbitrary<char>();
    RC_PRE(changed[at] != to);
    changed[at] = to;
    const auto contents = SaveFormat().readJournalLine(changed);
    // After the check sum only white space could be changed into other white space; there is none.
    RC_ASSERT(!contents);
}

} // namespace
} // namespace game
