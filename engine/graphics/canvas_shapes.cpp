#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

#include "engine/graphics/canvas_batch.hpp"
#include "engine/graphics/glyph_texture.hpp"

namespace engine {

namespace {

/// Up to this side (pixels) a box is one stretched stamp; larger ones keep the corners of theirs.
constexpr float kWholeBox = 48.0f;
/// Frames are hollow: what is large and empty is not worth reading.
constexpr float kWholeFrame = 24.0f;
constexpr float kSharpCorner = 5.0f;

struct Widened {
    Rect box;
    float opacity = 1.0f;
};

/// What is thinner than a pixel is drawn as a pixel, only fainter.
Widened atLeast(const Rect& box, float side) {
    Widened result{box};
    if (box.width < side) {
        result.opacity *= std::max(0.0f, box.width) / side;
        result.box.x -= (side - box.width) / 2;
        result.box.width = side;
    }
    if (box.height < side) {
        result.opacity *= std::max(0.0f, box.height) / side;
        result.box.y -= (side - box.height) / 2;
        result.box.height = side;
    }
    return result;
}

float fittingRadius(const Rect& box, float radius) {
    return std::clamp(radius, 0.0f, std::max(0.0f, std::min(box.width, box.height) / 2));
}

Rect boundsOf(std::span<const Vec2> points) {
    Vec2 low = points[0];
    Vec2 high = points[0];
    for (const Vec2 p : points) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

bool onPixels(const Rect& box) {
    const auto whole = [](float value) { return std::abs(value - std::round(value)) < 1e-3f; };
    return whole(box.x) && whole(box.y) && whole(box.right()) && whole(box.bottom());
}

std::uint8_t texels(float length, unsigned most = StampSheet::kLargest) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(length), 1l, static_cast<long>(most)));
}

/// Both ways alike, around the stamp's middle.
Stamp square(Stamp::Kind kind, std::uint8_t side, std::uint8_t diameter, std::uint8_t part) {
    return {kind, side, side, std::min(diameter, side), part};
}

} // namespace

void Canvas::Batch::fillRounded(const Rect& box, float radius, const Paint& paint) {
    if (hidden(box.inset(-1.0f / scale()))) {
        return;
    }
    if (paint.stretchesPicture()) {
        loops(box, fittingRadius(box, radius), paint);
    } else if (needsNoFeather(box, radius)) {
        bare(box, paint);
    } else if (radius <= 0.0f && m_transforms.back().onlyMoves()) {
        upright(box, paint);
    } else {
        const Widened shape = atLeast(box, 1.0f / scale());
        const float r = fittingRadius(shape.box, radius);
        const Paint faded = paint.faded(shape.opacity);
        if (2 * r * scale() > static_cast<float>(StampSheet::kLargest)) {
            loops(shape.box, r, faded);
        } else {
            stamped(shape.box, cutOf(shape.box, r), faded);
        }
    }
}

bool Canvas::Batch::needsNoFeather(const Rect& box, float radius) const {
    const float side = std::min(box.width, box.height);
    if (quality == Quality::plain && side * scale() >= 1.0f) {
        // Balls stay round.
        const bool ball = box.width == box.height && 2 * radius >= side;
        return radius * scale() <= (ball ? 1.0f : kSharpCorner);
    }
    return radius <= 0.0f && m_transforms.back().onlyMoves() && onPixels(onTarget(box));
}

void Canvas::Batch::bare(const Rect& box, const Paint& paint) {
    useCovering(box, paint);
    const Color top = paint.colorAt({box.x, box.y});
    const Color bottom = paint.colorAt({box.x, box.bottom()});
    const Vec2 texel = GlyphTexture::kWhite;
    quad({{box.x, box.y}, top, texel}, {{box.right(), box.y}, top, texel},
         {{box.right(), box.bottom()}, bottom, texel}, {{box.x, box.bottom()}, bottom, texel});
}

void Canvas::Batch::upright(const Rect& box, const Paint& paint) {
    const Rect shown = onTarget(box);
    const Vec2 shift = m_transforms.back().shift;
    const Coverage x(shown.x, shown.right());
    const Coverage y(shown.y, shown.bottom());
    useFor(box, paint);
    Rect full;
    for (int i = 0; i < x.count * y.count; ++i) {
        const auto column = static_cast<std::size_t>(i % x.count);
        const auto row = static_cast<std::size_t>(i / x.count);
        const Rect cell{x.at[column] - shift.x, y.at[row] - shift.y, x.at[column + 1] - x.at[column],
                        y.at[row + 1] - y.at[row]};
        const float share = x.share[column] * y.share[row];
        if (share >= 1.0f) {
            full = cell;
            continue;
        }
        const Paint part = paint.faded(share);
        const Color top = part.colorAt({cell.x, cell.y});
        const Color bottom = part.colorAt({cell.x, cell.bottom()});
        const Vec2 texel = GlyphTexture::kWhite;
        quad({{cell.x, cell.y}, top, texel}, {{cell.right(), cell.y}, top, texel},
             {{cell.right(), cell.bottom()}, bottom, texel}, {{cell.x, cell.bottom()}, bottom, texel});
    }
    if (full.width > 0.0f) {
        bare(full, paint);
    }
}

