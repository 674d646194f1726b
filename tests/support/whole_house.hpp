#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "game/navigation/scene_navigator.hpp"
#include "tests/support/city_stage.hpp"
#include "tests/support/scene_house.hpp"

namespace test {

/// A scene house, or a stage of one, in which all screens are there and lead to one another.
template <class House>
class Whole : public House {
public:
    template <class... Arguments>
    explicit Whole(Arguments&&... arguments) : House(std::forward<Arguments>(arguments)...) {
        auto navigator = std::make_unique<game::SceneNavigator>(this->scenes);
        navigator->enter(House::SceneHouse::context());
        this->setNavigator(std::move(navigator));
    }
};

using WholeHouse = Whole<SceneHouse>;
using WholeCity = Whole<CityStage>;

} // namespace test
