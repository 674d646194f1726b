#include "game/content/answer_letters.hpp"

#include <gtest/gtest.h>

namespace {

game::Course courseOf(std::vector<game::QuestionBody> bodies) {
    game::Course course;
    game::Nugget nugget;
    for (game::QuestionBody& body : bodies) {
        nugget.questions.push_back({game::QuestionId(), "", "", std::move(body)});
    }
    course.modules.resize(1);
    course.modules.front().nuggets.push_back(std::move(nugget));
    return course;
}

TEST(AnswerLetters, AreThoseNoKeyboardOfPlainLettersHas) {
    const auto course =
        courseOf({game::FillIn{{"drop.test/invoice", "Plain Word-2"}, true}, game::FillIn{{"R&D"}, true}});
    EXPECT_EQ(game::wordLetters(course), U"&./");
    EXPECT_EQ(game::unitLetters(course), U"");
}

TEST(AnswerLetters, AreFoldedAsAnswersAre) {
    const auto course = courseOf({game::FillIn{{"Цена", "ЦЕНА", "Café"}, true}});
    EXPECT_EQ(game::wordLetters(course), U"аенц") << "é is typed as e";
}

TEST(AnswerLetters, UnitsCountWhereTheyAreAskedFor) {
    const auto course = courseOf({game::Numeric{5.0, 0.0, "kWh", true}, game::Numeric{5.0, 0.0, "€", false},
                                  game::Numeric{2.0, 0.0, "m²", true}});
    EXPECT_EQ(game::unitLetters(course), U"hkmw");
    EXPECT_EQ(game::wordLetters(course), U"");
}

} // namespace
