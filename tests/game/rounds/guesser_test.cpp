// What a rep can come to by guessing alone, in the shipped courses.

#include <gtest/gtest.h>

#include "game/content/library_reader.hpp"
#include "game/progress/badge_rules.hpp"
#include "game/rounds/answer_sheet.hpp"
#include "game/rounds/assessment_result.hpp"
#include "game/rounds/round_planner.hpp"
#include "tests/support/test_history.hpp"

namespace game {
namespace {

Library shippedLevels() {
    engine::Diagnostics diagnostics;
    return readLibrary(RECALL_SOURCE_DIR "/levels", diagnostics);
}

/// Plays every day two rounds and what the campaign offers, as often as it offers it, and answers without reading;
/// or, if they know it, rightly.
class BlindRep {
public:
    BlindRep(const Library& library, Certainty claims, std::uint64_t seed)
        : m_library(library), m_record(library), m_planner(library, {}), m_claims(claims), m_rng(seed) {}

    RepRecord& record() { return m_record; }
    bool knows = false;

    void playDay(int day) {
        m_now = test::moment(day + 0.4);
        for (int round = 0; round < 2; ++round) {
            play(m_planner.daily(m_record, m_now, m_rng.next()));
        }
        for (const Course& course : m_library.courses()) {
            for (int step = 0; step < 4; ++step) {
                if (const Module* module = m_record.campaign().current(course)) {
                    takeStep(*module);
                }
            }
        }
    }

private:
    void takeStep(const Module& module) {
        const Campaign& campaign = m_record.campaign();
        switch (campaign.nextStep(module)) {
        case ModuleStep::briefing:
            note(PageRead{module.id, module.briefing[campaign.nextPage(module)].id, m_now});
            break;
        case ModuleStep::nuggets:
            play(m_planner.introduction(module, m_record, m_now, m_rng.next()));
            break;
        case ModuleStep::assessment:
            takeTest(module, false);
            break;
        case ModuleStep::done:
            break;
        }
        takeTest(module, true);
    }

    void takeTest(const Module& module, bool placement) {
        if (!m_record.campaign().restOf(module, placement, m_now)) {
            const Round round = play(m_planner.assessment(module, placement, m_rng.next()));
            note(assessmentResult(round, module, m_now));
        }
    }

    Round play(const RoundPlan& plan) {
        Round round(m_library, plan, m_rng.next(), 20.0);
        while (!plan.empty() && round.phase() != RoundPhase::finished) {
            if (round.phase() == RoundPhase::snippet) {
                note(Reveal{round.snippetRead(), m_now});
            }
            m_now.utcMs += 5000;
            const Answer given = knows ? rightAnswer(round.question().body) : blindAnswer(round);
            note(round.commit({given, m_claims, round.readingMs() + 3000, m_now}));
            round.proceed();
        }
        if (!plan.empty() && plan.context == AttemptContext::round) {
            note(RoundFinished{round.items(), round.firstTry(), m_now});
        }
        return round;
    }

    Answer blindAnswer(const Round& round) {
        AnswerSheet sheet(round.question(), round.view());
        if (sheet.isTyped()) {
            sheet.type(std::to_string(m_rng.below(1000)));
        }
        const bool several = std::holds_alternative<MultipleChoice>(round.question().body);
        for (std::size_t row = 0; several && row < sheet.rows(); ++row) {
            m_rng.chance(0.5) ? void(sheet.pick(row)) : void();
        }
        while (!sheet.complete()) {
            sheet.pick(m_rng.below(std::max<std::size_t>(sheet.rows(), 1)));
        }
        return sheet.answer();
    }

    void note(LogEvent event) {
        m_record.apply({"desk", ++m_sequence, std::move(event)});
        for (BadgeAward& award : BadgeRules(m_library).newAwards(m_record, m_now)) {
            m_record.apply({"desk", ++m_sequence, std::move(award)});
        }
    }

    const Library& m_library;
    RepRecord m_record;
    RoundPlanner m_planner;
    Certainty m_claims;
    engine::Rng m_rng;
    engine::Timestamp m_now;
    std::int64_t m_sequence = 0;
};

class GuesserTest : public testing::TestWithParam<Certainty> {};

TEST_P(GuesserTest, EarnsNoBadgeInAHundredDays) {
    const Library library = shippedLevels();
    ASSERT_FALSE(library.badges().empty());
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        BlindRep rep(library, GetParam(), seed);
        for (int day = 0; day < 100; ++day) {
            rep.playDay(day);
        }
        EXPECT_GT(rep.record().attempts().size(), 1000U);
        for (const BadgeAward& award : rep.record().awards()) {
            ADD_FAILURE() << award.badge.text() << ": " << award.evidence;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Claims, GuesserTest,
                         testing::Values(Certainty::guess, Certainty::unsure, Certainty::sure, Certainty::certain));

TEST(KnowerTest, EarnsTheirFirstBadgesInTheirFirstDays) {
    const Library library = shippedLevels();
    BlindRep rep(library, Certainty::sure, 1);
    rep.knows = true;
    rep.playDay(0);
    EXPECT_TRUE(rep.record().hasBadge(BadgeId("keys-to-the-gate")));
    // What is known at once comes back after two days; until then the rounds are full of new nuggets.
    rep.playDay(1);
    rep.playDay(2);
    EXPECT_TRUE(rep.record().hasBadge(BadgeId("first-light")));
}

} // namespace
} // namespace game
