#pragma once

#include <memory>

namespace sf {
class Shader;
}

namespace engine {

/// Lays a picture without holes over what was there: a shader that does nothing but this, for which a processor
/// that draws needs two thirds of the time. It is made when it is first asked for.
class CopyShader {
public:
    CopyShader();
    ~CopyShader();
    CopyShader(const CopyShader&) = delete;
    CopyShader& operator=(const CopyShader&) = delete;

    /// Null where there are no shaders; pictures are then drawn like any other.
    const sf::Shader* shader();

private:
    std::unique_ptr<sf::Shader> m_shader;
    bool m_tried = false;
};

} // namespace engine
