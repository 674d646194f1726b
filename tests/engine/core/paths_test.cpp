#include "engine/core/paths.hpp"

#include <cstdlib>
#include <filesystem>

#include <gtest/gtest.h>

namespace engine {
namespace {

TEST(Paths, SharedThingsLieBesideTheProgram) {
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe");
    EXPECT_EQ(paths::shared(), program.parent_path().parent_path() / "share" / "recall-city");
    EXPECT_EQ(paths::helper("recall-svg"),
              program.parent_path().parent_path() / "lib" / "recall-city" / "recall-svg");
}

TEST(Paths, SavesLiveWhereThePersonKeepsData) {
    ::setenv("HOME", "/home/someone", 1);
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(paths::userData(), "/home/someone/.local/share/recall-city");
    ::setenv("XDG_DATA_HOME", "/elsewhere", 1);
    EXPECT_EQ(paths::userData(), "/elsewhere/recall-city");
    ::setenv("XDG_DATA_HOME", "not/absolute", 1);
    EXPECT_EQ(paths::userData(), "/home/someone/.local/share/recall-city");
    ::unsetenv("XDG_DATA_HOME");
}

TEST(Paths, WithoutAHomeIsSaid) {
    for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        ::unsetenv(variable);
    }
    ::setenv("HOME", "/home/someone", 1);
    EXPECT_TRUE(paths::findHome().ok());
    ::setenv("HOME", "", 1);
    EXPECT_EQ(paths::findHome().sentence(),
              "There is no folder to keep your saves and settings in: HOME is empty.");
    ::setenv("HOME", "someone", 1);
    EXPECT_FALSE(paths::findHome().ok());
    ::unsetenv("HOME");
    EXPECT_EQ(paths::findHome().sentence(),
              "There is no folder to keep your saves and settings in: HOME is not set.");
    EXPECT_TRUE(paths::userCache().is_absolute()) << "never where one happens to stand";
    ::setenv("XDG_DATA_HOME", "/elsewhere", 1);
    EXPECT_FALSE(paths::findHome().ok());
    ::setenv("XDG_STATE_HOME", "/elsewhere", 1);
    ::setenv("XDG_CACHE_HOME", "/elsewhere", 1);
    EXPECT_TRUE(paths::findHome().ok()) << "nothing is left to look for";
    for (const char* variable : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        ::unsetenv(variable);
    }
}

TEST(Paths, WhatOneInstallationRemembersLivesElsewhere) {
    ::setenv("HOME", "/home/someone", 1);
    ::unsetenv("XDG_STATE_HOME");
    EXPECT_EQ(paths::userState(), "/home/someone/.local/state/recall-city");
    ::setenv("XDG_STATE_HOME", "/elsewhere", 1);
    EXPECT_EQ(paths::userState(), "/elsewhere/recall-city");
    ::unsetenv("XDG_STATE_HOME");
}

TEST(Paths, CachesLiveWhereThePersonKeepsThem) {
    ::setenv("HOME", "/home/someone", 1);
    ::unsetenv("XDG_CACHE_HOME");
    EXPECT_EQ(paths::userCache(), "/home/someone/.cache/recall-city");
    ::setenv("XDG_CACHE_HOME", "/elsewhere", 1);
    EXPECT_EQ(paths::userCache(), "/elsewhere/recall-city");
    ::unsetenv("XDG_CACHE_HOME");
}

} // namespace
} // namespace engine
