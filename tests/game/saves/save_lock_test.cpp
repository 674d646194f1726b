#include "game/saves/save_lock.hpp"

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

TEST_F(SaveLockTest, SaysWhereItMayNotWrite) {
    const auto lock = SaveLock::take(SaveFiles(folder() / "nowhere", "Ada"));
    ASSERT_FALSE(lock);
    EXPECT_NE(lock.sentence().find("No such file or directory"), std::string::npos);
}

} // namespace
} // namespace game
