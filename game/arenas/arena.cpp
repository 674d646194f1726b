#include "game/arenas/arena.hpp"

namespace game {
namespace {

/// Steps; every play is over before.
constexpr int kLongestCut = 3000;

} // namespace

void Arena::update() {
    step();
    m_cutting = m_feel.comfort.reducedMotion;
    for (int i = 0; m_cutting && i < kLongestCut && !rests(); ++i) {
        step();
        m_feel.cues.keepLastOfEach();
    }
    m_cutting = false;
}

CueList Arena::takeCues() {
    const CueList cues = m_feel.cues;
    m_feel.cues.clear();
    return cues;
}

} // namespace game
