#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include <gtest/gtest.h>

#include "game/session/rep_session.hpp"
#include "tests/support/test_library.hpp"

namespace test {

/// A library with two badges: for the first recall, and for ten.
inline const game::Library& library() {
    static const game::Library kLibrary = [] {
        using Rarity = game::Badge::Rarity;
        const auto recalled = [](int count) {
            game::Criterion criterion;
            criterion.kind = game::Criterion::Kind::recalled;
            criterion.count = count;
            return criterion;
        };
        LibraryShape shape;
        shape.badges.push_back({game::BadgeId("first"), "First", "One", Rarity::common, {recalled(1)}});
        shape.badges.push_back({game::BadgeId("ten"), "Ten", "Ten", Rarity::common, {recalled(10)}});
        return makeLibrary(shape);
    }();
    return kLibrary;
}

/// A team's folder of its own for each test, gone afterwards.
class TeamFolder : public ::testing::Test {
protected:
    TeamFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "team-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~TeamFolder() override {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    const std::filesystem::path& folder() const { return m_folder; }
    void put(const std::string& file, const std::string& bytes) {
        std::ofstream(m_folder / file, std::ios::binary) << bytes;
    }
    game::RepSession open(const std::string& rep) {
        auto session = game::RepSession::open(library(), m_folder, rep);
        EXPECT_TRUE(session) << session.sentence();
        return std::move(*session);
    }

private:
    std::filesystem::path m_folder;
};

/// To a question that nobody can guess: three right ones are enough for a badge.
inline game::Attempt answerTo(int number, double day, bool right = true) {
    const game::Nugget& nugget = *library().nuggets()[static_cast<std::size_t>(number)];
    game::Attempt attempt;
    attempt.nugget = nugget.id;
    attempt.question = nugget.questions.front().id;
    attempt.at = moment(day);
    attempt.right = right;
    attempt.format = game::formatName(nugget.questions.front().body);
    attempt.chance = 0.0;
    attempt.recallMs = 2500;
    return attempt;
}

/// The leaderboard when all of the others was read.
inline game::Leaderboard settledBoard(game::RepSession& session, game::Period period,
                                      const engine::Timestamp& now) {
    for (int looks = 0; looks < 2; ++looks) {
        // The first may still be one that was begun before.
        session.prepareLeaderboard(now);
        session.waitForLeaderboard();
    }
    return session.leaderboard(period, now);
}

/// A second computation of everything, from the log on the disk alone.
inline void expectSameFromLogAlone(game::RepSession& session, const std::filesystem::path& folder, double today) {
    const auto save = game::SaveStore::read(folder, session.rep());
    ASSERT_TRUE(save);
    ASSERT_EQ(save->log.entries(), session.log().entries());
    const game::RepRecord again = game::RepRecord::of(save->log, session.library());
    const game::RepRecord& record = session.record();
    const engine::Timestamp now = test::moment(today);
    EXPECT_EQ(again.ledger().total(), record.ledger().total());
    EXPECT_EQ(again.awards(), record.awards());
    EXPECT_EQ(again.streak(now).current(), record.streak(now).current());
    EXPECT_EQ(again.streak(now).longest(), record.streak(now).longest());
    EXPECT_EQ(again.brightness(now), record.brightness(now));
    ASSERT_EQ(again.attempts().size(), record.attempts().size());
    for (std::size_t i = 0; i < again.attempts().size(); ++i) {
        EXPECT_EQ(again.attempts()[i].score.points, record.attempts()[i].score.points);
        EXPECT_EQ(again.attempts()[i].score.after, record.attempts()[i].score.after);
    }
    game::Team team;
    team.members.push_back({session.rep(), "", "Everybody", false});
    const game::LeagueRecord league = game::LeagueRecord::of(again, team.starts(now));
    const auto board = game::Leaderboard::of({{team.members.front(), &league}}, team, game::Period::season, now);
    const auto shown = test::settledBoard(session, game::Period::season, now);
    ASSERT_EQ(shown.standings().size(), 1u);
    EXPECT_EQ(shown.standings().front().share, board.standings().front().share);
    EXPECT_EQ(shown.standings().front().rank, board.standings().front().rank);
}

/// A fortnight ago each of `nuggets` was met; on Tuesday the first `right` of them are recalled.
inline void playWeek(game::RepSession& session, int nuggets, int right) {
    for (int number = 0; number < nuggets; ++number) {
        ASSERT_TRUE(session.record(answerTo(number, -14.0)));
    }
    for (int number = 0; number < nuggets; ++number) {
        ASSERT_TRUE(session.record(answerTo(number, 1.5, number < right)));
    }
}

} // namespace test
