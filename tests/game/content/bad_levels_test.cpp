#include <algorithm>

#include <gtest/gtest.h>

#include "engine/core/paths.hpp"
#include "game/content/library_reader.hpp"
#include "tests/game/content/level_folder.hpp"

namespace {

namespace fs = std::filesystem;

/// Every folder under data/bad is laid over data/small, and says in expected.txt what must be told.
std::vector<std::string> kinds() {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(test::dataFolder() / "bad")) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

class BadLevels : public testing::TestWithParam<std::string> {};

TEST_P(BadLevels, areToldInFull) {
    const fs::path bad = test::dataFolder() / "bad" / GetParam();
    const test::LevelFolder levels("small");
    levels.cover(bad);

    engine::Diagnostics diagnostics;
    engine::PictureDecoder decoder(engine::paths::helper("recall-svg"));
    const game::Library library = game::readLibrary(levels.path(), diagnostics, &decoder);

    std::string told;
    for (const std::string& line : test::linesOf(diagnostics)) {
        told += line + "\n";
    }
    EXPECT_EQ(told, test::textOf(bad / "expected.txt"));
    EXPECT_FALSE(told.empty());
    const bool ofBadges = told.find("badges.xml") != std::string::npos && told.find("course/") == std::string::npos;
    EXPECT_EQ(library.course(game::CourseId("course")) != nullptr,
              ofBadges || diagnostics.unusableCount() == 0 || GetParam() == "course-twice");
}

INSTANTIATE_TEST_SUITE_P(Kinds, BadLevels, testing::ValuesIn(kinds()), [](const auto& test) {
    std::string name = test.param;
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

TEST(BadLevels, areOfManyKinds) {
    EXPECT_GE(kinds().size(), 100u);
}

} // namespace
