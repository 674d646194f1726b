#include <optional>

#include <gmock/gmock.h>

#include "game/city/nugget_memory.hpp"
#include "game/content/answer.hpp"
#include "game/scenes/board/leaderboard_scene.hpp"
#include "game/scenes/library/library_scene.hpp"
#include "game/scenes/round/round_scene.hpp"
#include "game/widgets/words.hpp"
#include "tests/support/blind_rep.hpp"
#include "tests/support/board_team.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/scene_house.hpp"
#include "tests/support/whole_house.hpp"

namespace {

using test::BlindRep;
using test::Ear;
using test::Lines;
using test::Taught;

constexpr int kPictures = test::kQuestionKinds;

game::QuestionBody bodyOf(int kind) {
    if (kind == kPictures) {
        return game::SingleChoice{{{"The dome", {"c/media/dome.png", "A round roof", "", 1.5}},
                                   {"The spire", {"c/media/spire.png", "A pointed roof", "", 1.5}}},
                                  1};
    }
    return test::questionBody(kind);
}

/// A nugget for each type of question, and one of pictures.
game::Library library() {
    game::Library shape = test::makeLibrary({1, 1, test::kQuestionKinds + 1, 1});
    std::vector<game::Course> courses = shape.courses();
    int kind = 0;
    for (game::Nugget& nugget : courses.front().modules.front().nuggets) {
        nugget.title = std::string("Lesson ") + static_cast<char>('A' + kind);
        game::Question& question = nugget.questions.front();
        question.prompt = std::string("What was taught in lesson ") + static_cast<char>('A' + kind) + "?";
        question.body = bodyOf(kind++);
    }
    return game::Library(std::move(courses), {});
}

/// In words, as a course would have it.
Taught taughtOf(const game::QuestionBody& body) {
    Taught taught;
    if (const auto* single = std::get_if<game::SingleChoice>(&body)) {
        taught.answers = {single->options[single->right].text};
    } else if (const auto* many = std::get_if<game::MultipleChoice>(&body)) {
        for (const auto& option : many->options) {
            option.right ? taught.answers.push_back(option.text) : void();
        }
    } else if (const auto* truth = std::get_if<game::TrueFalse>(&body)) {
        taught.answers = {truth->answer ? "True" : "False"};
    } else if (const auto* order = std::get_if<game::Ordering>(&body)) {
        taught.answers = order->steps;
    } else if (const auto* matching = std::get_if<game::Matching>(&body)) {
        for (std::size_t i = 0; i < matching->lefts.size(); ++i) {
            taught.pairs[matching->lefts[i]] = matching->rights[i];
        }
    } else if (const auto* sorting = std::get_if<game::Categorising>(&body)) {
        for (const auto& member : sorting->members) {
            taught.pairs[member.text] = sorting->categories[member.category];
        }
    } else if (std::holds_alternative<game::Numeric>(body)) {
        taught.answers = {"2"};
    } else if (const auto* fill = std::get_if<game::FillIn>(&body)) {
        taught.answers = {fill->accepted.front()};
    } else if (const auto* spot = std::get_if<game::Hotspot>(&body)) {
        for (const auto& region : spot->regions) {
            region.right ? taught.answers.push_back(region.label) : void();
        }
    } else if (const auto* talk = std::get_if<game::Dialogue>(&body)) {
        for (const auto& turn : talk->turns) {
            taught.pairs[turn.speaker + ": " + turn.line] = turn.replies.front().text;
        }
    }
    return taught;
}

std::map<std::string, Taught> knowledgeOf(const game::Library& library) {
    std::map<std::string, Taught> knowledge;
    for (const game::Nugget* nugget : library.nuggets()) {
        knowledge[nugget->questions.front().prompt] = taughtOf(nugget->questions.front().body);
    }
    return knowledge;
}

class Blindfold : public testing::Test {
protected:
    explicit Blindfold(const std::filesystem::path& folder = {})
        : house(library(), "Mara", std::filesystem::path(), folder) {
        house.preferences.plainCards = true;
    }

    /// All nuggets were answered some days ago, each on another one, but for the last, which is new.
    void openRound() {
        game::RoundPlan plan;
        const auto& nuggets = house.library().nuggets();
        for (std::size_t i = 0; i < nuggets.size(); ++i) {
            const bool isNew = i + 1 == nuggets.size();
            if (!isNew) {
                ASSERT_TRUE(house.session().record(test::answerTo(*nuggets[i], -30.0 + 2.0 * double(i))));
            }
            plan.items.push_back({nuggets[i]->id, nuggets[i]->questions.front().id, isNew, 0});
        }
        m_before = house.session().record().attempts().size();
        house.open<game::RoundScene>(plan);
    }

