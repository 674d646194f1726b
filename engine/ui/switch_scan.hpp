#pragma once

#include "engine/input/input_event.hpp"

namespace engine {

/// One switch for everything: the focus walks over the places of a screen by itself and rests at each of them, and
/// the switch presses what it is on. Space, Enter, a pad's A and the pointer pressed anywhere are the switch; every
/// other key means what it always does, for whoever helps.
class SwitchScan {
public:
    /// A hand that trembles, or holds the switch down, has pressed once in this time.
    static constexpr float kApart = 0.7f;

    static bool isSwitch(const InputEvent& event);
    /// What the pointer does besides pressing, and the character that the switch would type.
    static bool isNothing(const InputEvent& event);

    /// The switch was pressed: whether that counts.
    bool press();
    /// Once a step: whether the focus goes on, having rested `seconds` where it is.
    bool update(float step, double seconds);
    /// Something new is to be seen: all of the time again.
    void rest() { m_rested = 0.0; }

private:
    double m_rested = 0.0;
    float m_sincePress = kApart;
};

} // namespace engine
