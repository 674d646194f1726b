#pragma once

#include <string>

#include "engine/core/rng.hpp"
#include "engine/input/action.hpp"
#include "engine/input/input_event.hpp"

namespace test {

/// One thing a wild hand does in a play, with what it means.
struct WildInput {
    engine::InputEvent event;
    engine::Action action = engine::Action::none;
};

inline WildInput wildInput(engine::Rng& rng) {
    using engine::Action;
    static const WildInput keys[] = {
        {engine::KeyPressed{"Left"}, Action::left},      {engine::KeyPressed{"Right"}, Action::right},
        {engine::KeyPressed{"Up"}, Action::up},          {engine::KeyPressed{"Down"}, Action::down},
        {engine::KeyPressed{"Space"}, Action::skip},     {engine::KeyPressed{"Enter"}, Action::confirm},
        {engine::KeyPressed{"1"}, Action::choice1},      {engine::KeyPressed{"2"}, Action::choice2},
        {engine::KeyPressed{"3"}, Action::choice3},      {engine::KeyPressed{"4"}, Action::choice4},
        {engine::KeyPressed{"9"}, Action::choice9},      {engine::KeyPressed{"Tab"}, Action::next},
        {engine::PadPressed{"A"}, Action::confirm},      {engine::PadPressed{"RT"}, Action::skip},
        {engine::KeyPressed{"Backspace"}, Action::undo}, {engine::KeyPressed{"H"}, Action::hint}};
    const engine::Vec2 at{static_cast<float>(rng.between(-200, 2200)), static_cast<float>(rng.between(-200, 1300))};
    const double kind = rng.unit();
    if (kind < 0.2) {
        return {engine::PointerMoved{at}, Action::none};
    }
    if (kind < 0.35) {
        return {engine::PointerPressed{at}, Action::none};
    }
    if (kind < 0.5) {
        return {engine::PointerReleased{at}, Action::none};
    }
    return keys[rng.below(std::size(keys))];
}

} // namespace test
