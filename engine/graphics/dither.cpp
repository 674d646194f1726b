#include "engine/graphics/dither.hpp"

#include <SFML/Graphics/Shader.hpp>
#include <utility>

namespace engine {

namespace {

// Noise without a texture, even in every neighbourhood: Jorge Jimenez' interleaved gradient noise.
constexpr const char* kFragments = R"(
void main() {
    float noise = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715))));
    gl_FragColor = vec4(gl_Color.rgb + (noise - 0.5) / 255.0, 1.0);
}
)";

} // namespace

Dither::Dither() = default;
Dither::~Dither() = default;

const sf::Shader* Dither::shader() {
    if (!std::exchange(m_tried, true) && sf::Shader::isAvailable()) {
        auto shader = std::make_unique<sf::Shader>();
        if (shader->loadFromMemory(kFragments, sf::Shader::Fragment)) {
            m_shader = std::move(shader);
        }
    }
    return m_shader.get();
}

} // namespace engine
