#include "game/scenes/round/round_book.hpp"

#include <algorithm>

#include "game/rounds/assessment_result.hpp"
#include "game/widgets/answer_words.hpp"

namespace game {

RoundBook::RoundBook(SceneContext& context) : m_context(context) {
    m_summary.rankBefore = rank();
}

std::size_t RoundBook::rank() const {
    const Leaderboard board = m_context.session.leaderboard(Period::week, m_context.now());
    const Standing* standing = board.find(m_context.session.rep());
    return standing != nullptr ? standing->rank : 0;
}

engine::Outcome RoundBook::keep(const Attempt& attempt) {
    const double light = m_context.session.record().windowLight(attempt.nugget, attempt.at);
    const auto outcome = m_context.session.record(attempt);
    if (!outcome) {
        return outcome.failure();
    }
    RoundLine line = RoundLine::of(attempt, *outcome, m_context.session, light);
    line.repeat = std::any_of(m_summary.lines.begin(), m_summary.lines.end(), [&](const RoundLine& before) {
        return before.scored.attempt.nugget == attempt.nugget;
    });
    m_summary.lines.push_back(std::move(line));
    m_summary.awards.insert(m_summary.awards.end(), outcome->awards.begin(), outcome->awards.end());
    return engine::Done{};
}

AnswerNews RoundBook::newsOfLast() {
    const bool dark = last().lightAfter <= 0.0;
    std::string why = words::fact(last(), m_context.now());
    if (why.empty()) {
        why = dark ? "Its window is dark. " : "";
        const std::string general = words::explanation(last());
        why += m_explained.insert(general).second ? general : "";
    }
    const std::string brought = words::spokenBrought(last());
    const std::string light = dark ? "its window is dark" : "its window is lit";
    return {why, brought.empty() ? light : brought + ", " + light};
}

engine::Outcome RoundBook::finish(const Round& round, const Arena* arena) {
    const engine::Timestamp now = m_context.now();
    engine::Result<std::vector<BadgeAward>> kept = std::vector<BadgeAward>{};
    const Module* module = m_context.library().module(round.module());
    if (!isCampaign(round.context())) {
        kept = m_context.session.recordRound({round.items(), round.firstTry(), now});
    } else if (module != nullptr) {
        const AssessmentTaken taken = assessmentResult(round, *module, now);
        m_summary.passed = taken.passed;
        kept = m_context.session.recordAssessment(taken);
    }
    if (!kept) {
        return kept.failure();
    }
    m_summary.awards.insert(m_summary.awards.end(), kept->begin(), kept->end());
    m_summary.context = round.context();
    m_summary.module = round.module();
    m_summary.items = round.items();
    m_summary.firstTry = round.firstTry();
    m_summary.stars = round.stars();
    m_summary.arena = arena != nullptr ? arena->name() : "";
    m_summary.arcadePoints = arena != nullptr ? arena->arcadePoints() : 0;
    m_summary.rankAfter = rank();
    m_summary.rankKnown = m_context.session.isLeaderboardReady(now);
    return engine::Done{};
}

} // namespace game
