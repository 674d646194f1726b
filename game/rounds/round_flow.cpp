#include "game/rounds/round_flow.hpp"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <utility>

namespace game {

RoundFlow::RoundFlow(Round round) : m_round(std::move(round)) {
    enter();
}

void RoundFlow::enter() {
    switch (m_round.phase()) {
    case RoundPhase::snippet:
        m_stage = Stage::snippet;
        return;
    case RoundPhase::finished:
        m_stage = Stage::finished;
        return;
    case RoundPhase::question:
    case RoundPhase::feedback:
        m_stage = Stage::question;
    }
    m_certainty = kDefaultCertainty;
    m_shownMs = 0.0;
    m_firstKeyMs.reset();
}

void RoundFlow::setPaused(bool paused) {
    m_paused = paused;
    m_leaving = false;
}

void RoundFlow::moveCertainty(int by) {
    m_certainty = static_cast<Certainty>(std::clamp(static_cast<int>(m_certainty) + by, 0, 3));
}

void RoundFlow::wait(double ms) {
    if (m_stage == Stage::question && !m_paused && !m_unsaved) {
        m_shownMs += ms;
    }
}

void RoundFlow::typed() {
    if (!m_firstKeyMs) {
        m_firstKeyMs = m_shownMs;
    }
}

const Attempt& RoundFlow::commit(const Given& given) {
    assert(m_stage == Stage::question);
    if (!m_unsaved) {
        const auto shown = std::llround(m_firstKeyMs.value_or(m_shownMs));
        m_unsaved = m_round.commit({given.answer, m_certainty, shown, given.at, given.timed});
    }
    return *m_unsaved;
}

void RoundFlow::saved(bool plays) {
    m_unsaved.reset();
    m_stage = plays ? Stage::play : Stage::feedback;
}

std::optional<NuggetId> RoundFlow::proceed() {
    std::optional<NuggetId> read;
    if (m_stage == Stage::snippet) {
        read = m_round.snippetRead();
    } else if (m_stage == Stage::feedback) {
        m_round.proceed();
    } else {
        return read;
    }
    enter();
    return read;
}

} // namespace game
