#include "game/saves/save_lock.hpp"

#include <cerrno>

#include <sys/wait.h>
#include <unistd.h>

#include "save_fixture.hpp"

namespace game {
namespace {

using SaveLockTest = test::SaveFolder;

TEST_F(SaveLockTest, IsTakenOnceEvenWithinOneProgram) {
    {
        const auto first = SaveLock::take(files());
        ASSERT_TRUE(first);
        const auto second = SaveLock::take(files());
        ASSERT_FALSE(second);
        EXPECT_EQ(second.sentence(),
                  "Ada's save is open in another running game. Please close that game first, then try again.");
        EXPECT_TRUE(SaveLock::take(SaveFiles(folder(), "Bob")));
    }
    EXPECT_TRUE(SaveLock::take(files()));
}

TEST_F(SaveLockTest, IsTakenOnceAmongPrograms) {
    const auto mine = SaveLock::take(files());
    ASSERT_TRUE(mine);
    const pid_t child = ::fork();
    if (child == 0) {
        ::_exit(SaveLock::take(files()).ok() ? 1 : 0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
}

TEST_F(SaveLockTest, IsNotNeededWhereTheFolderKnowsNone) {
    for (const int error : {ENOLCK, EOPNOTSUPP, ENOSYS}) {
        static int s_error;
        s_error = error;
        const auto lock = SaveLock::take(files(), [](int, int) {
            errno = s_error;
            return -1;
        });
        ASSERT_TRUE(lock) << error;
        EXPECT_FALSE(lock->isHeld());
    }
    EXPECT_FALSE(SaveLock::take(files(), [](int, int) {
        errno = EIO;
        return -1;
    }));
}

TEST_F(SaveLockTest, SeesThatItsFileWasRemovedOrReplaced) {
    const auto lock = SaveLock::take(files());
    EXPECT_TRUE(lock->isInPlace());
    std::filesystem::remove(files().lock());
    EXPECT_FALSE(lock->isInPlace());
    test::put(files().lock(), "");
    EXPECT_FALSE(lock->isInPlace());
}

TEST_F(SaveLockTest, NotesTheHighestNumber) {
    EXPECT_EQ(SaveLock::notedNumber(files()), 0);
    const auto lock = SaveLock::take(files());
    EXPECT_EQ(SaveLock::notedNumber(files()), 0);
    lock->noteNumber(1234);
    lock->noteNumber(7);
    EXPECT_EQ(SaveLock::notedNumber(files()), 7);
    for (const char* text :
         {"7", "hello", "                 x\n", "                  \n", "                 -7\n"}) {
        test::put(files().lock(), text);
        EXPECT_EQ(SaveLock::notedNumber(files()), 0) << text;
    }
}

TEST_F(SaveLockTest, SaysWhereItMayNotWrite) {
    const auto lock = SaveLock::take(SaveFiles(folder() / "nowhere", "Ada"));
    ASSERT_FALSE(lock);
    EXPECT_NE(lock.sentence().find("No such file or directory"), std::string::npos);
}

} // namespace
} // namespace game
