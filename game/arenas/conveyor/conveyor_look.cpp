#include "game/arenas/conveyor/conveyor_look.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"

namespace game {

engine::Vec2 ConveyorLook::Return::at(float dockCentre) const {
    const float share = engine::ease::inOutCubic(way);
    const float high = BeltTable::kMouthY - 0.1f;
    const float x = from.x + (dockCentre - from.x) * share;
    // Up and over the walls between the shafts.
    const float arc = std::sin(std::min(1.0f, share) * 3.1415927f) * 0.35f;
    const float rise = std::min(1.0f, std::max(0.0f, way) * 2.5f);
    return {x, from.y + (high - from.y) * engine::ease::outCubic(rise) - arc};
}

void ConveyorLook::pointOut(std::size_t dock) {
    for (Bin& bin : docks) {
        bin.mark = BinMark::none;
    }
    if (dock < docks.size()) {
        docks[dock].mark = BinMark::chosen;
    }
}

void ConveyorLook::fade(float step) {
    gate = std::max(0.0f, gate - step / 0.35f);
    for (Bin& bin : docks) {
        bin.glow += ((bin.mark == BinMark::none ? 0.0f : 1.0f) - bin.glow) * 0.16f;
    }
    for (std::size_t window = 0; window < windows.size(); ++window) {
        windows[window] += ((window < lit ? 1.0f : 0.0f) - windows[window]) * 0.08f;
    }
    for (Waiting& parcel : waiting) {
        parcel.squash.update();
    }
    for (Piece& piece : pieces) {
        piece.squash.update();
    }
}

} // namespace game
