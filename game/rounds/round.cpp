#include "game/rounds/round.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

#include <fmt/core.h>

#include "engine/core/emphasis.hpp"
#include "engine/core/rng.hpp"

namespace game {
namespace {

/// How many other questions come between a miss and its return, where there are so many left.
constexpr std::ptrdiff_t kOthersBetween = 3;
/// Nobody reads faster; a practised reader takes in 20 characters a second.
constexpr double kFastestReading = 60.0;
constexpr std::int64_t kQuickestMs = 400;
constexpr int kTwoStarPercent = 80;

std::int64_t millisecondsFor(std::size_t characters, double rate) {
    return std::llround(1000.0 * static_cast<double>(characters) / rate);
}

} // namespace

Round::Round(const Library& library, RoundPlan plan, std::uint64_t seed, double readingRate, std::int64_t motorMs)
    : m_library(&library), m_plan(std::move(plan)), m_seed(seed), m_readingRate(readingRate), m_motorMs(motorMs) {
    for (std::size_t i = 0; i < m_plan.items.size(); ++i) {
        m_queue.push_back({i, false});
    }
    enterTurn();
}

const RoundItem& Round::item() const {
    assert(m_phase != RoundPhase::finished);
    return m_plan.items[m_queue[m_position].item];
}

const Nugget& Round::nugget() const {
    return *m_library->nugget(item().nugget);
}

const Question& Round::question() const {
    return *m_library->question(item().question);
}

std::int64_t Round::readingMs() const {
    return millisecondsFor(readingLength(question()), m_readingRate);
}

std::int64_t Round::quickestMs() const {
    return std::max(kQuickestMs, millisecondsFor(engine::countShown(question().prompt), kFastestReading));
}

NuggetId Round::snippetRead() {
    assert(m_phase == RoundPhase::snippet);
    m_phase = RoundPhase::question;
    return item().nugget;
}

Attempt Round::commit(const Commit& commit) {
    assert(m_phase == RoundPhase::question);
    Attempt attempt;
    attempt.nugget = item().nugget;
    attempt.question = item().question;
    attempt.context = m_plan.context;
    attempt.at = commit.at;
    attempt.right = judge(question().body, commit.answer).right;
    attempt.certainty = commit.certainty;
    attempt.format = formatName(question().body);
    attempt.chance = chanceLevel(question().body);
    attempt.timed = commit.timed;
    attempt.recallMs =
        commit.timed ? std::max<std::int64_t>(0, commit.shownMs - readingMs() - m_motorMs) : std::int64_t{0};
    attempt.tooQuick = commit.shownMs < quickestMs();
    m_feedback = attempt.right ? afterRight() : afterMiss();
    m_phase = RoundPhase::feedback;
    return attempt;
}

Feedback Round::afterRight() {
    ++m_combo;
    m_firstTry += m_queue[m_position].repeat ? 0 : 1;
    Feedback feedback;
    feedback.right = true;
    const auto& insights = nugget().insights;
    feedback.insight = insights.empty() ? "" : insights[item().insight % insights.size()];
    return feedback;
}

Feedback Round::afterMiss() {
    m_combo = 0;
    Feedback feedback;
    feedback.why = question().why;
    feedback.rightAnswer = rightAnswerText(question().body);
    if (!isTest()) {
        feedback.snippet = nugget().snippet;
        feedback.comesBack = !m_queue[m_position].repeat;
    }
    if (feedback.comesBack) {
        const auto left = static_cast<std::ptrdiff_t>(m_queue.size() - m_position - 1);
        const auto next = m_queue.begin() + static_cast<std::ptrdiff_t>(m_position) + 1;
        m_queue.insert(next + std::min(left, kOthersBetween), {m_queue[m_position].item, true});
    }
    return feedback;
}

void Round::proceed() {
    assert(m_phase == RoundPhase::feedback);
    ++m_position;
    enterTurn();
}

void Round::enterTurn() {
    m_feedback = {};
    if (m_position >= m_queue.size()) {
        m_phase = RoundPhase::finished;
        return;
    }
    const bool repeat = m_queue[m_position].repeat;
    const bool showsSnippet = !repeat && !isTest() && m_plan.items[m_queue[m_position].item].isNew;
    m_phase = showsSnippet ? RoundPhase::snippet : RoundPhase::question;
    m_view = QuestionView::of(question(), engine::Rng::mix(m_seed, fmt::format("turn {}", m_position)));
}

bool Round::isTest() const {
    return m_plan.context == AttemptContext::assessment || m_plan.context == AttemptContext::placement;
}

bool Round::feedbackRevealed() const {
    return m_phase == RoundPhase::feedback && !m_feedback.snippet.empty();
}

int Round::stars() const {
    if (m_phase != RoundPhase::finished || items() == 0) {
        return 0;
    }
    if (m_firstTry == items()) {
        return 3;
    }
    return m_firstTry * 100 >= items() * kTwoStarPercent ? 2 : 1;
}

} // namespace game
