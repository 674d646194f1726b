#include "game/city/weather_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/core/rng.hpp"

namespace game {
namespace {

using engine::Color;
using engine::Vec2;

constexpr std::uint64_t kSeed = 53;
constexpr int kDrops = 90;
constexpr int kFlakes = 80;
constexpr int kLeaves = 16;
// A shooting star every so many seconds, seen for a moment.
constexpr float kBetweenStars = 11.0f;
constexpr float kStarSeconds = 0.9f;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

// One thing falling over and over: where it is now, both 0 … 1.
struct Fall {
    float x = 0.0f;
    float y = 0.0f;
    float phase = 0.0f;
};

Fall fallOf(engine::Rng& rng, float time, double slowest, double fastest) {
    const float start = static_cast<float>(rng.unit());
    const float speed = pick(rng, slowest, fastest);
    const float x = static_cast<float>(rng.unit());
    const float y = start + speed * time;
    return {x, y - std::floor(y), start * 6.28f};
}

void drawRain(engine::Canvas& canvas, const CityLook& look, float ground, float time) {
    engine::Rng rng(kSeed);
    const float unit = canvas.size().y / 1080.0f;
    for (int i = 0; i < kDrops; ++i) {
        const Fall fall = fallOf(rng, time, 0.9, 1.4);
        const float length = pick(rng, 14.0, 26.0) * unit;
        const Vec2 at{(fall.x * 1.1f - 0.05f) * canvas.size().x, fall.y * ground};
        canvas.line(at, {at.x - 0.16f * length, at.y + length}, std::max(1.0f, 1.4f * unit),
                    look.palette.textMuted.faded(0.20f));
    }
}

void drawSnow(engine::Canvas& canvas, const CityLook& look, float ground, float time) {
    engine::Rng rng(kSeed + 1);
    const float unit = canvas.size().y / 1080.0f;
    for (int i = 0; i < kFlakes; ++i) {
        const Fall fall = fallOf(rng, time, 0.03, 0.07);
        const float sway = 26.0f * unit * std::sin(0.6f * time + fall.phase);
        const float radius = std::max(0.8f, pick(rng, 1.4, 3.4) * unit);
        canvas.circle({fall.x * canvas.size().x + sway, fall.y * ground}, radius, look.palette.text.faded(0.45f));
    }
}

void drawLeaves(engine::Canvas& canvas, const CityLook& look, float ground, float time) {
    engine::Rng rng(kSeed + 2);
    const float unit = canvas.size().y / 1080.0f;
    for (int i = 0; i < kLeaves; ++i) {
        const Fall fall = fallOf(rng, time, 0.035, 0.06);
        const float sway = std::sin(0.8f * time + fall.phase);
        const Vec2 at{fall.x * canvas.size().x + 60.0f * unit * sway, fall.y * ground};
        const float size = pick(rng, 5.0, 9.0) * unit;
        const Color color = mixed(look.palette.windowDim, look.palette.error, 0.5f * pick(rng, 0.0, 1.0));
        canvas.pushTransform(at, 1.2f * sway + fall.phase, 1.0f);
        const Vec2 corners[] = {
            {at.x - size, at.y}, {at.x, at.y - 0.45f * size}, {at.x + size, at.y}, {at.x, at.y + 0.45f * size}};
        canvas.triangle(corners[0], corners[1], corners[2], color.faded(0.6f));
        canvas.triangle(corners[0], corners[2], corners[3], color.faded(0.45f));
        canvas.popTransform();
    }
}

void drawShootingStar(engine::Canvas& canvas, const CityLook& look, float ground, float time) {
    const float turn = std::floor(time / kBetweenStars);
    const float since = (time - turn * kBetweenStars) / kStarSeconds;
    if (since >= 1.0f || turn < 1.0f) {
        return;
    }
    engine::Rng rng(kSeed + 3 + static_cast<std::uint64_t>(turn));
    const float unit = canvas.size().y / 1080.0f;
    const Vec2 from{pick(rng, 0.25, 0.95) * canvas.size().x, pick(rng, 0.04, 0.3) * ground};
    const Vec2 head{from.x - 360.0f * unit * since, from.y + 130.0f * unit * since};
    const float light = std::sin(3.14159f * since) * look.night;
    for (int i = 0; i < 6; ++i) {
        const float back = static_cast<float>(i) * 16.0f * unit;
        canvas.line({head.x + back, head.y - 0.36f * back},
                    {head.x + back + 16.0f * unit, head.y - 0.36f * (back + 16.0f * unit)},
                    std::max(1.0f, (2.4f - 0.3f * static_cast<float>(i)) * unit),
                    look.palette.text.faded(light * (0.7f - 0.11f * static_cast<float>(i))));
    }
}

} // namespace

void drawWeather(engine::Canvas& canvas, const CityLook& look, float ground, float time) {
    switch (look.weather) {
    case Weather::clear:
        break;
    case Weather::rain:
        drawRain(canvas, look, ground, time);
        break;
    case Weather::snow:
        drawSnow(canvas, look, ground, time);
        break;
    case Weather::leaves:
        drawLeaves(canvas, look, ground, time);
        break;
    case Weather::shootingStars:
        drawShootingStar(canvas, look, ground, time);
        break;
    }
}

} // namespace game
