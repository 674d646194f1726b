#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>

#include "engine/graphics/canvas_batch.hpp"
#include "engine/graphics/snapshot.hpp"

namespace engine {

namespace {

// No power of two, as pictures are: a driver makes ready for those apart.
constexpr unsigned kSide = 12;

// Like the pictures of a PictureCache.
void makePicture(sf::Texture& texture) {
    sf::Image image;
    image.create(kSide, kSide, sf::Color::White);
    texture.loadFromImage(image);
    texture.setSmooth(true);
    texture.generateMipmap();
}

// Large ones and small ones, with holes and without, go to the target in different ways.
void drawShapes(Canvas& canvas) {
    const Vec2 size = canvas.size();
    const Rect whole{0.0f, 0.0f, size.x, size.y};
    const Color night = Color::hex(0x0A0F2C);
    canvas.rect(whole, night);
    canvas.gradientRect(whole, {night, Color::hex(0x000000)});
    canvas.rect(whole, night.faded(0.5f));
    canvas.circle(whole.centre(), 10.0f, night);
}

} // namespace

void Canvas::warmUp() {
    sf::Texture picture;
    makePicture(picture);
    const auto drawPicture = [&] {
        m_batch->usePicture(picture);
        const Rect box{0.0f, 0.0f, kSide / 2.0f, kSide / 2.0f};
        m_batch->fillRounded(box, 0.0f, Paint::picture(box, {kSide, kSide}));
    };
    Snapshot snapshots[2];
    snapshots[1].setSmooth(true);
    for (Snapshot& snapshot : snapshots) {
        if (beginSnapshot(snapshot)) {
            drawShapes(*this);
            drawPicture();
            if (&snapshot != snapshots && !snapshots[0].empty()) {
                show(snapshots[0]);
            }
            endSnapshot();
        }
    }
    drawShapes(*this);
    drawPicture();
    for (const Snapshot& snapshot : snapshots) {
        if (!snapshot.empty()) {
            show(snapshot);
            pushAlpha(0.5f);
            show(snapshot);
            popAlpha();
        }
    }
    flush();
}

} // namespace engine
