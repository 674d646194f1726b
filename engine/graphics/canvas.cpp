#include "engine/graphics/canvas.hpp"

#include <SFML/Graphics/RenderTexture.hpp>
#include <algorithm>
#include <array>
#include <cmath>

#include "engine/graphics/canvas_batch.hpp"
#include "engine/graphics/layer_cache.hpp"
#include "engine/graphics/layer_key.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "engine/graphics/snapshot.hpp"

namespace engine {

Canvas::Canvas(sf::RenderTarget& target, Typesetter& typesetter, PictureCache& pictures)
    : m_typesetter(&typesetter), m_pictures(&pictures),
      m_batch(std::make_unique<Batch>(target, typesetter.atlas(), pictures)) {}

Canvas::~Canvas() {
    flush();
}

Vec2 Canvas::size() const {
    return m_batch->size();
}
std::size_t Canvas::batches() const {
    return m_batch->sent();
}
Quality Canvas::quality() const {
    return m_batch->quality;
}
void Canvas::setQuality(Quality quality) {
    m_batch->quality = quality;
}
void Canvas::flush() {
    m_batch->flush();
}

void Canvas::rect(const Rect& box, Color color) {
    rounded(box, 0.0f, color);
}

void Canvas::gradientRect(const Rect& box, const Gradient& gradient) {
    roundedGradient(box, 0.0f, gradient);
}

void Canvas::rounded(const Rect& box, float radius, Color color) {
    m_batch->fillRounded(box, radius, Paint::plain(color));
}

void Canvas::roundedGradient(const Rect& box, float radius, const Gradient& gradient) {
    m_batch->fillRounded(box, radius, Paint::gradient(gradient.top, gradient.bottom, box));
}

void Canvas::outline(const Rect& box, float radius, float thickness, Color color) {
    m_batch->frame(box, radius, thickness, Paint::plain(color));
}

void Canvas::glow(const Rect& box, float radius, float blur, Color color) {
    m_batch->fade(box, radius, blur, color);
}

void Canvas::circle(Vec2 centre, float radius, Color color) {
    rounded({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius, color);
}

void Canvas::ring(Vec2 centre, float radius, float thickness, Color color) {
    outline({centre.x - radius, centre.y - radius, 2 * radius, 2 * radius}, radius, thickness, color);
}

void Canvas::line(Vec2 from, Vec2 to, float thickness, Color color) {
    const Vec2 along = to - from;
    const float half = thickness / 2;
    pushTransform(from, std::atan2(along.y, along.x), 1.0f);
    rounded({from.x - half, from.y - half, std::hypot(along.x, along.y) + thickness, thickness}, half, color);
    popTransform();
}

void Canvas::polygon(const std::vector<Vec2>& points, Color color) {
    m_batch->fillPolygon(points, Paint::plain(color));
}

void Canvas::triangle(Vec2 a, Vec2 b, Vec2 c, Color color) {
    m_batch->fillPolygon(std::array{a, b, c}, Paint::plain(color));
}

Vec2 Canvas::text(std::string_view utf8, Vec2 at, const TextStyle& style, Color color, float width) {
    const TextBlock& block = m_typesetter->set(utf8, style, width);
    m_batch->glyphs(block, at, color);
    return {block.width, block.height};
}

void Canvas::textIn(const Rect& box, std::string_view utf8, const TextStyle& style, Color color) {
    TextStyle centred = style;
    centred.align = TextAlign::centre;
    const TextBlock& block = m_typesetter->set(utf8, centred, std::max(1.0f, box.width));
    m_batch->glyphs(block, {box.x, box.y + (box.height - block.height) / 2}, color);
}

void Canvas::picture(const std::string& path, const Rect& box, float alpha) {
    pushAlpha(alpha);
    roundedPicture(path, box, 0.0f);
    popAlpha();
}

Vec2 Canvas::pictureSize(const std::string& path) const {
    const sf::Texture* texture = m_pictures->find(path);
    return texture == nullptr
               ? Vec2{}
               : Vec2{static_cast<float>(texture->getSize().x), static_cast<float>(texture->getSize().y)};
}

void Canvas::roundedPicture(const std::string& path, const Rect& box, float radius) {
    const sf::Texture* texture = m_pictures->find(path);
    if (texture == nullptr) {
        placeholder(box, radius);
        return;
    }
    const Vec2 pixels{static_cast<float>(texture->getSize().x), static_cast<float>(texture->getSize().y)};
    m_batch->usePicture(*texture);
    m_batch->fillRounded(box, radius, Paint::picture(box, pixels));
}

void Canvas::placeholder(const Rect& box, float radius) {
    const Color quiet = Color::hex(0x8088C0);
    rounded(box, radius, quiet.faded(0.18f));
    outline(box, radius, 2.0f, quiet.faded(0.45f));
    // Two hills and a moon, as on every empty frame, struck through: here a picture is missing.
    const float side = std::min(box.width, box.height) * 0.4f;
    const Rect sign{box.centre().x - side / 2, box.centre().y - side / 2, side, side};
    const auto at = [&sign](float x, float y) { return Vec2{sign.x + x * sign.width, sign.y + y * sign.height}; };
    circle(at(0.75f, 0.2f), side * 0.11f, quiet.faded(0.6f));
    triangle(at(0.0f, 0.95f), at(0.38f, 0.3f), at(0.76f, 0.95f), quiet.faded(0.6f));
    triangle(at(0.45f, 0.95f), at(0.74f, 0.5f), at(1.0f, 0.95f), quiet.faded(0.6f));
    line(at(0.02f, 0.02f), at(0.98f, 1.08f), side * 0.12f, Color::hex(0x101430));
    line(at(0.0f, 0.0f), at(1.0f, 1.1f), side * 0.05f, quiet.faded(0.9f));
}

void Canvas::pushClip(const Rect& box) {
    m_batch->pushClip(box);
}
void Canvas::popClip() {
    m_batch->popClip();
}

void Canvas::pushTransform(Vec2 pivot, float angle, float scale, Vec2 move) {
    const Affine about = Affine::turned(angle, scale).after(Affine::moved(pivot * -1.0f));
    m_batch->pushTransform(Affine::moved(pivot + move).after(about));
}

void Canvas::popTransform() {
    m_batch->popTransform();
}
bool Canvas::beginSnapshot(Snapshot& snapshot) {
    return m_batch->beginSnapshot(snapshot);
}
void Canvas::endSnapshot() {
    m_batch->endSnapshot();
}
void Canvas::show(const Snapshot& snapshot) {
    m_batch->cover(snapshot.picture().getTexture());
}

std::uint64_t Canvas::layerKey(std::uint64_t key) const {
    const Vec2 whole = size();
    return LayerKey().add(key).add(whole.x).add(whole.y).addBytes(quality()).value();
}

bool Canvas::showLayer(std::uint64_t key) {
    const Snapshot* picture = m_pictures->layers().find(layerKey(key));
    if (picture != nullptr) {
        show(*picture);
    }
    return picture != nullptr;
}

bool Canvas::showLayerIn(const RoundedBox& frame, std::uint64_t key) {
    const Snapshot* layer = m_pictures->layers().find(layerKey(key));
    if (layer != nullptr) {
        m_batch->coverIn(frame, layer->picture().getTexture());
    }
    return layer != nullptr;
}

bool Canvas::beginLayer(std::uint64_t key) {
    LayerCache& layers = m_pictures->layers();
    // A scene of which a picture is taken is on its way, and drawn again in a moment.
    const bool steady = layers.isSteady(layerKey(key)) || m_batch->onSnapshot();
    return steady && beginSnapshot(layers.make(layerKey(key)));
}

void Canvas::pushAlpha(float alpha) {
    m_batch->pushAlpha(alpha);
}
void Canvas::popAlpha() {
    m_batch->popAlpha();
}

} // namespace engine
