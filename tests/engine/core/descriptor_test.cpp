#include "engine/core/descriptor.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string>
#include <unistd.h>

#include <gtest/gtest.h>

namespace {

bool isOpenInTheSystem(int number) {
    return ::fcntl(number, F_GETFD) != -1;
}

TEST(Descriptor, closesWhatItHolds) {
    int number = -1;
    {
        const engine::Descriptor file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        ASSERT_TRUE(file.isOpen());
        number = file.number();
        EXPECT_TRUE(isOpenInTheSystem(number));
    }
    EXPECT_FALSE(isOpenInTheSystem(number));
}

TEST(Descriptor, handsOverWhenMoved) {
    engine::Descriptor first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
    const int number = first.number();
    const engine::Descriptor second(std::move(first));
    EXPECT_EQ(second.number(), number);
    EXPECT_FALSE(first.isOpen());
}

TEST(Descriptor, writesEverything) {
    std::array<int, 2> ends{};
    ASSERT_EQ(::pipe(ends.data()), 0);
    const engine::Descriptor in(ends[1]);
    const engine::Descriptor out(ends[0]);
    ASSERT_TRUE(in.writeAll("kept"));
    std::array<char, 8> read{};
    ASSERT_EQ(::read(out.number(), read.data(), read.size()), 4);
    EXPECT_STREQ(read.data(), "kept");
}

TEST(Descriptor, saysWhenItCannotWrite) {
    const engine::Descriptor full(::open("/dev/full", O_WRONLY | O_CLOEXEC));
    EXPECT_FALSE(full.writeAll("lost"));
    EXPECT_EQ(errno, ENOSPC);
    EXPECT_FALSE(engine::Descriptor(-1).isOpen());
}

} // namespace
