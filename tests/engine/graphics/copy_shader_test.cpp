#include "engine/graphics/copy_shader.hpp"

#include <SFML/Graphics/Shader.hpp>
#include <gtest/gtest.h>

#include "tests/engine/graphics/surface.hpp"

TEST(CopyShader, isThereWhereShadersAreAndMadeOnce) {
    const engine::testing::Surface surface;
    engine::CopyShader copy;
    EXPECT_EQ(copy.shader() != nullptr, sf::Shader::isAvailable());
    EXPECT_EQ(copy.shader(), copy.shader());
}
