#include "game/saves/save_files.hpp"

#include <string_view>
#include <system_error>

#include <fmt/core.h>

namespace game {
namespace {

constexpr std::size_t kLongestDevice = 16;

} // namespace

std::filesystem::path SaveFiles::keptName(const std::filesystem::path& file, const char* as) {
    for (int number = 1;; ++number) {
        const std::filesystem::path name = fmt::format("{}.{}-{}", file.string(), as, number);
        std::error_code problem;
        if (!std::filesystem::exists(name, problem)) {
            return name;
        }
    }
}

bool SaveFiles::isValidDevice(const std::string& device) {
    return !device.empty() && device.size() <= kLongestDevice &&
           device.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789") == std::string::npos;
}

std::filesystem::path SaveFiles::session(std::int64_t first) const {
    return m_folder / fmt::format("{}@{}-{}{}", m_stem, m_device, first, kJournal);
}

std::filesystem::path SaveFiles::named(const char* ending) const {
    return m_folder / (m_stem + (m_device == kFirstDevice ? "" : "@" + m_device) + ending);
}

} // namespace game
