#include "game/arenas/stage_painter.hpp"

#include <algorithm>
#include <cmath>

#include "engine/graphics/easing.hpp"
#include "engine/graphics/layer_key.hpp"
#include "engine/ui/text_fit.hpp"

namespace game {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

/// One row of roofs, far or near.
struct StagePainter::Row {
    std::uint64_t seed = 0;
    Color front;
    Color foot;
    /// Metres; how much of the rep's own movement it follows, 0 … 1.
    float tallest = 0.0f;
    float follows = 0.0f;
    /// How many windows are lit, 0 … 1, and how brightly.
    float lit = 0.0f;
    float bright = 0.0f;
};

namespace {

// Less of it nobody sees.
constexpr float kFestive = 0.01f;

float pick(engine::Rng& rng, double low, double high) {
    return static_cast<float>(rng.between(low, high));
}

Rect around(Vec2 centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

} // namespace

void StagePainter::open(const Scenery& scenery, const Feel& feel) const {
    m_canvas.pushClip(m_map.box);
    // Rockets light the haze slowly and once: nothing flashes.
    const float festive = std::sin(3.1415927f * feel.finale.progress());
    const float radius = m_view.px(m_theme.metrics.radiusLarge);
    if (festive > kFestive) {
        distance(scenery, festive, radius);
        nearby(scenery, radius);
    } else if (scenery.aside != 0.0f) {
        m_canvas.cachedLayerIn({m_map.box, radius}, keyOf(scenery).add(std::uint64_t{1}).value(),
                               [&](float corner) { distance(scenery, 0.0f, corner); });
        nearby(scenery, radius);
    } else {
        m_canvas.cachedLayerIn({m_map.box, radius}, keyOf(scenery).value(), [&](float corner) {
            distance(scenery, 0.0f, corner);
            nearby(scenery, corner);
        });
    }
}

engine::LayerKey StagePainter::keyOf(const Scenery& scenery) const {
    const Rect& box = m_map.box;
    engine::LayerKey key;
    key.addBytes(m_theme.palette).add(box.x).add(box.y).add(box.width).add(box.height);
    key.add(m_map.origin.x).add(m_map.origin.y).add(m_map.scale).add(m_view.scale());
    key.add(scenery.seed).add(scenery.ground).add(scenery.tallest);
    return key.add(scenery.moon.x).add(scenery.moon.y).add(scenery.windows);
}

// Too far away to move when the rep does.
void StagePainter::distance(const Scenery& scenery, float festive, float radius) const {
    const engine::Palette& palette = m_theme.palette;
    const float ground = m_map.toPixels(Vec2{0.0f, scenery.ground}).y;
    sky(scenery, festive, radius);
    const Color far = mixed(mixed(palette.buildingFar, palette.skyBottom, 0.55f), palette.skyTop, 0.15f);
    houses(scenery, {1, far, mixed(far, haze(), 0.6f), scenery.tallest, 0.0f, 0.22f, 0.3f * scenery.windows});
    mist(ground, 0.62f * scenery.tallest, haze());
}

void StagePainter::nearby(const Scenery& scenery, float radius) const {
    const engine::Palette& palette = m_theme.palette;
    const float ground = m_map.toPixels(Vec2{0.0f, scenery.ground}).y;
    const Color middle = mixed(palette.buildingFar, palette.skyTop, 0.35f);
    houses(scenery,
           {2, middle, mixed(middle, haze(), 0.35f), 0.72f * scenery.tallest, 0.4f, 0.36f, 0.5f * scenery.windows});
    mist(ground, 0.4f * scenery.tallest, haze());
    const Color near = mixed(palette.buildingNear, palette.skyTop, 0.3f);
    houses(scenery, {3, near, palette.buildingNear, 0.42f * scenery.tallest, 0.8f, 0.42f, 0.8f * scenery.windows});
    street(ground, radius);
}

Color StagePainter::haze() const {
    return mixed(m_theme.palette.skyBottom, m_theme.palette.error, 0.16f);
}

void StagePainter::close() const {
    const Color edge = m_theme.palette.outline;
    m_canvas.outline(m_map.box, m_view.px(m_theme.metrics.radiusLarge), std::max(1.0f, m_view.px(2)),
                     edge.faded(0.55f));
    m_canvas.popClip();
}

void StagePainter::enterWorld(const Feel& feel) const {
    const Vec2 offset = feel.shake.offset() * m_view.scale();
    m_canvas.pushTransform(m_map.box.centre(), 0.0f, feel.shake.zoom(), offset);
}

void StagePainter::sky(const Scenery& scenery, float festive, float radius) const {
    const float ground = m_map.toPixels(Vec2{0.0f, scenery.ground}).y;
    const engine::Palette& palette = m_theme.palette;
    const Color low = mixed(palette.skyBottom, palette.error, 0.1f);
    m_canvas.roundedGradient(m_map.box, radius, {mixed(palette.skyTop, palette.surfaceSunken, 0.4f), low});
    const float inset = m_view.px(2);
    const Rect dusk{m_map.box.x + inset, m_map.box.y + 0.35f * (ground - m_map.box.y), m_map.box.width - 2 * inset,
                    0.65f * (ground - m_map.box.y)};
    const Color glow = mixed(palette.skyBottom, palette.error, 0.5f);
    m_canvas.gradientRect(dusk, {glow.faded(0.0f), glow.faded(0.5f + 0.25f * festive)});
    stars(ground);
    moon(scenery.moon);
}

void StagePainter::stars(float ground) const {
    engine::Rng rng(77);
    const float size = std::max(1.0f, m_view.px(1.8f));
    for (int i = 0; i < 46; ++i) {
        const float x = m_map.box.x + pick(rng, 0.02, 0.98) * m_map.box.width;
        const float deep = pick(rng, 0.03, 1.0);
        const float y = m_map.box.y + 0.62f * deep * deep * (ground - m_map.box.y) + size * 4;
        m_canvas.rect({x, y, size, size}, m_theme.palette.text.faded(pick(rng, 0.12, 0.5) * (1.0f - 0.6f * deep)));
    }
}

void StagePainter::moon(Vec2 metres) const {
    const engine::Palette& palette = m_theme.palette;
    const Vec2 at = m_map.toPixels(metres);
    const float radius = m_map.px(0.5f);
    const Color light = mixed(palette.text, palette.windowWarm, 0.35f);
    m_canvas.glow(around(at, radius), radius, radius * 3.2f, light.faded(0.16f));
    m_canvas.roundedGradient(around(at, radius), radius, {light.faded(0.62f), light.faded(0.42f)});
    const Color sea = mixed(palette.skyTop, palette.skyBottom, 0.5f).faded(0.16f);
    m_canvas.circle({at.x - 0.35f * radius, at.y - 0.2f * radius}, 0.26f * radius, sea);
    m_canvas.circle({at.x + 0.25f * radius, at.y + 0.3f * radius}, 0.34f * radius, sea);
    m_canvas.circle({at.x + 0.3f * radius, at.y - 0.45f * radius}, 0.16f * radius, sea);
}

void StagePainter::houses(const Scenery& scenery, const Row& row) const {
    engine::Rng rng(engine::Rng::mix(scenery.seed, "row") + row.seed);
    const float ground = m_map.toPixels(Vec2{0.0f, scenery.ground}).y;
    const float left = m_map.box.x - m_map.px(1.2f) - m_map.px(scenery.aside * row.follows);
    float x = left;
    while (x < m_map.box.right()) {
        const float width = m_map.px(pick(rng, 0.75, 1.5));
        // Roofs rise to both sides and leave the middle to what is played there.
        const float side = std::abs((x + width / 2 - m_map.box.centre().x) / (0.55f * m_map.box.width));
        const float height = m_map.px(row.tallest * (0.42f + 0.25f * side + pick(rng, 0.0, 0.33)));
        house({x, ground - height, width, height + m_map.px(0.1f)}, row, rng);
        x += width + m_map.px(pick(rng, -0.02, 0.12));
    }
}

void StagePainter::house(const Rect& box, const Row& row, engine::Rng& rng) const {
    const engine::Palette& palette = m_theme.palette;
    const float roof = pick(rng, 0.0, 1.0);
    const bool lamp = rng.chance(0.5);
    if (roof < 0.25f) {
        const Rect mast{box.x + 0.5f * box.width, box.y - m_map.px(0.5f), m_map.px(0.04f), m_map.px(0.5f)};
        m_canvas.rect(mast, row.front);
        if (lamp) {
            m_canvas.rect({mast.x - mast.width / 2, mast.y, 2 * mast.width, 2 * mast.width},
                          palette.error.faded(row.bright));
        }
    } else if (roof < 0.6f) {
        m_canvas.rect({box.x + 0.2f * box.width, box.y - m_map.px(0.16f), 0.5f * box.width, m_map.px(0.18f)},
                      row.front);
    }
    m_canvas.gradientRect(box, {row.front, row.foot});
    const float rim = std::max(1.0f, m_map.px(0.025f));
    m_canvas.gradientRect({box.right() - rim, box.y, rim, 0.5f * box.height},
                          {palette.textMuted.faded(0.4f * row.bright), palette.textMuted.faded(0.0f)});
    const float cell = m_map.px(0.36f);
    const int columns = std::max(1, static_cast<int>(box.width / cell));
    const float apart = box.width / static_cast<float>(columns);
    for (float y = box.y + 0.5f * cell; y < box.bottom() - cell; y += 1.25f * cell) {
        for (int i = 0; i < columns; ++i) {
            const double chance = rng.unit();
            if (chance > row.lit) {
                continue;
            }
            const Color light = mixed(palette.windowDim, palette.windowWarm, static_cast<float>(chance) / row.lit);
            m_canvas.rect({box.x + apart * (static_cast<float>(i) + 0.31f), y, 0.38f * apart, 0.5f * cell},
                          light.faded(row.bright));
        }
    }
}

void StagePainter::mist(float ground, float height, Color colour) const {
    const float tall = m_map.px(height);
    m_canvas.gradientRect({m_map.box.x + m_view.px(2), ground - tall, m_map.box.width - m_view.px(4), tall},
                          {colour.faded(0.0f), colour.faded(0.55f)});
}

void StagePainter::street(float ground, float radius) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect& box = m_map.box;
    const float deep = box.bottom() - ground;
    const Color top = mixed(palette.buildingNear, palette.skyBottom, 0.35f);
    const Color low = mixed(palette.surfaceSunken, palette.skyTop, 0.5f);
    m_canvas.roundedGradient({box.x, ground, box.width, deep}, radius, {top, low});
    const float cover = std::min(radius, deep / 2);
    m_canvas.gradientRect({box.x, ground, box.width, cover}, {top, mixed(top, low, cover / deep)});
    // The wet street gives the windows' light back.
    engine::Rng rng(5);
    for (int i = 0; i < 16; ++i) {
        const float x = box.x + pick(rng, 0.03, 0.95) * box.width;
        const Color light = rng.chance(0.25) ? palette.accent : palette.windowWarm;
        m_canvas.gradientRect({x, ground, m_map.px(pick(rng, 0.05, 0.16)), deep * pick(rng, 0.4, 0.85)},
                              {light.faded(pick(rng, 0.1, 0.26)), light.faded(0.0f)});
    }
    m_canvas.rect({box.x, ground, box.width, std::max(1.0f, m_map.px(0.03f))}, palette.windowWarm.faded(0.28f));
}

void StagePainter::shade(Vec2 at, float width) const {
    const Vec2 centre = m_map.toPixels(at);
    const float half = m_map.px(width) / 2;
    const Rect strip{centre.x - half, centre.y - m_map.px(0.03f), 2 * half, m_map.px(0.06f)};
    m_canvas.glow(strip, strip.height / 2, m_map.px(0.14f), m_theme.palette.surfaceSunken.faded(0.7f));
}

void StagePainter::sparks(const Sparks& sparks) const {
    const engine::Palette& palette = m_theme.palette;
    const Color tints[] = {palette.windowWarm, palette.accent, palette.success, palette.textMuted};
    for (const Spark& spark : sparks.all()) {
        if (spark.life <= 0.0f) {
            continue;
        }
        const Color tint = tints[static_cast<std::size_t>(spark.tint)];
        // Four sizes, not a hundred: a size that was drawn before costs nothing.
        const float size = m_map.px(0.019f) * spark.large * std::ceil(4.0f * spark.life);
        for (int behind = 3; behind >= 1; --behind) {
            const float back = 0.016f * static_cast<float>(behind);
            m_canvas.circle(m_map.toPixels(spark.at - spark.velocity * back), 0.6f * size,
                            tint.faded(0.3f * spark.life));
        }
        m_canvas.circle(m_map.toPixels(spark.at), size,
                        mixed(tint, palette.text, 0.5f * spark.life).faded(spark.life));
    }
}

void StagePainter::news(const Feel& feel, float y) const {
    if (feel.newsLeft <= 0.0f) {
        return;
    }
    const engine::Palette& palette = m_theme.palette;
    const Rect row = m_map.toPixels(Rect{0.7f, y, kArenaWidth - 1.4f, 1.15f});
    engine::TextStyle style{engine::Face::display, m_map.px(0.5f), 1.2f, engine::TextAlign::centre};
    style = engine::fittedStyle(m_canvas.typesetter(), feel.news, style, row.inset(row.height / 2, 0),
                                engine::smallestFit(m_view, style.size));
    const float in = feel.comfort.reducedMotion ? 1.0f : engine::ease::outBack((1.0f - feel.newsLeft) * 9.0f);
    // The board of the news pops up; its letters are there at once and stay where they are.
    const float narrow = row.width * 0.12f * (1.0f - in);
    const Rect board{row.x + narrow, row.y, row.width - 2 * narrow, row.height};
    m_canvas.pushAlpha(std::min(1.0f, feel.newsLeft * 4.0f));
    m_canvas.glow(board, row.height / 2, m_map.px(0.8f), palette.windowWarm.faded(0.35f));
    m_canvas.roundedGradient(board, row.height / 2, {palette.surfaceRaised, palette.surface});
    m_canvas.outline(board, row.height / 2, std::max(1.5f, m_map.px(0.045f)), palette.windowWarm);
    m_canvas.textIn(row, feel.news, style, palette.text);
    m_canvas.popAlpha();
}

void StagePainter::note(const Note& note, const Rect& metres) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect box = m_map.toPixels(metres);
    const float radius = m_map.px(0.24f);
    m_canvas.glow(box.moved(0.0f, m_map.px(0.06f)), radius, m_map.px(0.22f), palette.surfaceSunken.faded(0.6f));
    m_canvas.roundedGradient(box, radius, {palette.surfaceRaised.faded(0.96f), palette.surface.faded(0.96f)});
    m_canvas.outline(box, radius, std::max(1.0f, m_map.px(0.03f)), palette.outline.faded(0.8f));
    Rect text = box.inset(m_map.px(0.25f), m_map.px(0.08f));
    if (!note.number.empty()) {
        const float disc = std::min(m_map.px(0.32f), box.height * 0.34f);
        const Vec2 at{box.x + m_map.px(0.22f) + disc, box.centre().y};
        m_canvas.circle(at, disc, palette.accent);
        const engine::TextStyle digit{engine::Face::display, disc * 1.15f, 1.2f, engine::TextAlign::centre};
        m_canvas.textIn(around(at, disc), note.number, digit, palette.onAccent);
        const float by = at.x + disc + m_map.px(0.18f) - text.x;
        text = {text.x + by, text.y, std::max(1.0f, text.width - by), text.height};
    }
    engine::TextStyle style{engine::Face::bodyBold, m_view.type(24), 1.15f, engine::TextAlign::centre};
    style = engine::fittedStyle(m_canvas.typesetter(), note.text, style, text,
                                engine::smallestDrawn(m_view, style.size));
    m_canvas.textIn(text, note.text, style, palette.text);
}

} // namespace game
