#include "engine/graphics/copy_shader.hpp"

#include <SFML/Graphics/Shader.hpp>
#include <utility>

namespace engine {

namespace {

constexpr const char* kFragments = R"(
uniform sampler2D picture;
void main() {
    gl_FragColor = texture2D(picture, gl_TexCoord[0].xy);
}
)";

} // namespace

CopyShader::CopyShader() = default;
CopyShader::~CopyShader() = default;

const sf::Shader* CopyShader::shader() {
    if (!std::exchange(m_tried, true) && sf::Shader::isAvailable()) {
        auto shader = std::make_unique<sf::Shader>();
        if (shader->loadFromMemory(kFragments, sf::Shader::Fragment)) {
            shader->setUniform("picture", sf::Shader::CurrentTexture);
            m_shader = std::move(shader);
        }
    }
    return m_shader.get();
}

} // namespace engine
