#include "game/arenas/feel.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "game/arenas/board_map.hpp"

namespace game {
namespace {

constexpr float kNewsSeconds = 2.4f;
constexpr int kRocketSparks = 28;
constexpr float kRocketSpeed = 7.5f;

} // namespace

void Feel::setComfort(const Comfort& wanted) {
    comfort = wanted;
    shake.setStrength(wanted.reducedMotion ? 0.0f : wanted.shake);
}

void Feel::hit(const Impact& impact) {
    sound(impact.sound, impact.semitones);
    shake.hit(impact.along, impact.shake);
    if (impact.sparks > 0) {
        burst({impact.at, impact.sparks, 2.2f + 0.2f * impact.shake, impact.tint});
    }
}

void Feel::burst(const Sparks::Burst& wanted) {
    if (!comfort.reducedMotion) {
        sparks.burst(wanted);
    }
}

void Feel::tell(std::string_view line, int paid) {
    news.assign(line.substr(0, 60));
    if (paid != 0) {
        fmt::format_to(std::back_inserter(news), "  +{}", paid);
    }
    newsLeft = 1.0f;
}

void Feel::celebrate() {
    sound(engine::Sound::fanfare);
    if (!comfort.reducedMotion) {
        finale.start();
    }
}

void Feel::calm() {
    stop.clear();
    slow.restart();
    finale.stop();
    newsLeft = 0.0f;
}

void Feel::update(float seconds) {
    shake.update(seconds);
    sparks.update(seconds);
    newsLeft = std::max(0.0f, newsLeft - seconds / kNewsSeconds);
    if (finale.update()) {
        constexpr SparkTint kTints[] = {SparkTint::warm, SparkTint::cool, SparkTint::fresh};
        const engine::Vec2 at{static_cast<float>(rng.between(0.12, 0.88)) * kArenaWidth,
                              static_cast<float>(rng.between(0.16, 0.42)) * kArenaHeight};
        const int number = finale.rockets();
        hit({at, {0.0f, -1.0f}, engine::Sound::peg, 5 + 2 * number, 0, SparkTint::warm, 4.0f});
        sparks.burst({at, kRocketSparks, kRocketSpeed, kTints[number % 3], true});
    }
}

} // namespace game
