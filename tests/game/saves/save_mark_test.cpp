#include "game/saves/save_mark.hpp"

#include <fcntl.h>
#include <sys/stat.h>

#include "save_fixture.hpp"

namespace game {
namespace {

using SaveMarkTest = test::SaveFolder;

TEST_F(SaveMarkTest, IsAnotherForEveryChange) {
    const auto file = folder() / "Ada.xml";
    test::put(file, std::string(5000, 'a'));
    const std::string before = saveMark({file});
    EXPECT_EQ(saveMark({file}), before);
    EXPECT_NE(saveMark({file, folder() / "Ada.journal"}), before);
    test::put(file, std::string(5001, 'a'));
    const std::string longer = saveMark({file});
    EXPECT_NE(longer, before);
    std::filesystem::remove(file);
    EXPECT_NE(saveMark({file}), longer);
}

/// As who sets a file's time back after a change.
TEST_F(SaveMarkTest, SeesAnotherEndOfTheSameSizeAndTime) {
    const auto file = folder() / "Ada.journal";
    const timespec then[2] = {{1'700'000'000, 0}, {1'700'000'000, 0}};
    test::put(file, "right=\"no\" \n");
    ASSERT_EQ(::utimensat(AT_FDCWD, file.c_str(), then, 0), 0);
    const std::string before = saveMark({file});
    test::put(file, "right=\"yes\"\n");
    ASSERT_EQ(::utimensat(AT_FDCWD, file.c_str(), then, 0), 0);
    EXPECT_NE(saveMark({file}), before);
}

TEST_F(SaveMarkTest, DoesNotWaitForWhatIsNoFile) {
    ASSERT_EQ(::mkfifo((folder() / "Ada.xml").c_str(), 0600), 0);
    EXPECT_NE(saveMark({folder() / "Ada.xml"}), "");
    EXPECT_NE(saveMark({folder()}), "");
}

} // namespace
} // namespace game
