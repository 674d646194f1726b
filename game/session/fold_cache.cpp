#include "game/session/fold_cache.hpp"

#include <fmt/core.h>
#include <zlib.h>

#include "engine/core/file.hpp"
#include "engine/core/paths.hpp"
#include "game/saves/save_name.hpp"

namespace game {
namespace {

/// To be changed with every change to what is folded, or how.
constexpr std::string_view kVersion = "recall-city fold 1";
constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr std::size_t kChecksumDigits = 8;

std::string checksum(std::string_view bytes) {
    const auto value = ::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    return fmt::format("{:08x}", value);
}

} // namespace

std::filesystem::path FoldCache::folderFor(const std::filesystem::path& team) {
    std::error_code problem;
    const auto whole = std::filesystem::weakly_canonical(team, problem);
    const std::string path = problem ? team.string() : whole.string();
    return engine::paths::userCache() / "boards" / checksum(path);
}

std::filesystem::path FoldCache::fileOf(const std::string& rep) const {
    return m_folder / (SaveName::stemOf(rep) + ".fold");
}

std::string FoldCache::keyOf(const std::string& rep, const std::string& mark) const {
    return fmt::format("{}\n{}\n{}\n{}\n", kVersion, rep, mark, m_facts);
}

// The checksum of all that follows, the key, and what was folded.
std::optional<FoldedSave> FoldCache::find(const std::string& rep, const std::string& mark) const {
    const auto bytes = engine::readFile(fileOf(rep), kMostBytes);
    const std::string key = keyOf(rep, mark);
    if (!bytes || bytes->size() < kChecksumDigits + key.size()) {
        return std::nullopt;
    }
    const std::string_view all = *bytes;
    const std::string_view checked = all.substr(kChecksumDigits);
    if (!checked.starts_with(key) || all.substr(0, kChecksumDigits) != checksum(checked)) {
        return std::nullopt;
    }
    return FoldedSave::fromBytes(checked.substr(key.size()));
}

void FoldCache::keep(const std::string& rep, const std::string& mark, const FoldedSave& save) const {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    const std::string checked = keyOf(rep, mark) + save.toBytes();
    static_cast<void>(engine::replaceFile(fileOf(rep), checksum(checked) + checked, engine::Durable::no));
}

} // namespace game
