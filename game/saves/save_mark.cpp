#include "game/saves/save_mark.hpp"

#include <array>

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zlib.h>

#include "engine/core/descriptor.hpp"

namespace game {
namespace {

/// A snapshot ends in the checksum of all of it, a journal in that of its last line.
constexpr std::size_t kEnd = 512;

unsigned long checksumOfEnd(const engine::Descriptor& file, off_t size) {
    std::array<char, kEnd> bytes{};
    const off_t from = size > static_cast<off_t>(kEnd) ? size - static_cast<off_t>(kEnd) : 0;
    const ssize_t count = ::pread(file.number(), bytes.data(), bytes.size(), from);
    return ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()),
                     count > 0 ? static_cast<std::size_t>(count) : 0);
}

std::string markOf(const std::filesystem::path& path) {
    // Not to wait for what turns out to be no file.
    const engine::Descriptor file(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    struct stat facts {};
    if (!file.isOpen() || ::fstat(file.number(), &facts) != 0) {
        return "none";
    }
    return fmt::format("{} {}.{} {}.{} {:08x}", facts.st_size, facts.st_mtim.tv_sec, facts.st_mtim.tv_nsec,
                       facts.st_ctim.tv_sec, facts.st_ctim.tv_nsec, checksumOfEnd(file, facts.st_size));
}

} // namespace

std::string saveMark(const std::vector<std::filesystem::path>& files) {
    std::string mark;
    for (const std::filesystem::path& file : files) {
        mark += fmt::format("{}: {}; ", file.filename().string(), markOf(file));
    }
    return mark;
}

} // namespace game