void Canvas::Batch::loops(const Rect& box, float r, const Paint& paint) {
    useFor(box, paint);
    featherLoops(box, r);
    fill(m_inner, paint);
    band({m_inner}, {m_outer, 0.0f}, paint);
}

void Canvas::Batch::featherLoops(const Rect& box, float r) {
    const float half = halfFeather();
    roundedLoop(box.inset(half), r - half, piecesFor(r), m_inner);
    roundedLoop(box.inset(-half), r + half, piecesFor(r), m_outer);
}

// Blended along its edge only, where it has to be.
void Canvas::Batch::coverIn(const RoundedBox& frame, const sf::Texture& picture) {
    const Vec2 whole = size();
    const Paint paint = Paint::picture({0.0f, 0.0f, whole.x, whole.y}, whole);
    const float r = fittingRadius(frame.box, frame.radius);
    const Rect inner = frame.box.inset(halfFeather());
    const float corner = r - halfFeather();
    use({Source::Kind::picture, &picture});
    if (m_alphas.back() < 1.0f || corner <= 0.0f) {
        loops(frame.box, r, paint);
        return;
    }
    featherLoops(frame.box, r);
    rim(inner.inset(corner), paint);
    use({Source::Kind::cover, &picture});
    const Rect rows[] = {{inner.x + corner, inner.y, inner.width - 2 * corner, corner},
                         {inner.x, inner.y + corner, inner.width, inner.height - 2 * corner},
                         {inner.x + corner, inner.bottom() - corner, inner.width - 2 * corner, corner}};
    for (const Rect& row : rows) {
        texturedQuad(row, row, Color::hex(0xFFFFFF));
    }
}

void Canvas::Batch::rim(const Rect& middle, const Paint& paint) {
    const Vec2 centres[] = {{middle.x, middle.y},
                            {middle.right(), middle.y},
                            {middle.right(), middle.bottom()},
                            {middle.x, middle.bottom()}};
    const auto points = static_cast<std::ptrdiff_t>(m_inner.size() / 4);
    for (int i = 0; i < 4; ++i) {
        m_inside.assign(1, centres[i]);
        m_inside.insert(m_inside.end(), m_inner.begin() + i * points, m_inner.begin() + (i + 1) * points);
        fill(m_inside, paint);
    }
    band({m_inner}, {m_outer, 0.0f}, paint);
}

void Canvas::Batch::fillPolygon(std::span<const Vec2> points, const Paint& paint) {
    assert(points.size() >= 3);
    const Rect bounds = boundsOf(points);
    if (hidden(bounds.inset(-1.0f / scale()))) {
        return;
    }
    if (quality == Quality::plain) {
        useCovering(bounds, paint);
        m_inner.assign(points.begin(), points.end());
        fill(m_inner, paint);
        return;
    }
    useFor(bounds, paint);
    movedLoop(points, -halfFeather(), m_inner);
    movedLoop(points, halfFeather(), m_outer);
    fill(m_inner, paint);
    band({m_inner}, {m_outer, 0.0f}, paint);
}

void Canvas::Batch::frame(const Rect& box, float radius, float thickness, const Paint& paint) {
    if (2 * thickness >= std::min(box.width, box.height)) {
        fillRounded(box, radius, paint);
        return;
    }
    if (hidden(box.inset(-1.0f / scale()))) {
        return;
    }
    const float width = std::max(thickness, 1.0f / scale());
    const float r = fittingRadius(box, radius);
    const Paint faded = paint.faded(thickness / width);
    const float side = std::min(box.width, box.height);
    const float corner = std::min(std::max(r, width + 1.0f / scale()), side / 2);
    if (needsNoFeather(box, radius) && (quality == Quality::plain || onPixels(box.inset(width)))) {
        bareFrame(box, width, faded);
    } else if (2 * corner * scale() > static_cast<float>(StampSheet::kLargest)) {
        loopFrame(box, r, width, faded);
    } else {
        const std::uint8_t diameter = r > 0.0f ? texels(2 * r * scale()) : std::uint8_t{0};
        const std::uint8_t part = texels(4 * width * scale(), 255);
        Cut cut{square(Stamp::Kind::frame, texels(2 * corner * scale()), diameter, part), corner};
        if (std::max(box.width, box.height) * scale() <= kWholeFrame) {
            cut = {{Stamp::Kind::frame, texels(box.width * scale()), texels(box.height * scale()), diameter, part}};
        }
        stamped(box, cut, faded);
    }
}

void Canvas::Batch::loopFrame(const Rect& box, float r, float width, const Paint& paint) {
    useLetters();
    const float half = halfFeather();
    const int pieces = piecesFor(r);
    roundedLoop(box.inset(-half), r + half, pieces, m_outside);
    roundedLoop(box.inset(half), r - half, pieces, m_outer);
    roundedLoop(box.inset(width - half), r - width + half, pieces, m_inner);
    roundedLoop(box.inset(width + half), r - width - half, pieces, m_inside);
    band({m_outer}, {m_outside, 0.0f}, paint);
    band({m_outer}, {m_inner}, paint);
    band({m_inner}, {m_inside, 0.0f}, paint);
}

