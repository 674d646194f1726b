#include <map>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "engine/core/paths.hpp"
#include "game/content/answer.hpp"
#include "game/content/library_reader.hpp"
#include "game/content/question_reader.hpp"
#include "tests/game/content/level_folder.hpp"

namespace {

const std::string kFolder = std::string(RECALL_SOURCE_DIR) + "/levels";

/// The levels reps play.
struct Levels {
    engine::Diagnostics diagnostics;
    game::Library library = game::readLibrary(kFolder, diagnostics);
};

const Levels& levels() {
    static const Levels read;
    return read;
}

TEST(Levels, haveNoMistake) {
    engine::Diagnostics diagnostics;
    engine::PictureDecoder decoder(engine::paths::helper("recall-svg"));
    game::readLibrary(kFolder, diagnostics, &decoder);
    EXPECT_THAT(test::linesOf(diagnostics), testing::IsEmpty());
    EXPECT_NE(levels().library.course(game::CourseId("social-selling")), nullptr);
    EXPECT_NE(levels().library.course(game::CourseId("phishing")), nullptr);
    EXPECT_GE(levels().library.badges().size(), 12u);
}

TEST(Levels, useEveryTypeOften) {
    std::map<std::string, int> uses;
    for (const game::Nugget* nugget : levels().library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            ++uses[game::formatName(question.body)];
        }
    }
    for (const std::string_view name : game::questionNames()) {
        EXPECT_GE(uses[std::string(name)], 4) << name;
    }
}

TEST(Levels, areAsLargeAsPromised) {
    const game::Course* selling = levels().library.course(game::CourseId("social-selling"));
    const game::Course* phishing = levels().library.course(game::CourseId("phishing"));
    ASSERT_TRUE(selling && phishing);
    EXPECT_EQ(selling->modules.size(), 6u);
    for (const game::Module& module : selling->modules) {
        EXPECT_GE(module.briefing.size(), 3u) << module.id.text();
        EXPECT_GE(module.nuggets.size(), 8u) << module.id.text();
    }
    EXPECT_EQ(phishing->modules.size(), 3u);
    std::size_t nuggets = 0;
    for (const game::Module& module : phishing->modules) {
        nuggets += module.nuggets.size();
    }
    EXPECT_GE(nuggets, 24u);
}

TEST(Levels, haveRightAnswersThatAreRight) {
    for (const game::Nugget* nugget : levels().library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            EXPECT_TRUE(game::judge(question.body, game::rightAnswer(question.body)).right) << question.id.text();
            EXPECT_FALSE(game::rightAnswerText(question.body).empty()) << question.id.text();
            EXPECT_LT(game::chanceLevel(question.body), 1.0) << question.id.text();
        }
    }
}

} // namespace