    /// How each answer of the round is to be heard in the results.
    Lines expectedRows() const {
        Lines rows;
        const game::RepRecord& record = house.session().record();
        const auto& attempts = record.attempts();
        for (std::size_t i = m_before; i < attempts.size(); ++i) {
            const game::ScoredAttempt& scored = attempts[i];
            const game::MilliPoints points = scored.score.points;
            std::string row = scored.attempt.right ? "^Right: " : "^Not right: ";
            row += house.library().nugget(scored.attempt.nugget)->title + "[ .].*";
            row += points != 0 ? "\\" + game::words::signedPoints(points) + " recall points" : "";
            row += ".*[Bb]ack " + game::words::comesBack(*record.dueAt(scored.attempt.nugget), now()) + "$";
            rows.push_back(row);
        }
        return rows;
    }
    engine::Timestamp now() const { return house.context().now(); }

    /// Whether the results were heard as they are: every answer with its own verdict, points and day, and the sums.
    bool hearsResults(const BlindRep& rep) const {
        const Lines rows = rep.heard("^Right: |^Not right: ");
        const Lines expected = expectedRows();
        bool all = rows.size() == expected.size();
        for (std::size_t i = 0; all && i < rows.size(); ++i) {
            all = std::regex_search(rows[i], std::regex(expected[i]));
        }
        game::MilliPoints sum = 0;
        for (std::size_t i = m_before; i < house.session().record().attempts().size(); ++i) {
            sum += house.session().record().attempts()[i].score.points;
        }
        return all && rep.heard("^\\" + game::words::signedPoints(sum) + " recall points$").size() == 1 &&
               rep.heard("^[0-3] stars?$").size() == 1 && rep.heard("^[0-9]+ of 11 at the first try$").size() == 1;
    }
    bool allRight() const {
        const auto& attempts = house.session().record().attempts();
        return attempts.size() == m_before + 11 &&
               std::all_of(attempts.begin() + static_cast<std::ptrdiff_t>(m_before), attempts.end(),
                           [](const game::ScoredAttempt& each) { return each.attempt.right; });
    }

    mutable test::WholeHouse house;
    std::size_t m_before = 0;
};

} // namespace

TEST_F(Blindfold, ARoundOfAllTypesIsPlayedByEarAndItsResultsAreHeard) {
    openRound();
    BlindRep rep(Ear(house), knowledgeOf(house.library()));
    rep.playRound();
    ASSERT_EQ(house.top().name(), "results");
    EXPECT_TRUE(allRight());
    EXPECT_THAT(rep.verdicts, testing::Each(testing::StartsWith("Right")));
    EXPECT_THAT(rep.stakes, testing::Each(testing::HasSubstr("Stake: Sure")));
    EXPECT_TRUE(hearsResults(rep)) << testing::PrintToString(rep.page()) << testing::PrintToString(expectedRows());
    const auto& attempts = house.session().record().attempts();
    for (std::size_t i = 0; i + 1 < rep.payoffs.size(); ++i) {
        const game::MilliPoints points = attempts[m_before + i].score.points;
        EXPECT_EQ(rep.payoffs[i], (points == 0 ? "" : game::words::signedPoints(points) + " recall points, ") +
                                      "its window is lit");
    }
    EXPECT_EQ(rep.payoffs.back(), "window 11 of 11, its window is lit");
}

TEST_F(Blindfold, AMissIsHeardAndLearntFrom) {
    openRound();
    auto knowledge = knowledgeOf(house.library());
    knowledge.at("What was taught in lesson A?").answers = {"Your job title"};
    BlindRep rep(Ear(house), knowledge);
    rep.playRound();
    EXPECT_THAT(rep.verdicts, testing::Contains(testing::StartsWith("Not yet")).Times(1));
    EXPECT_THAT(rep.payoffs, testing::Contains(testing::HasSubstr("its window is dark")));
    const auto& attempts = house.session().record().attempts();
    ASSERT_EQ(attempts.size(), m_before + 12);
    EXPECT_FALSE(attempts[m_before].attempt.right);
    EXPECT_TRUE(hearsResults(rep)) << testing::PrintToString(rep.page());
    EXPECT_EQ(rep.heard("^Right: Lesson A \\(again\\)").size(), 1u);
}