void Canvas::Batch::bareFrame(const Rect& box, float width, const Paint& paint) {
    const float between = box.height - 2 * width;
    bare({box.x, box.y, box.width, width}, paint);
    bare({box.x, box.bottom() - width, box.width, width}, paint);
    bare({box.x, box.y + width, width, between}, paint);
    bare({box.right() - width, box.y + width, width, between}, paint);
}

void Canvas::Batch::fade(const Rect& box, float radius, float blur, Color color) {
    const Rect lit = box.inset(-blur);
    if (quality != Quality::full || color.a == 0 || hidden(lit)) {
        return;
    }
    const float r = fittingRadius(box, radius);
    const auto full = static_cast<std::uint8_t>(std::lround(32.0f * r / std::max(r + blur, 1e-4f)));
    const Stamp stamp = square(Stamp::Kind::glow, StampSheet::kLargest, StampSheet::kLargest, full);
    stamped(lit, {stamp, r + blur}, Paint::plain(color));
}

Canvas::Batch::Cut Canvas::Batch::cutOf(const Rect& box, float r) const {
    const float pixels = scale();
    const std::uint8_t diameter = r > 0.0f ? texels(2 * r * pixels) : std::uint8_t{0};
    if (std::max(box.width, box.height) * pixels <= kWholeBox) {
        return {{Stamp::Kind::box, texels(box.width * pixels), texels(box.height * pixels), diameter, 0}};
    }
    const float corner = std::max(r, std::min({1.0f / pixels, box.width / 2, box.height / 2}));
    return {square(Stamp::Kind::box, texels(2 * corner * pixels), diameter, 0), corner};
}

Rect Canvas::Batch::placeOf(const Stamp& stamp) {
    if (const auto place = m_glyphs->stamps().find(stamp)) {
        return *place;
    }
    // Those in use are on the sheet as long as the batch is not sent.
    flush();
    m_glyphs->stamps().clear();
    return *m_glyphs->stamps().find(stamp);
}

void Canvas::Batch::stamped(const Rect& box, const Cut& cut, const Paint& paint) {
    useLetters();
    const Rect place = placeOf(cut.stamp).moved(0.0f, static_cast<float>(GlyphTexture::kStamps));
    if (cut.corner <= 0.0f) {
        cells(Slices::whole(box.x, box.width, place.x, place.width),
              Slices::whole(box.y, box.height, place.y, place.height), paint);
        return;
    }
    const Slices x = Slices::cornered(box.x, box.width, cut.corner, place.x, place.width);
    const Slices y = Slices::cornered(box.y, box.height, cut.corner, place.y, place.height);
    cells(x, y, paint);
    if (x.count == 4 && y.count == 4 && cut.stamp.kind != Stamp::Kind::frame) {
        bare({x.at[1], y.at[1], x.at[2] - x.at[1], y.at[2] - y.at[1]}, paint);
    }
}

void Canvas::Batch::cells(const Slices& x, const Slices& y, const Paint& paint) {
    for (int row = 0; row + 1 < y.count; ++row) {
        const auto j = static_cast<std::size_t>(row);
        const Color top = paint.colorAt({x.at[0], y.at[j]});
        const Color bottom = paint.colorAt({x.at[0], y.at[j + 1]});
        for (int column = 0; column + 1 < x.count; ++column) {
            if (column == 1 && row == 1) {
                continue;
            }
            const auto i = static_cast<std::size_t>(column);
            quad({{x.at[i], y.at[j]}, top, {x.texel[i], y.texel[j]}},
                 {{x.at[i + 1], y.at[j]}, top, {x.texel[i + 1], y.texel[j]}},
                 {{x.at[i + 1], y.at[j + 1]}, bottom, {x.texel[i + 1], y.texel[j + 1]}},
                 {{x.at[i], y.at[j + 1]}, bottom, {x.texel[i], y.texel[j + 1]}});
        }
    }
}

void Canvas::Batch::glyphs(const TextBlock& block, Vec2 at, Color color) {
    const Affine& transform = m_transforms.back();
    Vec2 start = at;
    if (transform.onlyMoves()) {
        // Letters are sharp on whole pixels only.
        const Vec2 shown = transform(at);
        start = Vec2{std::round(shown.x), std::round(shown.y)} - transform.shift;
    }
    const Color own = Color::hex(0xFFFFFF).faded(static_cast<float>(color.a) / 255.0f);
    useLetters();
    for (const PlacedGlyph& glyph : block.glyphs) {
        const Rect box = glyph.box.moved(start.x, start.y);
        if (!hidden(box)) {
            texturedQuad(box, glyph.atlas.moved(0.0f, static_cast<float>(GlyphTexture::kStrip)),
                         glyph.coloured ? own : color);
        }
    }
}

} // namespace engine
