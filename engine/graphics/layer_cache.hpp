#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "engine/graphics/copy_shader.hpp"
#include "engine/graphics/snapshot.hpp"

namespace engine {

/// The latest pictures of what stands still behind the living parts of screens. Drawn again when something about
/// one changes; then it takes the place of the one that was not shown for longest.
class LayerCache {
public:
    static constexpr std::size_t kKept = 4;

    /// The picture drawn under `key`; null when there is none.
    const Snapshot* find(std::uint64_t key);
    /// An empty one to be drawn under `key`.
    Snapshot& make(std::uint64_t key);
    /// Whether this key was asked about a moment ago; from now on it was. What is seen once is not worth a picture.
    bool isSteady(std::uint64_t key);
    /// What they are shown with.
    CopyShader& copyShader() { return m_copyShader; }

private:
    struct Layer {
        Snapshot picture;
        std::uint64_t key = 0;
        /// When it was shown last.
        std::uint64_t turn = 0;
    };
    std::array<Layer, kKept> m_layers;
    std::uint64_t m_turn = 0;
    /// The keys asked about last, and the place of the next.
    std::array<std::uint64_t, kKept> m_asked{};
    std::size_t m_nextAsked = 0;
    CopyShader m_copyShader;
};

} // namespace engine
