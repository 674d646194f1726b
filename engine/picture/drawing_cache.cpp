#include "engine/picture/drawing_cache.hpp"

#include <algorithm>
#include <cstring>
#include <vector>

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "engine/core/descriptor.hpp"
#include "engine/core/file.hpp"
#include "engine/core/rng.hpp"

namespace engine {
namespace {

namespace fs = std::filesystem;

/// To be changed with every change to how recall-svg draws or how drawings are kept.
constexpr std::string_view kVersion = "drawing 1, librsvg " RECALL_RSVG_VERSION;
constexpr std::size_t kLargestFile = std::size_t{80} << 20;

/// What every file begins with.
struct Head {
    std::uint32_t checksum = 0;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
};

std::uint32_t checksumOf(const Pixels& pixels) {
    return static_cast<std::uint32_t>(::crc32_z(0, pixels.rgba.data(), pixels.rgba.size()));
}

/// Words in an SVG look as the machine's fonts do, and this is written whenever a package brings some.
std::int64_t fontsChanged() {
    struct stat folder {};
    return ::stat("/var/cache/fontconfig", &folder) == 0 ? std::int64_t{folder.st_mtime} : 0;
}

/// Quick rather than small: the flat areas of a diagram shrink to a fiftieth all the same.
std::string packed(const Pixels& pixels) {
    const Head head{checksumOf(pixels), pixels.width, pixels.height};
    uLongf size = ::compressBound(pixels.rgba.size());
    std::string bytes(sizeof head + size, '\0');
    std::memcpy(bytes.data(), &head, sizeof head);
    ::compress2(reinterpret_cast<Bytef*>(bytes.data() + sizeof head), &size, pixels.rgba.data(), pixels.rgba.size(),
                Z_BEST_SPEED);
    bytes.resize(sizeof head + size);
    return bytes;
}

std::optional<Pixels> unpacked(std::string_view bytes, unsigned width, unsigned height) {
    Head head;
    if (bytes.size() < sizeof head) {
        return std::nullopt;
    }
    std::memcpy(&head, bytes.data(), sizeof head);
    bytes.remove_prefix(sizeof head);
    if (head.width != width || head.height != height) {
        return std::nullopt;
    }
    Pixels pixels = Pixels::blank(width, height);
    uLongf size = pixels.rgba.size();
    const int problem =
        ::uncompress(pixels.rgba.data(), &size, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    const bool whole = problem == Z_OK && size == pixels.rgba.size() && head.checksum == checksumOf(pixels);
    return whole ? std::optional(std::move(pixels)) : std::nullopt;
}

struct Kept {
    fs::path file;
    fs::file_time_type used;
    std::uintmax_t bytes = 0;
};

/// Those used last come last. Another program may be taking away some of them meanwhile.
std::vector<Kept> filesIn(const fs::path& folder) {
    std::vector<Kept> files;
    std::error_code problem;
    for (fs::directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        std::error_code gone;
        const Kept kept{at->path(), at->last_write_time(gone), at->file_size(gone)};
        if (!gone) {
            files.push_back(kept);
        }
    }
    std::sort(files.begin(), files.end(), [](const Kept& a, const Kept& b) { return a.used < b.used; });
    return files;
}

} // namespace

fs::path DrawingCache::fileOf(std::string_view svg, unsigned width, unsigned height) const {
    const std::string how = fmt::format("{}, {} x {}, fonts of {}", kVersion, width, height, fontsChanged());
    return m_folder /
           fmt::format("{:016x}{:016x}", Rng::mix(Rng::mix(0, how), svg), Rng::mix(Rng::mix(1, how), svg));
}

bool DrawingCache::has(std::string_view svg, unsigned width, unsigned height) const {
    std::error_code problem;
    return !m_folder.empty() && fs::is_regular_file(fileOf(svg, width, height), problem);
}

std::optional<Pixels> DrawingCache::find(std::string_view svg, unsigned width, unsigned height) const {
    if (m_folder.empty()) {
        return std::nullopt;
    }
    const fs::path file = fileOf(svg, width, height);
    const auto bytes = readFile(file, kLargestFile);
    auto pixels = bytes ? unpacked(*bytes, width, height) : std::nullopt;
    if (pixels) {
        // Used now.
        ::utimensat(AT_FDCWD, file.c_str(), nullptr, 0);
    }
    return pixels;
}

void DrawingCache::keep(std::string_view svg, const Pixels& pixels) const {
    if (m_folder.empty()) {
        return;
    }
    const std::string bytes = packed(pixels);
    std::error_code problem;
    fs::create_directories(m_folder, problem);
    if (!problem && bytes.size() <= m_mostBytes) {
        write(fileOf(svg, pixels.width, pixels.height), bytes);
        makeRoom();
    }
}

// Under a name of its own until it is whole: somebody else may be writing the same.
void DrawingCache::write(const fs::path& file, std::string_view bytes) const {
    std::string name = (m_folder / "new-XXXXXX").string();
    const Descriptor drawing(::mkostemp(name.data(), O_CLOEXEC));
    if (drawing.isOpen() && (!drawing.writeAll(bytes) || ::rename(name.c_str(), file.c_str()) != 0)) {
        ::unlink(name.c_str());
    }
}

// Down to three quarters, so that not every picture has to do it.
void DrawingCache::makeRoom() const {
    const auto files = filesIn(m_folder);
    std::uintmax_t all = 0;
    for (const Kept& kept : files) {
        all += kept.bytes;
    }
    if (all <= m_mostBytes) {
        return;
    }
    std::error_code problem;
    for (const Kept& kept : files) {
        if (all <= m_mostBytes / 4 * 3) {
            return;
        }
        fs::remove(kept.file, problem);
        all -= kept.bytes;
    }
}

} // namespace engine
