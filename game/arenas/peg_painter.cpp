#include "game/arenas/peg_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "game/arenas/peg_table.hpp"

namespace game {
namespace {

using engine::Color;
using engine::Rect;
using engine::Vec2;

Rect around(Vec2 centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

/// A number between 0 and 1 that always belongs to the same index.
float steady(int index) {
    const float s = std::sin(static_cast<float>(index) * 12.9898f) * 43758.547f;
    return s - std::floor(s);
}

} // namespace

Color PegPainter::amber() const {
    return engine::mixed(m_theme.palette.windowWarm, m_theme.palette.error, 0.55f);
}

Color PegPainter::ballColour(PegLook::Ball ball) const {
    const engine::Palette& palette = m_theme.palette;
    if (ball == PegLook::Ball::grey) {
        return engine::mixed(palette.textMuted, palette.surface, 0.45f);
    }
    return ball == PegLook::Ball::spare ? engine::mixed(palette.accent, palette.text, 0.55f) : palette.accent;
}

Color PegPainter::markColour(BucketMark mark) const {
    const engine::Palette& palette = m_theme.palette;
    switch (mark) {
    case BucketMark::chosen:
        return palette.accent;
    case BucketMark::right:
        return palette.success;
    case BucketMark::wrong:
        return palette.error;
    default:
        return palette.outline;
    }
}

void PegPainter::draw(const PegBoard& board, const PegLook& look, const Sparks& sparks, Vec2 ballAt) const {
    m_canvas.pushClip(m_map.box);
    backdrop();
    for (std::size_t i = 0; i < board.pegs().size(); ++i) {
        lampGlow(board.pegs()[i], look.lamps[i]);
    }
    aim(board, look);
    for (std::size_t i = 0; i < board.pegs().size(); ++i) {
        lamp(board.pegs()[i], look.lamps[i]);
    }
    trail(look);
    ball(look, ballAt);
    for (std::size_t i = 0; i < look.buckets.size(); ++i) {
        bucket(look, i);
    }
    this->sparks(sparks);
    launcher(look);
    tally(board, look);
    news(look);
    m_canvas.popClip();
}

void PegPainter::backdrop() const {
    const engine::Palette& palette = m_theme.palette;
    const Color low = engine::mixed(palette.surface, palette.skyBottom, 0.55f);
    m_canvas.roundedGradient(m_map.box, m_view.px(m_theme.metrics.radiusLarge), {palette.surfaceSunken, low});
    const float ground = m_map.box.bottom();
    const Rect inner{m_map.box.x + m_view.px(2), m_map.box.y, m_map.box.width - m_view.px(4), ground - m_map.box.y};
    skyline(inner, m_map.px(6.6f), palette.buildingFar.faded(0.55f));
    skyline(inner, m_map.px(4.2f), palette.buildingNear.faded(0.75f));
    m_canvas.outline(m_map.box, m_view.px(m_theme.metrics.radiusLarge), std::max(1.0f, m_view.px(2)),
                     palette.outline.faded(0.45f));
}

void PegPainter::skyline(const Rect& ground, float tallest, Color colour) const {
    const Color window = m_theme.palette.windowDim.faded(0.22f);
    const int houses = 7;
    const float width = ground.width / houses;
    for (int i = 0; i < houses; ++i) {
        const int seed = i + static_cast<int>(tallest / m_map.scale * 10.0f);
        const float height = tallest * (0.5f + 0.5f * steady(seed));
        const Rect house{ground.x + width * static_cast<float>(i) + width * 0.04f, ground.bottom() - height,
                         width * 0.92f, height + m_map.px(0.3f)};
        m_canvas.rounded(house, m_map.px(0.1f), colour);
        for (int w = 0; w < 24; ++w) {
            if (steady(seed * 31 + w) > 0.32f) {
                continue;
            }
            const float x = house.x + house.width * (0.16f + 0.24f * static_cast<float>(w % 4)) - m_map.px(0.06f);
            const float y = house.y + m_map.px(0.35f) + m_map.px(0.5f) * static_cast<float>(w / 4);
            m_canvas.rounded({x, y, m_map.px(0.15f), m_map.px(0.22f)}, m_map.px(0.03f), window);
        }
    }
}

void PegPainter::lampGlow(const Peg& peg, const PegLook::Lamp& look) const {
    if (look.light < 0.02f) {
        return;
    }
    const float radius = m_map.px(PegBoard::kPegRadius);
    const Vec2 at = m_map.toPixels(peg.at);
    const Color light = peg.amber ? amber() : m_theme.palette.windowWarm;
    const float blur = radius * (peg.amber ? 4.2f : 3.0f) * (0.75f + 0.25f * look.light + 0.5f * look.flash);
    m_canvas.glow(around(at, radius * 0.6f), radius * 0.6f, blur,
                  light.faded(look.light * 0.38f + look.flash * 0.3f));
}

void PegPainter::lamp(const Peg& peg, const PegLook::Lamp& look) const {
    const engine::Palette& palette = m_theme.palette;
    const float radius = m_map.px(PegBoard::kPegRadius) * (1.0f + 0.3f * engine::ease::outQuad(look.flash));
    const Vec2 at = m_map.toPixels(peg.at);
    const Color light = peg.amber ? amber() : palette.windowWarm;
    const float rim = std::max(1.0f, radius * 0.24f);
    m_canvas.circle(at, radius, engine::mixed(palette.windowDark, light, look.light));
    if (peg.amber) {
        // Amber lamps are known by their shape as well: a ring around, a heart within.
        m_canvas.ring(at, radius + rim * 1.7f, rim, light.faded(0.55f + 0.45f * look.light));
        m_canvas.circle(at, radius * 0.55f, engine::mixed(light, palette.text, 0.65f * look.light));
        return;
    }
    m_canvas.ring(at, radius, rim, engine::mixed(palette.outline, light, look.light));
    m_canvas.circle({at.x - radius * 0.25f, at.y - radius * 0.25f}, radius * 0.32f,
                    palette.text.faded(0.22f + 0.6f * look.light));
}

void PegPainter::aim(const PegBoard& board, const PegLook& look) const {
    if (!look.aiming) {
        return;
    }
    const Color dots = m_theme.palette.accent;
    for (int i = 3; i < 26; ++i) {
        const Vec2 at = PegTable::aimedPoint(look.angle, static_cast<float>(i) * 0.022f);
        const bool hits = std::any_of(board.pegs().begin(), board.pegs().end(), [at](const Peg& peg) {
            return std::hypot(peg.at.x - at.x, peg.at.y - at.y) < PegBoard::kPegRadius + PegBoard::kBallRadius;
        });
        if (hits || at.x < 0.0f || at.x > PegBoard::kWidth) {
            m_canvas.ring(m_map.toPixels(at), m_map.px(PegBoard::kBallRadius), std::max(1.0f, m_map.px(0.035f)),
                          dots.faded(0.7f));
            return;
        }
        const float shrink = 1.0f - static_cast<float>(i) / 34.0f;
        m_canvas.circle(m_map.toPixels(at), m_map.px(0.065f) * shrink, dots.faded(0.35f + 0.6f * shrink));
    }
}

void PegPainter::launcher(const PegLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const Vec2 pivot = m_map.toPixels(PegBoard::kMuzzle);
    const float radius = m_map.px(0.36f);
    m_canvas.pushTransform(pivot, -look.angle, 1.0f);
    const Rect barrel{pivot.x - radius * 0.62f, pivot.y, radius * 1.24f, radius * 1.75f};
    m_canvas.roundedGradient(barrel, radius * 0.4f, {palette.surfaceRaised, palette.outline});
    m_canvas.rounded({barrel.x - radius * 0.12f, barrel.bottom() - radius * 0.42f, barrel.width + radius * 0.24f,
                      radius * 0.42f},
                     radius * 0.2f, engine::mixed(palette.outline, palette.text, 0.25f));
    m_canvas.popTransform();
    m_canvas.circle(pivot, radius, palette.surfaceRaised);
    m_canvas.ring(pivot, radius, std::max(1.5f, radius * 0.12f), palette.outline);
    const Color eye = look.aiming ? palette.accent : palette.windowDim;
    m_canvas.circle(pivot, radius * 0.45f, eye);
    m_canvas.circle({pivot.x - radius * 0.14f, pivot.y - radius * 0.16f}, radius * 0.14f, palette.text.faded(0.8f));
}

void PegPainter::trail(const PegLook& look) const {
    if (look.ball == PegLook::Ball::none) {
        return;
    }
    const Color colour = ballColour(look.ball);
    const bool grey = look.ball == PegLook::Ball::grey;
    for (std::size_t i = look.trailLength; i-- > 1;) {
        const float age = static_cast<float>(i) / static_cast<float>(look.trail.size());
        m_canvas.circle(m_map.toPixels(look.trail[i]), m_map.px(PegBoard::kBallRadius) * (0.95f - 0.75f * age),
                        colour.faded((grey ? 0.10f : 0.26f) * (1.0f - age) * look.ballAlpha));
    }
}

void PegPainter::ball(const PegLook& look, Vec2 at) const {
    if (look.ball == PegLook::Ball::none || look.ballAlpha <= 0.0f) {
        return;
    }
    const engine::Palette& palette = m_theme.palette;
    const Color colour = ballColour(look.ball);
    const float radius = m_map.px(PegBoard::kBallRadius);
    const Vec2 centre = m_map.toPixels(at);
    m_canvas.pushAlpha(look.ballAlpha);
    if (look.ball != PegLook::Ball::grey) {
        m_canvas.glow(around(centre, radius * 0.8f), radius * 0.8f, radius * 2.2f, colour.faded(0.55f));
    }
    const float flat = 1.0f + 0.25f * look.squash;
    std::vector<Vec2> rim;
    rim.reserve(32);
    for (int i = 0; i < 32; ++i) {
        const float angle = static_cast<float>(i) * 6.2831853f / 32.0f;
        rim.push_back({centre.x + radius * flat * std::cos(angle), centre.y + radius / flat * std::sin(angle)});
    }
    m_canvas.polygon(rim, engine::mixed(colour, palette.surfaceSunken, 0.25f));
    m_canvas.circle({centre.x - radius * 0.08f, centre.y - radius * 0.1f}, radius * 0.78f, colour);
    m_canvas.circle({centre.x - radius * 0.3f, centre.y - radius * 0.34f}, radius * 0.3f,
                    palette.text.faded(look.ball == PegLook::Ball::grey ? 0.35f : 0.85f));
    if (look.ball == PegLook::Ball::spare) {
        m_canvas.ring(centre, radius * 1.25f, std::max(1.0f, radius * 0.14f), colour);
    }
    m_canvas.popAlpha();
}

void PegPainter::sparks(const Sparks& sparks) const {
    for (const Spark& spark : sparks.all()) {
        if (spark.life > 0.0f) {
            m_canvas.circle(m_map.toPixels(spark.at), m_map.px(0.055f) * (0.4f + 0.6f * spark.life),
                            m_theme.palette.windowWarm.faded(spark.life));
        }
    }
}

void PegPainter::tally(const PegBoard& board, const PegLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const float y = 0.5f;
    for (int i = 0; i < 8; ++i) {
        const Vec2 at = m_map.toPixels(Vec2{0.45f + 0.36f * static_cast<float>(i), y});
        const float radius = m_map.px(0.12f);
        if (i < look.ballsLeft) {
            m_canvas.circle(at, radius, palette.accent);
            m_canvas.circle({at.x - radius * 0.3f, at.y - radius * 0.3f}, radius * 0.32f, palette.text.faded(0.8f));
        } else {
            m_canvas.ring(at, radius, std::max(1.0f, m_map.px(0.025f)), palette.outline.faded(0.7f));
        }
    }
    const std::size_t lit = PegBoard::kAmber - board.amberLeft();
    for (std::size_t i = 0; i < PegBoard::kAmber; ++i) {
        const float x = PegBoard::kWidth - 0.5f - 0.42f * static_cast<float>(PegBoard::kAmber - 1 - i);
        const Vec2 at = m_map.toPixels(Vec2{x, y});
        const float radius = m_map.px(0.09f);
        const float rim = std::max(1.0f, m_map.px(0.03f));
        if (i < lit) {
            m_canvas.glow(around(at, radius), radius, radius * 3.0f, amber().faded(0.5f));
        }
        m_canvas.circle(at, radius, i < lit ? amber() : palette.windowDark);
        m_canvas.ring(at, radius + rim * 1.7f, rim, amber().faded(i < lit ? 1.0f : 0.6f));
    }
}

} // namespace game
