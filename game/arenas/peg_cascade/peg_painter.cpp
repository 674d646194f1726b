#include "game/arenas/peg_cascade/peg_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "game/arenas/peg_cascade/peg_table.hpp"

namespace game {
namespace {

using engine::Color;
using engine::Rect;
using engine::Vec2;

Rect around(Vec2 centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
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

void PegPainter::draw(const PegBoard& board, const PegLook& look, const Feel& feel, Vec2 ballAt) const {
    m_stage.open({7, PegBoard::kBucketTop - 0.1f, 7.2f, 0.25f * look.angle, {1.5f, 1.5f}, 0.5f}, feel);
    m_stage.enterWorld(feel);
    for (std::size_t i = 0; i < board.pegs().size(); ++i) {
        lampGlow(board.pegs()[i], look.lamps[i]);
    }
    aim(board, look);
    for (std::size_t i = 0; i < board.pegs().size(); ++i) {
        lamp(board.pegs()[i], look.lamps[i]);
    }
    trail(look);
    ball(look, ballAt);
    launcher(look);
    m_stage.leaveWorld();
    buckets(look);
    m_stage.enterWorld(feel);
    m_stage.sparks(feel.sparks);
    m_stage.leaveWorld();
    tally(board, look);
    if (look.explains) {
        explain();
    }
    m_stage.news(feel, 4.2f);
    m_stage.close();
}

void PegPainter::buckets(const PegLook& look) const {
    const float height = PegBoard::kHeight + m_map.below - PegBoard::kBucketTop - 0.12f;
    m_bins.draw(look.buckets, {0.0f, PegBoard::kBucketTop, PegBoard::kWidth, height}, 0.14f);
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
    const Color glass = engine::mixed(palette.windowDark, palette.outline, 0.45f);
    m_canvas.roundedGradient(around(at, radius), radius,
                             {engine::mixed(glass, engine::mixed(light, palette.text, 0.55f), look.light),
                              engine::mixed(palette.windowDark, light, look.light)});
    if (peg.amber) {
        // Amber lamps are known by their shape as well: a ring around, a heart within.
        m_canvas.ring(at, radius + rim * 1.7f, rim, light.faded(0.7f + 0.3f * look.light));
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
    const float wake = engine::ease::outQuad(look.wake);
    const Color eye = look.aiming ? palette.accent : palette.windowDim;
    m_canvas.glow(around(pivot, radius), radius, radius * (1.2f + 1.2f * wake),
                  eye.faded(look.aiming ? 0.35f + 0.4f * wake : 0.15f));
    m_canvas.pushTransform(pivot, -look.angle, 1.0f + 0.12f * wake);
    const Rect barrel{pivot.x - radius * 0.62f, pivot.y, radius * 1.24f, radius * 1.75f};
    m_canvas.roundedGradient(barrel, radius * 0.4f, {palette.surfaceRaised, palette.outline});
    m_canvas.rounded({barrel.x - radius * 0.12f, barrel.bottom() - radius * 0.42f, barrel.width + radius * 0.24f,
                      radius * 0.42f},
                     radius * 0.2f, engine::mixed(palette.outline, palette.text, 0.25f));
    m_canvas.popTransform();
    m_canvas.roundedGradient(around(pivot, radius), radius,
                             {engine::mixed(palette.surfaceRaised, palette.outline, 0.5f), palette.surface});
    m_canvas.ring(pivot, radius, std::max(1.5f, radius * 0.12f), palette.outline);
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
    // Wide and flat, or long and thin, with ends as round as there is room for.
    const float wide = radius * look.squash.wide();
    const float tall = radius * look.squash.tall();
    m_canvas.rounded({centre.x - wide, centre.y - tall, 2 * wide, 2 * tall}, std::min(wide, tall),
                     engine::mixed(colour, palette.surfaceSunken, 0.3f));
    const Rect front{centre.x - 0.86f * wide, centre.y - 0.9f * tall, 1.56f * wide, 1.56f * tall};
    m_canvas.roundedGradient(front, std::min(front.width, front.height) / 2,
                             {engine::mixed(colour, palette.text, 0.35f), colour});
    m_canvas.circle({centre.x - radius * 0.3f, centre.y - radius * 0.34f}, radius * 0.3f,
                    palette.text.faded(look.ball == PegLook::Ball::grey ? 0.35f : 0.85f));
    if (look.ball == PegLook::Ball::spare) {
        m_canvas.ring(centre, radius * 1.25f, std::max(1.0f, radius * 0.14f), colour);
    }
    m_canvas.popAlpha();
}

void PegPainter::explain() const {
    const float tall = 0.75f + 0.5f * m_map.below;
    m_stage.note({"", "Balls left this round"}, {0.25f, 0.8f, 3.4f, tall});
    m_stage.note({"", "Ringed lamps: light all six"}, {PegBoard::kWidth - 3.65f, 0.8f, 3.4f, tall});
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
            m_canvas.ring(at, radius, std::max(1.0f, m_map.px(0.025f)), palette.outline);
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
        m_canvas.ring(at, radius + rim * 1.7f, rim, amber());
    }
}

} // namespace game
