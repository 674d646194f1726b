#include "engine/graphics/picture_cache.hpp"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <algorithm>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "engine/core/log.hpp"
#include "engine/graphics/dither.hpp"
#include "engine/graphics/glyph_texture.hpp"
#include "engine/graphics/picture_reader.hpp"
#include "engine/graphics/stills.hpp"

namespace engine {

namespace {

/// Larger pictures only cost memory: no screen shows more.
constexpr unsigned kLargestSide = 4096;

/// Authors name pictures; a name must not lead out of the folder.
bool staysInside(const std::filesystem::path& path) {
    return path.is_relative() &&
           std::none_of(path.begin(), path.end(), [](const auto& part) { return part == ".."; });
}

/// Vector pictures were drawn into a PNG beside them when the game was built.
std::string pixelFile(const std::string& path) {
    return path.ends_with(".svg") ? path + ".png" : path;
}

sf::Color meanOf(const sf::Image& image, const sf::IntRect& part) {
    unsigned sum[4] = {};
    for (int y = part.top; y < part.top + part.height; ++y) {
        for (int x = part.left; x < part.left + part.width; ++x) {
            const sf::Color pixel = image.getPixel(static_cast<unsigned>(x), static_cast<unsigned>(y));
            sum[0] += pixel.r * pixel.a;
            sum[1] += pixel.g * pixel.a;
            sum[2] += pixel.b * pixel.a;
            sum[3] += pixel.a;
        }
    }
    const unsigned weight = std::max(1u, sum[3]);
    const auto count = static_cast<unsigned>(part.width * part.height);
    return {static_cast<sf::Uint8>(sum[0] / weight), static_cast<sf::Uint8>(sum[1] / weight),
            static_cast<sf::Uint8>(sum[2] / weight), static_cast<sf::Uint8>(sum[3] / count)};
}

/// By the smallest whole factor that makes it fit; every pixel is the mean of those it stands for.
void scaleDown(sf::Image& image, unsigned largestSide) {
    const sf::Vector2u size = image.getSize();
    const unsigned factor = (std::max(size.x, size.y) + largestSide - 1) / largestSide;
    if (factor <= 1) {
        return;
    }
    sf::Image smaller;
    smaller.create(std::max(1u, size.x / factor), std::max(1u, size.y / factor));
    const int side = static_cast<int>(factor);
    for (unsigned y = 0; y < smaller.getSize().y; ++y) {
        for (unsigned x = 0; x < smaller.getSize().x; ++x) {
            const int width = std::min(side, static_cast<int>(size.x - x * factor));
            const int height = std::min(side, static_cast<int>(size.y - y * factor));
            const sf::IntRect part{static_cast<int>(x * factor), static_cast<int>(y * factor), width, height};
            smaller.setPixel(x, y, meanOf(image, part));
        }
    }
    image = std::move(smaller);
}

} // namespace

struct PictureCache::Entries {
    std::unordered_map<std::string, sf::Texture> pictures;
    std::unordered_set<std::string> complainedOf;
    /// Those expected, by their files.
    std::unordered_map<std::string, std::string> expected;
    PictureReader reader;
    /// Taken in last, and still without the smaller ones that it is shown small with.
    sf::Texture* unfinished = nullptr;
    /// Made with the first canvas: textures need a display, this cache does not.
    std::optional<GlyphTexture> glyphs;
};

PictureCache::PictureCache(std::filesystem::path root)
    : m_root(std::move(root)), m_entries(std::make_unique<Entries>()), m_dither(std::make_unique<Dither>()),
      m_stills(std::make_unique<Stills>()) {}
PictureCache::~PictureCache() = default;

std::filesystem::path PictureCache::fileOf(const std::string& path) const {
    return staysInside(path) ? m_root / pixelFile(path) : std::filesystem::path();
}

bool PictureCache::load(const std::string& path) {
    finish();
    const bool there = m_entries->pictures.contains(path) || upload(path);
    finish();
    return there;
}

bool PictureCache::upload(const std::string& path) {
    const std::filesystem::path file = fileOf(path);
    m_entries->expected.erase(file.string());
    const PictureReader::Pixels image = m_entries->reader.take(file);
    if (!image) {
        if (m_entries->complainedOf.insert(path).second) {
            log::warning("The picture {} cannot be shown.", path);
        }
        return false;
    }
    scaleDown(*image, std::min(kLargestSide, sf::Texture::getMaximumSize()));
    sf::Texture& texture = m_entries->pictures[path];
    if (!texture.loadFromImage(*image)) {
        m_entries->pictures.erase(path);
        return false;
    }
    texture.setSmooth(true);
    m_entries->unfinished = &texture;
    return true;
}

void PictureCache::finish() {
    if (sf::Texture* picture = std::exchange(m_entries->unfinished, nullptr)) {
        picture->generateMipmap();
    }
}

void PictureCache::expect(const std::string& path) {
    const std::filesystem::path file = fileOf(path);
    if (!file.empty() && !m_entries->pictures.contains(path) && !m_entries->complainedOf.contains(path) &&
        m_entries->expected.emplace(file.string(), path).second) {
        m_entries->reader.ask(file);
    }
}

// Either half may take as long as half a frame.
void PictureCache::takeIn() {
    if (m_entries->unfinished != nullptr) {
        finish();
    } else if (const auto file = m_entries->reader.ready()) {
        upload(std::string(m_entries->expected.at(file->string())));
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
