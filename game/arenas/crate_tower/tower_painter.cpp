#include "game/arenas/crate_tower/tower_painter.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/core.h>

namespace game {
namespace {

using engine::Color;
using engine::mixed;
using engine::Rect;
using engine::Vec2;

constexpr float kBeamY = 2.2f;
constexpr float kTideRise = 0.3f;

Rect around(Vec2 centre, float radius) {
    return {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius};
}

} // namespace

void TowerPainter::draw(const TowerTable& table, const TowerLook& look, const Moment& moment) const {
    m_stage.open({23, TowerTable::kWater - 0.15f, 7.0f, 0.4f * (look.trolley - TowerPlan::kBase.x)}, moment.feel);
    m_stage.enterWorld(moment.feel);
    towersBuilt(look);
    gantry();
    slab();
    crates(table, look, moment.share);
    hook(look);
    m_stage.leaveWorld();
    water(look);
    m_stage.enterWorld(moment.feel);
    m_stage.sparks(moment.feel.sparks);
    m_stage.leaveWorld();
    tally(look);
    if (!look.note.text.empty() && moment.feel.newsLeft <= 0.0f) {
        m_stage.note(look.note, {0.5f, 0.9f, kArenaWidth - 1.0f, 1.0f + 0.5f * m_map.below});
    }
    m_stage.news(moment.feel, 0.85f);
    m_stage.close();
}

void TowerPainter::towersBuilt(const TowerLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    constexpr float kPlaces[] = {1.75f, 7.95f, 2.75f, 7.0f, 1.15f, 8.5f, 3.25f, 6.45f};
    for (int i = 0; i < std::min(look.built, 8); ++i) {
        const float height = 3.4f + 0.5f * static_cast<float>((i * 5) % 4);
        const Rect metres{kPlaces[i] - 0.42f, TowerTable::kWater - 0.1f - height, 0.84f, height};
        const Rect box = m_map.toPixels(metres);
        const Color front = mixed(palette.surfaceRaised, palette.buildingNear, 0.3f);
        m_canvas.glow(box, m_map.px(0.1f), m_map.px(0.3f), palette.windowWarm.faded(0.12f));
        m_canvas.gradientRect(box, {mixed(front, palette.outline, 0.25f), front});
        for (int row = 0; 0.42f * static_cast<float>(row) < height - 0.5f; ++row) {
            for (int column = 0; column < 3; ++column) {
                const Rect pane =
                    m_map.toPixels(Rect{metres.x + 0.1f + 0.24f * static_cast<float>(column),
                                        metres.y + 0.2f + 0.42f * static_cast<float>(row), 0.16f, 0.24f});
                m_canvas.rect(pane, palette.windowWarm.faded(0.85f));
            }
        }
        const Vec2 top = m_map.toPixels(Vec2{kPlaces[i], metres.y - 0.25f});
        m_canvas.line(top, {top.x, box.y}, std::max(1.0f, m_map.px(0.04f)), palette.outline);
        m_canvas.circle(top, m_map.px(0.06f), palette.success);
    }
}

void TowerPainter::slab() const {
    const engine::Palette& palette = m_theme.palette;
    const float left = TowerPlan::kBase.x - TowerTable::kSlabWidth / 2;
    const Color stone = mixed(palette.surfaceRaised, palette.outline, 0.3f);
    for (const float x : {0.35f, 1.75f, 3.15f}) {
        const Rect pile = m_map.toPixels(Rect{left + x, TowerPlan::kBase.y + 0.3f, 0.3f, 1.7f});
        m_canvas.gradientRect(pile, {mixed(stone, palette.buildingNear, 0.4f), palette.buildingNear});
    }
    const Rect box = m_map.toPixels(Rect{left, TowerPlan::kBase.y, TowerTable::kSlabWidth, 0.4f});
    m_canvas.glow(box.moved(0.0f, m_map.px(0.1f)), m_map.px(0.1f), m_map.px(0.3f),
                  palette.surfaceSunken.faded(0.6f));
    m_canvas.roundedGradient(box, m_map.px(0.08f), {stone, mixed(stone, palette.buildingNear, 0.65f)});
    m_canvas.rect({box.x + m_map.px(0.05f), box.y, box.width - m_map.px(0.1f), std::max(1.0f, m_map.px(0.045f))},
                  palette.windowWarm.faded(0.55f));
    for (int i = 0; i < 13; ++i) {
        const Vec2 at = m_map.toPixels(Vec2{left + 0.1f + 0.3f * static_cast<float>(i), TowerPlan::kBase.y + 0.3f});
        m_canvas.rect({at.x, at.y - m_map.px(0.05f), m_map.px(0.15f), m_map.px(0.07f)},
                      palette.windowWarm.faded(0.35f));
    }
}

void TowerPainter::gantry() const {
    const engine::Palette& palette = m_theme.palette;
    const Color steel = mixed(palette.scaffold, palette.surface, 0.25f);
    const Color brace = palette.scaffold.faded(0.4f);
    const auto px = [this](float x, float y) { return m_map.toPixels(Vec2{x, y}); };
    const float thick = std::max(1.5f, m_map.px(0.1f));
    for (const float x : {0.45f, 8.75f}) {
        m_canvas.line(px(x, kBeamY), px(x, 10.2f), thick, steel);
        m_canvas.line(px(x + 0.4f, kBeamY), px(x + 0.4f, 10.2f), thick, steel);
        for (float y = kBeamY + 0.3f; y < 9.6f; y += 0.8f) {
            m_canvas.line(px(x, y), px(x + 0.4f, y + 0.8f), 0.4f * thick, brace);
            m_canvas.line(px(x + 0.4f, y), px(x, y + 0.8f), 0.4f * thick, brace);
        }
    }
    const Rect beam = m_map.toPixels(Rect{0.2f, kBeamY - 0.14f, kArenaWidth - 0.4f, 0.28f});
    m_canvas.glow(beam.moved(0.0f, m_map.px(0.1f)), m_map.px(0.1f), m_map.px(0.2f),
                  palette.surfaceSunken.faded(0.5f));
    m_canvas.roundedGradient(beam, m_map.px(0.06f),
                             {mixed(steel, palette.text, 0.25f), mixed(steel, palette.surface, 0.5f)});
    for (int i = 0; i < 12; ++i) {
        const Vec2 lamp = px(0.8f + 0.73f * static_cast<float>(i), kBeamY + 0.17f);
        const float radius = m_map.px(0.045f);
        m_canvas.glow(around(lamp, radius), radius, 3.5f * radius, palette.windowWarm.faded(0.35f));
        m_canvas.circle(lamp, radius, palette.windowWarm);
    }
}

void TowerPainter::hook(const TowerLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect cabin = m_map.toPixels(Rect{look.trolley - 0.5f, kBeamY - 0.26f, 1.0f, 0.4f});
    m_canvas.roundedGradient(cabin, m_map.px(0.1f),
                             {palette.accent, mixed(palette.accent, palette.surface, 0.55f)});
    m_canvas.outline(cabin, m_map.px(0.1f), std::max(1.0f, m_map.px(0.035f)), palette.surfaceSunken.faded(0.7f));
    m_canvas.rounded(
        {cabin.x + 0.62f * cabin.width, cabin.y + 0.2f * cabin.height, 0.26f * cabin.width, 0.5f * cabin.height},
        m_map.px(0.04f), palette.windowWarm);
    const float y = kBeamY + 0.15f + (kHookY - kBeamY - 0.27f) * (look.hanging > 0 ? look.hook : 0.4f);
    const Vec2 from = m_map.toPixels(Vec2{look.trolley, kBeamY + 0.1f});
    const Vec2 to = m_map.toPixels(Vec2{look.trolley, y});
    const float thick = std::max(1.0f, m_map.px(0.04f));
    m_canvas.line(from, to, thick, palette.textMuted);
    m_canvas.rounded({to.x - m_map.px(0.16f), to.y, m_map.px(0.32f), m_map.px(0.12f)}, m_map.px(0.05f),
                     palette.windowWarm);
    if (look.hanging == 0) {
        carried(look);
        return;
    }
    const float top = y + 0.12f;
    const float half = TowerPlan::kWidth / 2 - 0.25f;
    for (const float side : {-half, half}) {
        m_canvas.line({to.x, to.y + m_map.px(0.08f)}, m_map.toPixels(Vec2{look.trolley + side, top + 0.06f}),
                      0.7f * thick, palette.textMuted.faded(0.8f));
    }
    TowerLook::Crate hanging = look.crates[look.hanging - 1];
    hanging.squash = look.hookSquash;
    crate({{look.trolley, top + look.crateHeight / 2}, 0.0f}, look, hanging);
}

void TowerPainter::carried(const TowerLook& look) const {
    const Color rope = m_theme.palette.textMuted.faded(0.8f);
    const float thick = std::max(1.0f, m_map.px(0.03f));
    for (const TowerLook::Crate& crate : look.crates) {
        // The trolley is above the one it took last.
        const bool below = std::abs(crate.pose.at.x - look.trolley) < 0.01f;
        if (crate.carried && crate.lifted && !crate.repaired && below) {
            const Vec2 from = m_map.toPixels(Vec2{look.trolley, kBeamY + 0.2f});
            m_canvas.line(from, m_map.toPixels(crate.pose.at - Vec2{0.0f, look.crateHeight / 2}), thick, rope);
        }
    }
}

void TowerPainter::crates(const TowerTable& table, const TowerLook& look, float share) const {
    m_canvas.pushTransform(m_map.toPixels(TowerPlan::kBase), look.sway, 1.0f);
    for (std::size_t i = 0; i < look.count; ++i) {
        const TowerLook::Crate& one = look.crates[i];
        if (one.carried) {
            crate(one.pose, look, one);
        } else if (one.there && table.holds(i)) {
            const engine::BodyPose pose = table.pose(i, share);
            crate({pose.position, pose.angle}, look, one);
        }
    }
    crown(table, look);
    m_canvas.popTransform();
}

void TowerPainter::crate(const CratePose& pose, const TowerLook& look, const TowerLook::Crate& crate) const {
    const engine::Palette& palette = m_theme.palette;
    const Vec2 centre = m_map.toPixels(pose.at);
    const float width = m_map.px(TowerPlan::kWidth) * (1.0f + 0.35f * (crate.squash.wide() - 1.0f));
    const float full = m_map.px(look.crateHeight);
    const float height = full * (1.0f + 0.7f * (crate.squash.tall() - 1.0f));
    m_canvas.pushTransform(centre, pose.angle, 1.0f);
    const Rect box{centre.x - width / 2, centre.y + full / 2 - height, width, height};
    const float radius = m_map.px(0.07f);
    m_canvas.glow(box.moved(0.0f, m_map.px(0.05f)), radius, m_map.px(0.16f), palette.surfaceSunken.faded(0.55f));
    if (crate.light > 0.4f) {
        m_canvas.glow(box, radius, m_map.px(0.35f), palette.windowWarm.faded(0.3f * (crate.light - 0.4f)));
    }
    const Color wall =
        mixed(mixed(palette.surfaceRaised, palette.outline, 0.38f), palette.windowWarm, 0.1f * crate.light);
    m_canvas.roundedGradient(box, radius, {wall, mixed(wall, palette.buildingNear, 0.55f)});
    m_canvas.rect({box.x, box.y, 0.05f * width, height}, palette.buildingNear.faded(0.3f));
    const Color edge = crate.crooked ? palette.error : crate.repaired ? palette.success : palette.textMuted;
    m_canvas.outline(box, radius, std::max(1.0f, m_map.px(0.04f)),
                     edge.faded(crate.crooked || crate.repaired ? 0.95f : 0.4f));
    m_canvas.rect({box.x + radius, box.y, width - 2 * radius, std::max(1.0f, m_map.px(0.05f))},
                  palette.text.faded(0.35f));
    const Color glass = mixed(palette.windowDark, palette.windowWarm, crate.light);
    for (const float x : {0.07f, 0.205f, 0.655f, 0.79f}) {
        const Rect pane{box.x + x * width, box.y + 0.24f * height, 0.13f * width, 0.5f * height};
        if (crate.light > 0.3f) {
            m_canvas.glow(pane, radius / 2, m_map.px(0.18f), palette.windowWarm.faded(0.4f * crate.light));
        }
        m_canvas.roundedGradient(pane, radius / 2, {glass, mixed(glass, palette.windowDim, 0.5f * crate.light)});
        m_canvas.rect({pane.x, pane.y + 0.45f * pane.height, pane.width, std::max(1.0f, m_map.px(0.03f))},
                      palette.buildingNear.faded(0.55f));
    }
    plate(box, crate);
    m_canvas.popTransform();
}

void TowerPainter::plate(const Rect& box, const TowerLook::Crate& crate) const {
    const engine::Palette& palette = m_theme.palette;
    const float radius = std::min(0.36f * box.height, m_map.px(0.36f));
    const Vec2 at = box.centre();
    const Color front = crate.crooked ? palette.error : crate.repaired ? palette.success : palette.text;
    const Color ink = crate.crooked ? palette.onError : crate.repaired ? palette.onSuccess : palette.surfaceSunken;
    m_canvas.circle(at, radius, front);
    m_canvas.ring(at, radius * 1.16f, radius * 0.1f, front.faded(0.45f));
    const engine::TextStyle style{engine::Face::display, radius * 1.2f, 1.2f, engine::TextAlign::centre};
    m_canvas.textIn(around(at, radius), fmt::format("{}", crate.number), style, ink);
    if (crate.crooked || crate.repaired) {
        // What became of it is told by a sign as well, not by the colour alone.
        const float small = 0.42f * radius;
        m_bins.sign(crate.repaired, {at.x + 1.05f * radius, at.y - 0.75f * radius}, small);
    }
}

void TowerPainter::crown(const TowerTable& table, const TowerLook& look) const {
    if (look.crown <= 0.0f || look.count == 0 || !table.holds(look.count - 1)) {
        return;
    }
    const engine::Palette& palette = m_theme.palette;
    const Vec2 roof = table.pose(look.count - 1).position - Vec2{0.0f, look.crateHeight / 2};
    const Rect cap = m_map.toPixels(Rect{roof.x - 0.7f, roof.y - 0.16f, 1.4f, 0.18f});
    m_canvas.rounded(cap, m_map.px(0.05f), mixed(palette.surfaceRaised, palette.outline, 0.5f));
    const Vec2 foot = m_map.toPixels(Vec2{roof.x, roof.y - 0.1f});
    const Vec2 tip = m_map.toPixels(Vec2{roof.x, roof.y - 0.75f});
    m_canvas.line(foot, tip, std::max(1.0f, m_map.px(0.06f)), palette.textMuted);
    const float radius = m_map.px(0.13f);
    m_canvas.glow(around(tip, radius), radius, 5.0f * radius, palette.success.faded(0.6f * look.crown));
    m_canvas.circle(tip, radius, mixed(palette.success, palette.text, 0.35f));
}

void TowerPainter::water(const TowerLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    const Rect& all = m_map.box;
    const float top = m_map.toPixels(Vec2{0.0f, TowerTable::kWater - kTideRise * look.tide + 0.1f}).y;
    const float radius = m_view.px(m_theme.metrics.radiusLarge);
    const Rect sea{all.x, top, all.width, std::max(0.0f, all.bottom() - top)};
    m_canvas.pushClip(sea);
    const Color near = mixed(palette.skyTop, palette.accent, 0.22f);
    m_canvas.roundedGradient({sea.x, sea.y - radius, sea.width, sea.height + radius}, radius,
                             {near.faded(0.62f), mixed(palette.skyTop, palette.surfaceSunken, 0.5f).faded(0.92f)});
    m_canvas.rect({sea.x, sea.y, sea.width, std::max(1.0f, m_map.px(0.035f))}, palette.accent.faded(0.55f));
    for (int i = 0; i < 26; ++i) {
        const float deep = static_cast<float>(i % 7) / 7.0f;
        const float drift = 0.25f * std::sin(0.7f * look.time + 1.9f * static_cast<float>(i));
        const float x = kArenaWidth * std::fmod(0.137f * static_cast<float>(i * 3 + 1), 1.0f) + drift;
        const float length = 0.3f + 0.5f * deep;
        const Vec2 at = m_map.toPixels(Vec2{x, TowerTable::kWater + 0.25f + 0.95f * deep - kTideRise * look.tide});
        const Color light = i % 3 == 0 ? palette.windowWarm : palette.text;
        m_canvas.rounded({at.x, at.y, m_map.px(length), std::max(1.0f, m_map.px(0.035f))}, m_map.px(0.02f),
                         light.faded(0.08f + 0.16f * (1.0f - deep)));
    }
    m_canvas.popClip();
}

void TowerPainter::tally(const TowerLook& look) const {
    const engine::Palette& palette = m_theme.palette;
    for (std::size_t i = 0; i < look.count; ++i) {
        const Rect box = m_map.toPixels(Rect{0.4f + 0.42f * static_cast<float>(i), 0.36f, 0.32f, 0.22f});
        const bool left = !look.crates[i].there;
        if (left) {
            m_canvas.rounded(box, m_map.px(0.04f), palette.accent);
        }
        m_canvas.outline(box, m_map.px(0.04f), std::max(1.0f, m_map.px(0.025f)), palette.outline);
    }
    for (int i = 0; i < std::min(look.built, 8); ++i) {
        const Rect box =
            m_map.toPixels(Rect{kArenaWidth - 0.55f - 0.3f * static_cast<float>(i), 0.28f, 0.18f, 0.36f});
        m_canvas.rounded(box, m_map.px(0.03f), palette.windowWarm);
    }
}

} // namespace game