/// Without any one of these lines a round cannot be played by ear, or is not heard as it was.
class BlindfoldWithout : public Blindfold, public testing::WithParamInterface<const char*> {};

TEST_P(BlindfoldWithout, ARoundIsLost) {
    openRound();
    BlindRep rep(Ear(house, GetParam()), knowledgeOf(house.library()));
    try {
        rep.playRound();
        EXPECT_FALSE(allRight() && hearsResults(rep)) << GetParam();
    } catch (const test::Lost&) {
        SUCCEED();
    }
}

INSTANTIATE_TEST_SUITE_P(Lines, BlindfoldWithout,
                         testing::Values("^What was taught in lesson D", "^option 2 of 3: ", ", chosen$",
                                         "^Type the number", "^Pick what belongs to B", "^2 of 3: ",
                                         "^Sara: We lose a day", "^You: ", "Stake: ", "text field", "^Right",
                                         "its window is lit$", "^Right: Lesson C", "recall points$", "star",
                                         "at the first try", "button$", "^All are", "^option . of 2: The spire"));

namespace {

class BlindfoldTeam : public testing::Test {
protected:
    BlindfoldTeam() {
        test::makeTeam(m_folder.path(), test::shippedLibrary());
        house.emplace(test::shippedLibrary(), "Mara", test::levelFolder(), m_folder.path());
    }

    /// What is to be heard of the rows the screen shows.
    static Lines expected(const game::Leaderboard& board) {
        Lines rows;
        for (const game::Standing& each : board.neighbours("Mara")) {
            const std::string name = each.shownName + (each.rep == "Mara" ? " (you)" : "");
            rows.push_back(game::words::standing(
                each.rank, name, each.share && each.rank > 0 ? game::words::percent(*each.share) : ""));
        }
        for (const game::Standing& each : board.podium()) {
            rows.push_back(
                game::words::standing(each.rank, each.shownName, game::words::percent(each.share.value_or(0.0))));
        }
        for (const game::TeamStanding& each : board.teams()) {
            rows.push_back(game::words::standing(each.rank, each.team.empty() ? "Without a team" : each.team,
                                                 each.counted > 0 ? game::words::percent(each.share) : ""));
        }
        return rows;
    }
    static void expectHeard(const BlindRep& rep, const game::Leaderboard& board) {
        const Lines rows = rep.heard("^Rank |^No rank: ");
        const Lines all = expected(board);
        ASSERT_EQ(rows.size(), all.size()) << testing::PrintToString(rep.page());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            EXPECT_THAT(rows[i], testing::StartsWith(all[i]));
        }
    }

    test::TempFolder m_folder;
    std::optional<test::WholeHouse> house;
};

} // namespace

TEST_F(BlindfoldTeam, TheBoardIsHeardRowByRowInBothPeriods) {
    test::playWeek(house->session(), 11, 5);
    house->open<game::LeaderboardScene>();
    BlindRep rep(Ear(*house), {});
    rep.open();
    const engine::Timestamp now = house->context().now();
    expectHeard(rep, house->session().leaderboard(game::Period::week, now));
    EXPECT_FALSE(rep.heard("^Rank [0-9]+: Mara \\(you\\), .*points.*windows met").empty());
    rep.goTo("^option 2 of 2: This season, not chosen$");
    rep.enter();
    expectHeard(rep, house->session().leaderboard(game::Period::season, now));
}

TEST_F(BlindfoldTeam, TheLibrarySaysEachEntryWithItsOwnState) {
    const game::Nugget& first = *house->library().nuggets().front();
    ASSERT_TRUE(house->session().record(test::answerTo(first, 0.0)));
    house->open<game::LibraryScene>();
    BlindRep rep(Ear(*house), {});
    rep.open();
    EXPECT_EQ(rep.heard("^[0-9]+ nuggets$|^The first [0-9]+ of more").size(), 1u);
    rep.type(first.title);
    EXPECT_FALSE(rep.heard("found, first: " + first.title + "$").empty());
    rep.goTo("^" + first.title + "\\. ");
    const engine::Timestamp now = house->context().now();
    const auto memory = game::NuggetMemory::of(first, house->session().record(), now);
    ASSERT_TRUE(memory.met());
    const game::Module& module = *house->library().module(first.module);
    EXPECT_EQ(rep.page().back(),
              fmt::format("{}. {} · {}. {}, button", first.title, house->library().course(module.course)->title,
                          module.title, memory.words(now)));
}
