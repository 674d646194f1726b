#pragma once

#include <memory>

namespace sf {
class Shader;
}

namespace engine {

/// Draws large gradients without visible bands: a shader that scatters what eight bits of a colour cannot say. It
/// is made when it is first asked for.
class Dither {
public:
    Dither();
    ~Dither();
    Dither(const Dither&) = delete;
    Dither& operator=(const Dither&) = delete;

    /// Null where there are no shaders; gradients are then drawn as they are.
    const sf::Shader* shader();

private:
    std::unique_ptr<sf::Shader> m_shader;
    bool m_tried = false;
};

} // namespace engine
