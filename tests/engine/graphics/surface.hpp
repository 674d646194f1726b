#pragma once

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <filesystem>
#include <functional>
#include <stdexcept>

#include "engine/graphics/canvas.hpp"
#include "engine/graphics/picture_cache.hpp"
#include "tests/support/fonts.hpp"

namespace engine::testing {

/// Somewhere to draw and look at the pixels afterwards.
class Surface {
public:
    explicit Surface(unsigned width = 200, unsigned height = 120, std::filesystem::path pictures = ".")
        : m_pictures(std::move(pictures)) {
        if (!m_target.create(width, height)) {
            throw std::runtime_error("no render texture");
        }
    }

    /// On black.
    sf::Image draw(const std::function<void(Canvas&)>& scene) {
        m_target.clear(sf::Color::Black);
        {
            Canvas canvas(m_target, m_typesetter, m_pictures);
            scene(canvas);
            canvas.flush();
            m_batches = canvas.batches();
        }
        m_target.display();
        return m_target.getTexture().copyToImage();
    }

    std::size_t batches() const { return m_batches; }
    PictureCache& pictures() { return m_pictures; }
    Typesetter& typesetter() { return m_typesetter; }
    sf::RenderTexture& target() { return m_target; }

private:
    sf::RenderTexture m_target;
    Typesetter m_typesetter{test::fonts()};
    PictureCache m_pictures;
    std::size_t m_batches = 0;
};

/// Sum of a channel over a part of the picture, 1 for a full pixel.
inline double covered(const sf::Image& image, const Rect& part) {
    double sum = 0.0;
    for (auto y = static_cast<unsigned>(part.y); y < static_cast<unsigned>(part.bottom()); ++y) {
        for (auto x = static_cast<unsigned>(part.x); x < static_cast<unsigned>(part.right()); ++x) {
            sum += image.getPixel(x, y).g / 255.0;
        }
    }
    return sum;
}

inline double covered(const sf::Image& image) {
    return covered(image, {0, 0, static_cast<float>(image.getSize().x), static_cast<float>(image.getSize().y)});
}

} // namespace engine::testing
