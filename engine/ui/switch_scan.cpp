#include "engine/ui/switch_scan.hpp"

#include <algorithm>
#include <utility>

namespace engine {

bool SwitchScan::isSwitch(const InputEvent& event) {
    if (const auto* key = std::get_if<KeyPressed>(&event)) {
        return (key->key == "Space" || key->key == "Enter") && !key->control && !key->alt;
    }
    if (const auto* pad = std::get_if<PadPressed>(&event)) {
        return pad->button == "A";
    }
    return std::holds_alternative<PointerPressed>(event);
}

bool SwitchScan::isNothing(const InputEvent& event) {
    const auto* typed = std::get_if<TextTyped>(&event);
    return std::holds_alternative<PointerMoved>(event) || std::holds_alternative<PointerReleased>(event) ||
           (typed != nullptr && typed->utf8 == " ");
}

bool SwitchScan::press() {
    rest();
    // Also what does not count begins the time again, so that a switch held down presses once only.
    return std::exchange(m_sincePress, 0.0f) >= kApart;
}

bool SwitchScan::update(float step, double seconds) {
    m_sincePress = std::min(kApart, m_sincePress + step);
    m_rested += static_cast<double>(step);
    if (m_rested < seconds) {
        return false;
    }
    rest();
    return true;
}

} // namespace engine
