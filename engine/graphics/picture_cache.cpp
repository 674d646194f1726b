#include "engine/graphics/picture_cache.hpp"

#include <SFML/Graphics/Texture.hpp>
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/core/log.hpp"
#include "engine/graphics/dither.hpp"
#include "engine/graphics/glyph_texture.hpp"
#include "engine/graphics/layer_cache.hpp"
#include "engine/graphics/picture_reader.hpp"

namespace engine {

namespace {

/// Authors name pictures; a name must not lead out of the folder.
bool staysInside(const std::filesystem::path& path) {
    return path.is_relative() &&
           std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".."; });
}

} // namespace

struct PictureCache::Entries {
    explicit Entries(const std::filesystem::path& drawings) : reader(drawings) {}

    std::unordered_map<std::string, sf::Texture> pictures;
    std::unordered_set<std::string> complainedOf;
    /// Those asked for ahead, by their files.
    std::unordered_map<std::string, std::string> prefetched;
    PictureReader reader;
    /// Uploaded last, and still without the smaller ones that it is shown small with.
    sf::Texture* unfinished = nullptr;
    /// Made with the first canvas: textures need a display, this cache does not.
    std::optional<GlyphTexture> glyphs;
};

PictureCache::PictureCache(std::filesystem::path root, const std::filesystem::path& drawings)
    : m_root(std::move(root)), m_entries(std::make_unique<Entries>(drawings)), m_dither(std::make_unique<Dither>()),
      m_layers(std::make_unique<LayerCache>()) {}
PictureCache::~PictureCache() = default;

std::filesystem::path PictureCache::fileOf(const std::string& path) const {
    return staysInside(path) ? m_root / path : std::filesystem::path();
}

bool PictureCache::load(const std::string& path) {
    finish();
    const bool there = m_entries->pictures.contains(path) || (comesSoon(path) && upload(path));
    finish();
    return there;
}

bool PictureCache::comesSoon(const std::string& path) {
    const std::filesystem::path file = fileOf(path);
    if (!m_patience || file.empty() || m_entries->complainedOf.contains(path)) {
        return true;
    }
    m_entries->prefetched.emplace(file.string(), path);
    return m_entries->reader.soon(file, *m_patience);
}

bool PictureCache::upload(const std::string& path) {
    if (m_entries->complainedOf.contains(path)) {
        return false;
    }
    const std::filesystem::path file = fileOf(path);
    m_entries->prefetched.erase(file.string());
    PictureReader::Drawn drawn = m_entries->reader.take(file);
    if (!drawn) {
        m_entries->complainedOf.insert(path);
        log::warning("The picture {} cannot be shown: it {}.", path, drawn.sentence());
        return false;
    }
    const Pixels pixels = std::move(*drawn).fitting(sf::Texture::getMaximumSize());
    sf::Texture& texture = m_entries->pictures[path];
    if (!texture.create(pixels.width, pixels.height)) {
        m_entries->pictures.erase(path);
        return false;
    }
    texture.update(pixels.rgba.data());
    texture.setSmooth(true);
    m_entries->unfinished = &texture;
    return true;
}

void PictureCache::finish() {
    if (sf::Texture* picture = std::exchange(m_entries->unfinished, nullptr)) {
        picture->generateMipmap();
    }
}

void PictureCache::prefetch(const std::string& path) {
    const std::filesystem::path file = fileOf(path);
    if (!file.empty() && !m_entries->pictures.contains(path) && !m_entries->complainedOf.contains(path) &&
        m_entries->prefetched.emplace(file.string(), path).second) {
        m_entries->reader.ask(file);
    }
}

// Either half may take as long as half a frame.
void PictureCache::upload() {
    if (m_entries->unfinished != nullptr) {
        finish();
    } else if (const auto file = m_entries->reader.ready()) {
        upload(std::string(m_entries->prefetched.at(file->string())));
    }
}

const sf::Texture* PictureCache::find(const std::string& path) const {
    const auto found = m_entries->pictures.find(path);
    return found == m_entries->pictures.end() ? nullptr : &found->second;
}

GlyphTexture& PictureCache::glyphTexture() {
    return m_entries->glyphs ? *m_entries->glyphs : m_entries->glyphs.emplace();
}

} // namespace engine
