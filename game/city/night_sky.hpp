#pragma once

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/layer_key.hpp"
#include "game/city/city_look.hpp"
#include "game/city/city_plan.hpp"

namespace game {

/// The sky behind every screen: a gradient, quiet stars, and far roofs at the bottom.
/// `calm` (0 … 1) darkens it, so that text on top stays easy to read.
void drawNightSky(engine::Canvas& canvas, const CityLook& look, float calm);

/// What a city stands before, pixels from the top left.
struct CitySky {
    /// Where the sky ends, its glow is brightest and the far country stands.
    float ground = 0.0f;
    /// How high the far country is about.
    float tallest = 0.0f;
    engine::Vec2 moon = {};
    /// 0: no moon.
    float moonRadius = 0.0f;
    /// What is built in front of it; null where nobody looks that closely.
    const CityPlan* city = nullptr;
};

/// The open sky and what lies around the city in the look's theme, in layers of haze: all of it that stands still.
void drawCitySky(engine::Canvas& canvas, const CityLook& look, const CitySky& sky);
/// The stars above all roofs of `sky.city`, which breathe with `time` (seconds).
void drawFreeStars(engine::Canvas& canvas, const CityLook& look, const CitySky& sky, float time);
/// What the calm sky is drawn from.
engine::LayerKey keyOf(const CityLook& look);
/// What the still sky is drawn from; the city in front of it not counted.
engine::LayerKey keyOf(const CityLook& look, const CitySky& sky);

} // namespace game
