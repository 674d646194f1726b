#include "game/saves/migrations.hpp"

#include "save_fixture.hpp"

#include "engine/core/file.hpp"
#include "game/saves/checksum.hpp"
#include "game/saves/loaded_save.hpp"
#include "game/saves/save_format.hpp"

namespace game {
namespace {

/// Version 2 calls an answer's `ms` what version 1 called `took`, version 3 puts all ids under `acme/`.
Migrations twoSteps() {
    return Migrations({[](SaveTree& save) {
                           for (SaveTree& entry : save.child("log")->children) {
                               for (auto& [name, value] : entry.attributes) {
                                   name = name == "took" ? "ms" : name;
                               }
                           }
                       },
                       [](SaveTree& save) {
                           for (SaveTree& entry : save.child("log")->children) {
                               if (std::string* nugget = entry.attribute("nugget")) {
                                   nugget->insert(0, "acme/");
                               }
                           }
                       }});
}

const std::string kVersionOne =
    "<save version=\"1\"><settings name=\"Ada\"/><log>"
    "<attempt n=\"1\" at=\"2026-11-23T18:33\" nugget=\"a\" question=\"a/q\" right=\"yes\" "
    "format=\"true-false\" chance=\"0.5\" took=\"900\"/></log><end check=\"00000000\"/></save>";
const std::string kLineOfOne =
    "<entry v=\"1\"><attempt n=\"2\" at=\"2026-11-23T18:34\" nugget=\"b\" question=\"b/q\" "
    "right=\"no\" format=\"true-false\" chance=\"0.5\" took=\"800\"/>"
    "<end check=\"00000000\"/></entry>";

const Attempt& attemptOf(const LogEntry& entry) {
    return std::get<Attempt>(entry.event);
}

TEST(Migrations, OfTheGameReachItsVersion) {
    EXPECT_EQ(Migrations::ofGame().newest(), SaveStore::kVersion);
}

TEST(Migrations, OfTheGameReadEveryVersion) {
    for (const std::string version : {"1", "2", "3"}) {
        const std::string text =
            "<save version=\"" + version +
            "\"><settings name=\"Ada\"/><log><attempt n=\"1\" at=\"2026-11-23T18:33\" nugget=\"a\" "
            "question=\"a/q\" "
            "right=\"yes\" format=\"true-false\" chance=\"0.5\" ms=\"900\"/></log><end check=\"00000000\"/></save>";
        const auto contents = SaveFormat().readSnapshot(Checksum::close(text));
        ASSERT_TRUE(contents) << version;
        ASSERT_EQ(contents->entries.size(), 1u);
        EXPECT_EQ(attemptOf(contents->entries[0]).recallMs, 900);
    }
}

TEST(Migrations, AClockThatWasSetBackBearsWitness) {
    const std::string answer =
        "nugget=\"a\" question=\"a/q\" right=\"yes\" format=\"true-false\" chance=\"0.5\" ms=\"900\"/>";
    const std::string text = "<save version=\"2\"><settings name=\"Ada\"/><log>"
                             "<attempt n=\"1\" at=\"2026-11-20T09:00\" " +
                             answer + "<attempt n=\"2\" at=\"2027-12-20T09:00\" " + answer +
                             "<clock-set-back n=\"3\" at=\"2027-12-20T09:00\" said=\"2026-11-21T09:00\"/>"
                             "<attempt n=\"4\" at=\"2027-12-20T09:00\" " +
                             answer + "</log><end check=\"00000000\"/></save>";
    auto contents = SaveFormat().readSnapshot(Checksum::close(text));
    ASSERT_TRUE(contents);
    ASSERT_EQ(contents->entries.size(), 4u);
    const ClockSeen seen{*engine::Timestamp::fromIso("2026-11-21T09:00")};
    EXPECT_EQ(std::get<ClockSeen>(contents->entries[2].event), seen);
    AttemptLog log;
    for (const LogEntry& entry : contents->entries) {
        log.add(entry);
    }
    log.add({"d1", 5, ClockSeen{*engine::Timestamp::fromIso("2026-11-22T09:00")}});
    std::string trusted;
    for (const LogEntry& entry : log.entries()) {
        trusted += entry.trusted ? "y" : "n";
    }
    EXPECT_EQ(trusted, "ynyny");
    EXPECT_EQ(log.entries()[3].at(), *engine::Timestamp::fromIso("2026-11-21T21:00")) << "somewhere between";
}

TEST(Migrations, GoOneVersionAtATime) {
    std::string steps;
    const Migrations migrations({[&](SaveTree&) { steps += "1>2 "; }, [&](SaveTree&) { steps += "2>3 "; }});
    SaveTree save;
    migrations.lift(save, 1);
    EXPECT_EQ(steps, "1>2 2>3 ");
    migrations.lift(save, 2);
    EXPECT_EQ(steps, "1>2 2>3 2>3 ");
    migrations.lift(save, 3);
    EXPECT_EQ(steps, "1>2 2>3 2>3 ");
}

TEST(Migrations, LiftASnapshot) {
    const Migrations migrations = twoSteps();
    const auto contents = SaveFormat(migrations).readSnapshot(Checksum::close(kVersionOne));
    ASSERT_TRUE(contents);
    EXPECT_EQ(contents->version, 1);
    EXPECT_EQ(contents->settings->name, "Ada");
    ASSERT_EQ(contents->entries.size(), 1u);
    EXPECT_EQ(attemptOf(contents->entries[0]).recallMs, 900);
    EXPECT_EQ(attemptOf(contents->entries[0]).nugget.text(), "acme/a");
}

using MigratedSave = test::SaveFolder;

TEST_F(MigratedSave, IsLoadedWithItsJournalAndStaysWhatItWas) {
    const Migrations migrations = twoSteps();
    test::put(files().snapshot(), Checksum::close(kVersionOne));
    test::put(files().journal(), Checksum::close(kLineOfOne) + "\n");
    const auto before = test::allFiles(folder());

    const auto save = LoadedSave::from(files(), SaveFormat(migrations));
    ASSERT_TRUE(save);
    EXPECT_EQ(save->version, 1);
    ASSERT_EQ(save->data.log.entries().size(), 2u);
    EXPECT_EQ(attemptOf(save->data.log.entries()[1]).nugget.text(), "acme/b");
    EXPECT_EQ(attemptOf(save->data.log.entries()[1]).recallMs, 800);
    EXPECT_NE(save->journalReading.whole.find("v=\"3\""), std::string::npos);
    EXPECT_EQ(test::allFiles(folder()), before);
}

TEST_F(MigratedSave, IsTheSameWhenReadAgainInItsNewForm) {
    const Migrations migrations = twoSteps();
    const SaveFormat format(migrations);
    test::put(files().snapshot(), Checksum::close(kVersionOne));
    const auto old = LoadedSave::from(files(), format);
    ASSERT_TRUE(old);
    test::put(files().snapshot(), format.snapshot(old->data));
    const auto migrated = LoadedSave::from(files(), format);
    ASSERT_TRUE(migrated);
    EXPECT_EQ(migrated->version, 3);
    EXPECT_EQ(migrated->data.log.entries(), old->data.log.entries());
}

} // namespace
} // namespace game
