#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "engine/core/rect.hpp"
#include "engine/graphics/color.hpp"
#include "engine/graphics/quality.hpp"
#include "engine/text/typesetter.hpp"

namespace sf {
class RenderTarget;
}

namespace engine {

class PictureCache;
class Snapshot;

struct Gradient {
    Color top;
    Color bottom;
};

struct RoundedBox {
    Rect box;
    float radius = 0.0f;
};

/// What a frame is drawn on, in window pixels. Edges are smooth by a one-pixel feather, so no multisampling is
/// needed; everything between two state changes goes to the GPU in one batch, in the order it was drawn. May be
/// made for every frame, or kept as long as its target and flushed after every frame, which saves it asking for
/// memory.
class Canvas {
public:
    Canvas(sf::RenderTarget& target, Typesetter& typesetter, PictureCache& pictures);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    Vec2 size() const;
    /// How many batches went to the target so far.
    std::size_t batches() const;
    Typesetter& typesetter() { return *m_typesetter; }
    /// How much is spent on what follows; at first full. What only decorates may ask, and stay away.
    Quality quality() const;
    void setQuality(Quality quality);

    void rect(const Rect& box, Color color);
    void gradientRect(const Rect& box, const Gradient& gradient);
    void rounded(const Rect& box, float radius, Color color);
    void roundedGradient(const Rect& box, float radius, const Gradient& gradient);
    /// A frame along the inside of the box's edge.
    void outline(const Rect& box, float radius, float thickness, Color color);
    /// A soft shadow or light: a rounded box, fading out over `blur` pixels around it. At full quality only.
    void glow(const Rect& box, float radius, float blur, Color color);
    void circle(Vec2 centre, float radius, Color color);
    /// `radius` is the outer one.
    void ring(Vec2 centre, float radius, float thickness, Color color);
    /// With round ends.
    void line(Vec2 from, Vec2 to, float thickness, Color color);
    /// Convex, any winding.
    void polygon(const std::vector<Vec2>& points, Color color);
    void triangle(Vec2 a, Vec2 b, Vec2 c, Color color);

    /// Text set into `width` pixels (<= 0: one line), its block's top left at `at`. Returns the block's size.
    Vec2 text(std::string_view utf8, Vec2 at, const TextStyle& style, Color color, float width = 0.0f);
    /// Text centred in a box both ways.
    void textIn(const Rect& box, std::string_view utf8, const TextStyle& style, Color color);

    /// The picture of this path (as PictureCache knows it) stretched into `box`; a quiet placeholder when it is
    /// missing.
    void picture(const std::string& path, const Rect& box, float alpha = 1.0f);
    void roundedPicture(const std::string& path, const Rect& box, float radius);
    /// Of the picture itself, in its own pixels; 0 × 0 when it is missing.
    Vec2 pictureSize(const std::string& path) const;

    /// Everything until `popClip` stays inside; clips nest. Clips are upright boxes of whole pixels, also under a
    /// turn.
    void pushClip(const Rect& box);
    void popClip();
    /// Everything until `pop` is turned (radians, clockwise) and scaled about `pivot` and then moved.
    void pushTransform(Vec2 pivot, float angle, float scale, Vec2 move = {});
    void popTransform();
    /// Multiplies the alpha of everything until `popAlpha`.
    void pushAlpha(float alpha);
    void popAlpha();

    /// Until `endSnapshot` everything goes onto `snapshot` instead, whatever transforms, clips and alpha are about.
    /// False when the machine has no room for it: then there is nothing to end.
    bool beginSnapshot(Snapshot& snapshot);
    void endSnapshot();
    /// One that is not empty and of this size, over the whole target.
    void show(const Snapshot& snapshot);
    /// What stands still and covers the whole target: `draw(*this)` is called for the first two frames only. The
    /// second time a picture is made, which then is shown for as long as `key`, size and quality are the same.
    template <class Draw>
    void cachedLayer(std::uint64_t key, const Draw& draw) {
        if (showLayer(key)) {
            return;
        }
        const bool kept = beginLayer(key);
        draw(*this);
        if (kept) {
            endSnapshot();
            showLayer(key);
        }
    }

    /// The same for what fills a rounded box. `draw(radius)` rounds its corners with this.
    template <class Draw>
    void cachedLayerIn(const RoundedBox& frame, std::uint64_t key, const Draw& draw) {
        if (showLayerIn(frame, key)) {
            return;
        }
        const bool kept = beginLayer(key);
        draw(kept ? 0.0f : frame.radius);
        if (kept) {
            endSnapshot();
            showLayerIn(frame, key);
        }
    }

    /// Sends what is left to the target. The destructor does so too.
    void flush();
    /// Draws something in every way there is, to be painted over by the next frame: a driver makes ready for each
    /// way when it first meets it, which can take it as long as six frames.
    void warmUp();

private:
    class Batch;
    void placeholder(const Rect& box, float radius);
    bool showLayer(std::uint64_t key);
    bool showLayerIn(const RoundedBox& frame, std::uint64_t key);
    bool beginLayer(std::uint64_t key);
    std::uint64_t layerKey(std::uint64_t key) const;

    Typesetter* m_typesetter;
    PictureCache* m_pictures;
    std::unique_ptr<Batch> m_batch;
};

} // namespace engine
