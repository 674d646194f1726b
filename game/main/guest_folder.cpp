#include "game/main/guest_folder.hpp"

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <system_error>

#include "engine/core/paths.hpp"
#include "game/saves/save_lock.hpp"

namespace game {
namespace {

constexpr const char* kBegin = "recall-city-";
/// One that is younger may be about to be filled.
constexpr std::chrono::minutes kOldEnough(1);

std::vector<std::filesystem::path> places() {
    std::error_code problem;
    std::vector<std::filesystem::path> found{std::filesystem::temp_directory_path(problem)};
    if (problem) {
        found.clear();
    }
    std::filesystem::create_directories(engine::paths::userState(), problem);
    found.push_back(engine::paths::userState());
    return found;
}

/// "" when none can be made.
std::filesystem::path newFolderIn(const std::filesystem::path& place) {
    std::string name = (place / kBegin).string() + "XXXXXX";
    return ::mkdtemp(name.data()) != nullptr ? std::filesystem::path(name) : std::filesystem::path();
}

} // namespace

GuestFolder::GuestFolder(std::string guest) : m_guest(std::move(guest)) {
    for (const auto& place : places()) {
        clearForgotten(place);
        if (m_path.empty()) {
            m_path = newFolderIn(place);
        }
    }
    if (m_path.empty()) {
        throw std::runtime_error("neither the temporary folder nor " + engine::paths::userState().string() +
                                 " can be written.");
    }
}

GuestFolder::~GuestFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

void GuestFolder::clearForgotten(const std::filesystem::path& place) const {
    std::error_code problem;
    std::vector<std::filesystem::path> forgotten;
    for (std::filesystem::directory_iterator entry(place, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        const bool ours = entry->path().filename().string().starts_with(kBegin);
        if (ours && entry->symlink_status(problem).type() == std::filesystem::file_type::directory &&
            isForgotten(entry->path())) {
            forgotten.push_back(entry->path());
        }
    }
    for (const auto& folder : forgotten) {
        std::filesystem::remove_all(folder, problem);
    }
}

bool GuestFolder::isForgotten(const std::filesystem::path& folder) const {
    std::error_code problem;
    const SaveFiles files(folder, m_guest);
    if (std::filesystem::exists(files.lock(), problem)) {
        return SaveLock::take(files).ok();
    }
    const auto written = std::filesystem::last_write_time(folder, problem);
    return !problem && std::filesystem::is_empty(folder, problem) &&
           std::filesystem::file_time_type::clock::now() - written > kOldEnough;
}

} // namespace game
