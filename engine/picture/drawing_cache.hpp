#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

#include "engine/picture/pixels.hpp"

namespace engine {

/// SVGs as they were drawn before on this machine: one file a drawing in a folder, found by the bytes of the SVG,
/// the size it was drawn in, and what drew it (librsvg and the fonts there are). It can be made again at any time,
/// so nothing here ever fails: what is corrupt is not found, and where nothing can be written nothing is kept.
/// Several programs may use one folder at once.
class DrawingCache {
public:
    static constexpr std::uintmax_t kMostBytes = std::uintmax_t{128} << 20;

    /// Without a folder nothing is kept. With all its files together larger than `mostBytes`, those go that were
    /// not used for longest.
    explicit DrawingCache(std::filesystem::path folder = {}, std::uintmax_t mostBytes = kMostBytes)
        : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

    /// Whether it could be drawn before: what is kept of it is not read.
    bool has(std::string_view svg, unsigned width, unsigned height) const;
    std::optional<Pixels> find(std::string_view svg, unsigned width, unsigned height) const;
    void keep(std::string_view svg, const Pixels& pixels) const;

private:
    std::filesystem::path fileOf(std::string_view svg, unsigned width, unsigned height) const;
    void write(const std::filesystem::path& file, std::string_view bytes) const;
    void makeRoom() const;

    std::filesystem::path m_folder;
    std::uintmax_t m_mostBytes;
};

} // namespace engine
