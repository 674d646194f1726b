#include "game/saves/save_store.hpp"

#include <csignal>
#include <functional>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "save_fixture.hpp"

namespace game {
namespace {

/// The disk is full, the folder cannot be written.
using SaveStoreTrouble = test::SaveFolder;

/// Runs what must not touch this program in one of its own; true when it returned true.
bool inChild(const std::function<bool()>& work) {
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(work() ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    return ::setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

TEST_F(SaveStoreTrouble, FullDiskLosesNothingAndLeavesNoHalfLine) {
    test::makeSave(folder(), 0, 3);
    const auto room = std::filesystem::file_size(files().journal()) + 50;
    EXPECT_TRUE(inChild([&] {
        auto store = SaveStore::open(folder(), "Ada");
        if (!store || !limitFileSize(room)) {
            return false;
        }
        const auto full = store->append(test::answer(4));
        const bool told = !full && full.sentence().find("Make room on that disk") != std::string::npos;
        const bool unchanged = store->data().log.entries().size() == 3;
        const bool whole = std::filesystem::file_size(files().journal()) == room - 50;
        return told && unchanged && whole && limitFileSize(RLIM_INFINITY) && store->append(test::answer(4)).ok();
    }));
    test::expectAnswers(folder(), 4, 0);
}

TEST_F(SaveStoreTrouble, OfSeveralEntriesAllAreWrittenOrNone) {
    test::makeSave(folder(), 0, 3);
    const auto before = std::filesystem::file_size(files().journal());
    EXPECT_TRUE(inChild([&] {
        auto store = SaveStore::open(folder(), "Ada");
        const auto one = before / 3;
        if (!store || !limitFileSize(before + one + one / 2)) {
            return false;
        }
        const std::vector<LogEntry> two{test::answer(4), test::answer(5)};
        const bool refused = !store->append(two) && store->data().log.entries().size() == 3 &&
                             std::filesystem::file_size(files().journal()) == before;
        return refused && limitFileSize(RLIM_INFINITY) && store->append(two).ok();
    }));
    test::expectAnswers(folder(), 5, 0);
}

TEST_F(SaveStoreTrouble, FullDiskWhileCompactingLosesNothing) {
    test::makeSave(folder(), 2, 3);
    const auto before = test::allFiles(folder());
    EXPECT_TRUE(inChild([&] {
        auto store = SaveStore::open(folder(), "Ada");
        const bool refused = store && limitFileSize(100) && !store->compact();
        return refused && test::allFiles(folder()) == before && limitFileSize(RLIM_INFINITY) &&
               store->compact().ok();
    }));
    test::expectAnswers(folder(), 5, 0);
}

TEST_F(SaveStoreTrouble, FullDiskBeforeTheFirstAnswerIsToldOnOpening) {
    EXPECT_TRUE(inChild([&] {
        const bool limited = limitFileSize(10);
        const auto store = SaveStore::open(folder(), "Ada");
        return limited && !store && store.sentence().find("Could not write") != std::string::npos;
    }));
    test::expectAnswers(folder(), 0, 0);
}

TEST_F(SaveStoreTrouble, FullDeviceIsToldAndMayRecover) {
    auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    test::appendAnswers(*store, 1, 2);
    std::filesystem::rename(files().journal(), folder() / "aside");
    std::filesystem::create_symlink("/dev/full", files().journal());
    const auto full = store->append(test::answer(3));
    ASSERT_FALSE(full);
    EXPECT_EQ(store->trouble(), full.sentence());
    EXPECT_EQ(store->data().log.entries().size(), 2u);
    EXPECT_FALSE(store->setSettings({"Nobody", {}}));
    EXPECT_EQ(store->data().settings.name, "Ada");
    std::filesystem::rename(folder() / "aside", files().journal());
    EXPECT_TRUE(store->append(test::answer(3)));
    EXPECT_EQ(store->trouble(), "");
    store = engine::Failure{"closed"};
    test::expectAnswers(folder(), 3, 0);
}

TEST_F(SaveStoreTrouble, VanishedFolderIsToldAndNothingIsTakenForSaved) {
    auto store = SaveStore::open(folder() / "share", "Ada");
    ASSERT_TRUE(store);
    test::appendAnswers(*store, 1, 2);
    std::filesystem::rename(folder() / "share", folder() / "away");
    EXPECT_FALSE(store->append(test::answer(3)));
    EXPECT_NE(store->trouble().find("No such file or directory"), std::string::npos) << store->trouble();
    EXPECT_FALSE(std::filesystem::exists(folder() / "share"));
    std::filesystem::rename(folder() / "away", folder() / "share");
    EXPECT_TRUE(store->append(test::answer(3)));
    store = engine::Failure{"closed"};
    test::expectAnswers(folder() / "share", 3, 0);
}

TEST_F(SaveStoreTrouble, NamesThatAreTooLongAreTold) {
    const auto store = SaveStore::open(folder() / std::string(300, 'x') / "saves", "Ada");
    ASSERT_FALSE(store);
    EXPECT_NE(store.sentence().find("File name too long"), std::string::npos) << store.sentence();
    EXPECT_FALSE(SaveStore::read(folder() / std::string(300, 'x'), "Ada"));
}

TEST_F(SaveStoreTrouble, WhatIsTakenOutWhileTheGameRunsIsPutBack) {
    auto store = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(store);
    test::appendAnswers(*store, 1, 4);
    std::filesystem::remove(files().journal());
    ASSERT_TRUE(store->append(test::answer(5)));
    EXPECT_NE(test::joined(store->notices()).find("were written again"), std::string::npos);
    const std::string journal = test::bytesOf(files().journal());
    test::put(files().journal(), journal.substr(0, journal.size() / 2));
    ASSERT_TRUE(store->append(test::answer(6)));
    for (const auto& file : files().all()) {
        std::filesystem::remove(file);
    }
    ASSERT_TRUE(store->append(test::answer(7)));
    store = engine::Failure{"closed"};
    test::expectAnswers(folder(), 7, 0);
}

TEST_F(SaveStoreTrouble, TwoGamesWithoutALockLoseNothing) {
    auto first = SaveStore::open(folder(), "Ada");
    test::appendAnswers(*first, 1, 2);
    std::filesystem::remove(files().lock());
    auto second = SaveStore::open(folder(), "Ada");
    ASSERT_TRUE(second);
    ASSERT_TRUE(second->append(test::answer(3)));
    ASSERT_TRUE(second->compact());
    ASSERT_TRUE(first->append(test::answer(4)));
    ASSERT_TRUE(second->append(test::answer(5)));
    ASSERT_TRUE(first->compact());
    ASSERT_TRUE(second->append(test::answer(6)));
    EXPECT_EQ(first->data().log.entries().size(), 4u);
    EXPECT_EQ(second->data().log.entries().size(), 6u);
    EXPECT_NE(test::joined(first->notices()).find("Another game wrote to Ada's save"), std::string::npos);
    first = engine::Failure{"closed"};
    second = engine::Failure{"closed"};
    test::expectAnswers(folder(), 6, 0);
}

TEST_F(SaveStoreTrouble, RemovedLockFileIsPutBack) {
    auto store = SaveStore::open(folder(), "Ada");
    std::filesystem::remove(files().lock());
    ASSERT_TRUE(store->append(test::answer(1)));
    EXPECT_NE(test::joined(store->notices()).find("lock file"), std::string::npos);
    EXPECT_FALSE(SaveStore::open(folder(), "Ada")) << "it is held again";
}

TEST_F(SaveStoreTrouble, ReadOnlyFolderIsToldAndCanBeRead) {
    test::makeSave(folder(), 2, 2);
    std::filesystem::permissions(folder(), std::filesystem::perms{0555});
    std::filesystem::permissions(files().lock(), std::filesystem::perms{0444});
    const auto before = test::allFiles(folder());
    EXPECT_TRUE(inChild([&] {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && ::setuid(kNobody) != 0) {
            return false;
        }
        const auto store = SaveStore::open(folder(), "Ada");
        const auto fresh = SaveStore::open(folder(), "Bob");
        const auto read = SaveStore::read(folder(), "Ada");
        return !store && store.sentence().find("Permission denied") != std::string::npos && !fresh && read &&
               read->log.entries().size() == 4;
    }));
    EXPECT_EQ(test::allFiles(folder()), before);
    std::filesystem::permissions(folder(), std::filesystem::perms{0755});
}

TEST_F(SaveStoreTrouble, UnreadableFilesAreNotTakenForDamagedOnes) {
    test::makeSave(folder(), 2, 2);
    std::filesystem::permissions(folder(), std::filesystem::perms{0777});
    std::filesystem::permissions(files().lock(), std::filesystem::perms{0666});
    std::filesystem::permissions(files().snapshot(), std::filesystem::perms{0200});
    EXPECT_TRUE(inChild([&] {
        constexpr uid_t kNobody = 65534;
        if (::getuid() == 0 && ::setuid(kNobody) != 0) {
            return false;
        }
        return !SaveStore::open(folder(), "Ada") && !SaveStore::read(folder(), "Ada");
    }));
    std::filesystem::permissions(files().snapshot(), std::filesystem::perms{0644});
    test::expectAnswers(folder(), 4, 0);
}

} // namespace
} // namespace game
