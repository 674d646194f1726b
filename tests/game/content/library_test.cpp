#include "game/content/library.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

game::Nugget nugget(const char* id, const char* title, const char* snippet) {
    game::Nugget result;
    result.id = game::NuggetId(id);
    result.title = title;
    result.snippet = snippet;
    game::Question question;
    question.id = game::QuestionId(std::string(id) + "/q");
    result.questions.push_back(question);
    return result;
}

game::Library sample() {
    game::Course course;
    course.id = game::CourseId("c");
    game::Module module;
    module.id = game::ModuleId("c/m");
    module.nuggets = {nugget("c/a", "Ask first", "A café in Zürich answers e-mail before noon."),
                      nugget("c/b", "Answer before noon", "Ask again tomorrow."),
                      nugget("c/d", "Silence", "Noon is late.")};
    course.modules = {module};
    game::Badge badge;
    badge.id = game::BadgeId("b");
    return game::Library({course}, {badge});
}

std::vector<std::string> found(const std::string& words, std::size_t limit = 10) {
    static const game::Library library = sample();
    std::vector<std::string> ids;
    for (const game::Nugget* nugget : library.search(words, limit)) {
        ids.push_back(nugget->id.text());
    }
    return ids;
}

TEST(Library, findsById) {
    const game::Library made = sample();
    EXPECT_EQ(made.course(game::CourseId("c"))->modules.size(), 1u);
    EXPECT_EQ(made.module(game::ModuleId("c/m"))->nuggets.size(), 3u);
    EXPECT_EQ(made.nugget(game::NuggetId("c/b"))->title, "Answer before noon");
    EXPECT_NE(made.question(game::QuestionId("c/b/q")), nullptr);
    EXPECT_NE(made.badge(game::BadgeId("b")), nullptr);
    EXPECT_EQ(made.course(game::CourseId("x")), nullptr);
    EXPECT_EQ(made.nugget(game::NuggetId("")), nullptr);
    EXPECT_EQ(made.badge(game::BadgeId("c")), nullptr);
}

TEST(Library, keepsItsPointersWhenMoved) {
    game::Library made = sample();
    const game::Nugget* before = made.nugget(game::NuggetId("c/a"));
    const game::Library moved = std::move(made);
    EXPECT_EQ(moved.nugget(game::NuggetId("c/a")), before);
    EXPECT_EQ(moved.nuggets().front(), before);
    EXPECT_EQ(before->title, "Ask first");
}

TEST(Library, findsAllForNoWord) {
    EXPECT_THAT(found(""), ElementsAre("c/a", "c/b", "c/d"));
    EXPECT_THAT(found(" - "), ElementsAre("c/a", "c/b", "c/d"));
    EXPECT_THAT(found("", 2), ElementsAre("c/a", "c/b"));
}

TEST(Library, findsStartsOfWordsTitlesFirst) {
    EXPECT_THAT(found("answer"), ElementsAre("c/b", "c/a"));
    EXPECT_THAT(found("ans noo"), ElementsAre("c/b", "c/a"));
    EXPECT_THAT(found("noon"), ElementsAre("c/b", "c/a", "c/d"));
    EXPECT_THAT(found("noon", 1), ElementsAre("c/b"));
    EXPECT_THAT(found("oon"), IsEmpty());
    EXPECT_THAT(found("noon tomorrow ask"), ElementsAre("c/b"));
    EXPECT_THAT(found("noon nothing"), IsEmpty());
}

TEST(Library, findsWithoutCaseAndAccents) {
    EXPECT_THAT(found("CAFE zurich"), ElementsAre("c/a"));
    EXPECT_THAT(found("Café"), ElementsAre("c/a"));
    EXPECT_THAT(found("e-mail"), ElementsAre("c/a"));
}

} // namespace
