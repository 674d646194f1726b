#include "game/scenes/round/board_introduction.hpp"

#include <utility>

namespace game {
namespace {

std::string settingOf(const Arena& arena) {
    return "explained-" + arena.name();
}

} // namespace

void BoardIntroduction::begin(Arena& arena) {
    m_needed = m_context.session.settings().values.count(settingOf(arena)) == 0;
    if (m_needed) {
        arena.explain();
    }
}

std::string BoardIntroduction::instruction(const Arena& arena) const {
    return m_needed ? arena.explanation() + "\n" + arena.instruction() : arena.instruction();
}

engine::Outcome BoardIntroduction::end(const Arena& arena) {
    return std::exchange(m_needed, false) ? m_context.session.changeSetting(settingOf(arena), "yes")
                                          : engine::Outcome(engine::Done{});
}

} // namespace game
