#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

namespace sf {
class Texture;
}

namespace engine {

class Dither;
class GlyphTexture;
class LayerCache;

/// Pictures loaded once, by their path below a root folder. Loading happens in `load`, never in the middle of a
/// round; an SVG is drawn for it by a program of its own. What cannot be decoded is not there, and a canvas draws
/// its sign of a missing picture instead; why is in the log, once.
class PictureCache {
public:
    /// `drawings`: where drawn SVGs are kept from one start to the next, see DrawingCache; nowhere when empty.
    explicit PictureCache(std::filesystem::path root, const std::filesystem::path& drawings = {});
    ~PictureCache();
    PictureCache(const PictureCache&) = delete;
    PictureCache& operator=(const PictureCache&) = delete;

    /// How long `load` waits for a single picture at most; as long as it takes when nothing is set. One that takes
    /// longer (an SVG with costly effects) comes later, by `upload`.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    /// Whether the picture is there now. Pictures larger than this screen's textures may be are scaled down.
    bool load(const std::string& path);
    /// This one will be loaded before long: it is read in the background from now on.
    void prefetch(const std::string& path);
    /// Loads half of one of those that have been read since they were asked for ahead: meant for every frame.
    void upload();
    /// Null when not loaded or not a picture.
    const sf::Texture* find(const std::string& path) const;

    /// The letters on the GPU: kept here, for all canvases together.
    GlyphTexture& glyphTexture();
    /// What gradients are smoothed with, likewise.
    Dither& dither() { return *m_dither; }
    /// What stands still on screens, likewise.
    LayerCache& layers() { return *m_layers; }

private:
    struct Entries;
    /// Empty for a name that leads elsewhere.
    std::filesystem::path fileOf(const std::string& path) const;
    bool comesSoon(const std::string& path);
    bool upload(const std::string& path);
    void finish();

    std::filesystem::path m_root;
    std::optional<std::chrono::milliseconds> m_patience;
    std::unique_ptr<Entries> m_entries;
    std::unique_ptr<Dither> m_dither;
    std::unique_ptr<LayerCache> m_layers;
};

} // namespace engine
