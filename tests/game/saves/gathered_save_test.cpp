#include "game/saves/gathered_save.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include "save_fixture.hpp"

namespace game {
namespace {

using GatheredSaveTest = test::SaveFolder;

/// Answers of one of two machines; both number from 1, each under its own name.
void playOn(const std::filesystem::path& folder, const std::string& device, int answers) {
    auto store = SaveStore::open(folder, "Ada", device);
    ASSERT_TRUE(store) << store.sentence();
    for (int i = 0; i < answers; ++i) {
        ASSERT_TRUE(store->append(test::answer(store->data().log.nextSequence(device), device)));
    }
}

void copyOver(const std::filesystem::path& from, const std::filesystem::path& to) {
    using Options = std::filesystem::copy_options;
    std::filesystem::copy(from, to, Options::overwrite_existing | Options::recursive);
}

TEST_F(GatheredSaveTest, IsWhatAllDevicesWrote) {
    playOn(folder(), "d1", 4);
    playOn(folder(), "desk", 3);
    playOn(folder(), "laptop", 2);
    const auto save = SaveStore::read(folder(), "Ada");
    ASSERT_TRUE(save);
    EXPECT_EQ(save->log.entries().size(), 9u);
    EXPECT_TRUE(save->findings.empty()) << test::joined(save->findings);
    EXPECT_EQ(SaveStore::open(folder(), "Ada", "desk")->data().log.entries().size(), 9u);
}

TEST_F(GatheredSaveTest, LetsTheSettingsThatWereChangedLastGo) {
    for (const char* device : {"desk", "laptop", "desk"}) {
        auto store = SaveStore::open(folder(), "Ada", device);
        RepSettings settings = store->data().settings;
        settings.values["alias"] = settings.values["alias"] + device;
        ASSERT_TRUE(store->setSettings(settings));
    }
    EXPECT_EQ(SaveStore::read(folder(), "Ada")->settings.values.at("alias"), "desklaptopdesk");
}

TEST_F(GatheredSaveTest, TakesWhatConflictCopiesHoldAndLeavesThem) {
    playOn(folder() / "a", "desk", 3);
    copyOver(folder() / "a", folder() / "b");
    playOn(folder() / "a", "desk", 2);
    test::removeSessions(folder() / "b");
    // The same device name on another machine: what else could be in a copy.
    for (const char* name : {"Ada@desk (1).journal", "Ada@desk.sync-conflict-20261104-101112-7ABCDEF.xml"}) {
        const char* original = std::string(name).ends_with("xml") ? "Ada@desk.xml" : "Ada@desk.journal";
        std::filesystem::copy_file(folder() / "a" / original, folder() / "b" / name);
    }
    const auto read = SaveStore::read(folder() / "b", "Ada");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->log.entries().size(), 5u);
    EXPECT_EQ(read->copies.size(), 2u);
    EXPECT_TRUE(read->findings.empty()) << test::joined(read->findings);
    {
        const auto store = SaveStore::open(folder() / "b", "Ada", "desk");
        ASSERT_TRUE(store);
        EXPECT_NE(test::joined(store->notices()).find("Ada@desk (1).journal"), std::string::npos);
    }
    EXPECT_TRUE(SaveStore::open(folder() / "b", "Ada", "desk")->notices().empty()) << "told once";
    // Now they may be deleted.
    for (const auto& copy : read->copies) {
        ASSERT_TRUE(std::filesystem::remove(folder() / "b" / copy));
    }
    EXPECT_EQ(SaveStore::read(folder() / "b", "Ada")->log.entries().size(), 5u);
}

TEST_F(GatheredSaveTest, KeepsBothOfOneNumberAndSaysSo) {
    playOn(folder() / "a", "d1", 2);
    copyOver(folder() / "a", folder() / "b");
    playOn(folder() / "a", "d1", 2);
    {
        auto store = SaveStore::open(folder() / "b", "Ada");
        for (const int n : {3, 4}) {
            LogEntry other = test::answer(n + 50);
            other.sequence = n;
            ASSERT_TRUE(store->append(other));
        }
    }
    std::ofstream(folder() / "a" / "Ada.journal", std::ios::app) << test::bytesOf(folder() / "b" / "Ada.journal");
    const auto save = SaveStore::read(folder() / "a", "Ada");
    ASSERT_TRUE(save);
    EXPECT_EQ(save->log.entries().size(), 6u);
    EXPECT_NE(test::joined(save->findings).find("2 entries in Ada's save have a number that another one has"),
              std::string::npos)
        << test::joined(save->findings);
}

TEST_F(GatheredSaveTest, RefusesToBeginAgainWhereAnOlderSaveCannotBeRead) {
    test::makeSave(folder(), 4, 2);
    for (const auto& file : {files().snapshot(), files().backup()}) {
        std::string wrong = test::bytesOf(file);
        wrong[wrong.size() / 2] ^= 4;
        test::put(file, wrong);
    }
    const auto before = test::allFiles(folder());
    EXPECT_FALSE(SaveStore::open(folder(), "Ada", "desk"));
    EXPECT_FALSE(SaveStore::read(folder(), "Ada"));
    EXPECT_EQ(test::allFiles(folder()), before);
}

/// Two machines that play one rep offline, and are copied over each other, whole folders, in any order.
RC_GTEST_FIXTURE_PROP(GatheredSaveTest, LosesNothingAndCountsNothingTwiceWhateverIsCopied, ()) {
    std::filesystem::remove_all(folder());
    const std::vector<std::string> devices{"desk", "laptop"};
    std::map<std::string, int> played;
    std::filesystem::create_directories(folder() / "desk");
    std::filesystem::create_directories(folder() / "laptop");
    const int steps = *rc::gen::inRange(2, 9);
    for (int step = 0; step < steps; ++step) {
        const std::string device = devices[*rc::gen::inRange<std::size_t>(0, 2)];
        const std::string other = device == "desk" ? "laptop" : "desk";
        if (*rc::gen::inRange(0, 3) == 0) {
            copyOver(folder() / other, folder() / device);
        } else {
            const int answers = *rc::gen::inRange(1, 5);
            playOn(folder() / device, device, answers);
            played[device] += answers;
            if (*rc::gen::arbitrary<bool>()) {
                RC_ASSERT(SaveStore::open(folder() / device, "Ada", device)->compact().ok());
            }
        }
    }
    const bool deskLast = *rc::gen::arbitrary<bool>();
    const auto merged = folder() / "merged";
    copyOver(folder() / (deskLast ? "laptop" : "desk"), merged);
    copyOver(folder() / (deskLast ? "desk" : "laptop"), merged);
    const auto save = SaveStore::read(merged, "Ada");
    const auto expected = static_cast<std::size_t>(played["desk"] + played["laptop"]);
    RC_ASSERT((save ? save->log.entries().size() : 0u) == expected);
    RC_ASSERT((!save.ok() || save->findings.empty()));
}

} // namespace
} // namespace game
