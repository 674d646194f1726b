#include "game/main/guest_folder.hpp"

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <system_error>
#include <vector>

#include "engine/core/paths.hpp"
#include "game/saves/save_lock.hpp"

namespace game {
namespace {

constexpr const char* kBegin = "recall-city-";
/// One that is younger may be about to be filled.
constexpr std::chrono::minutes kOldEnough(1);

std::vector<std::filesystem::path> places() {
    std::error_code problem;
    const auto temporary = std::filesystem::temp_directory_path(problem);
    return problem ? std::vector{engine::paths::userState()} : std::vector{temporary, engine::paths::userState()};
}

/// "" when none can be made.
std::filesystem::path newFolderIn(const std::filesystem::path& place) {
    std::error_code problem;
    std::filesystem::create_directories(place, problem);
    std::string name = (place / kBegin).string() + "XXXXXX";
    return ::mkdtemp(name.data()) != nullptr ? std::filesystem::path(name) : std::filesystem::path();
}

/// No game holds the save in it.
bool isForgotten(const std::filesystem::path& folder) {
    std::error_code problem;
    const SaveFiles files(folder, GuestFolder::kGuest);
    if (std::filesystem::exists(files.lock(), problem)) {
        return SaveLock::take(files).ok();
    }
    const auto written = std::filesystem::last_write_time(folder, problem);
    return !problem && std::filesystem::is_empty(folder, problem) &&
           std::filesystem::file_time_type::clock::now() - written > kOldEnough;
}

std::vector<std::filesystem::path> forgottenIn(const std::filesystem::path& place) {
    std::vector<std::filesystem::path> forgotten;
    std::error_code problem;
    for (std::filesystem::directory_iterator entry(place, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        std::error_code ignored;
        const bool isFolder = entry->symlink_status(ignored).type() == std::filesystem::file_type::directory;
        if (isFolder && entry->path().filename().string().starts_with(kBegin) && isForgotten(entry->path())) {
            forgotten.push_back(entry->path());
        }
    }
    return forgotten;
}

} // namespace

GuestFolder::GuestFolder() {
    for (const auto& place : places()) {
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

void GuestFolder::clearForgotten() {
    for (const auto& place : places()) {
        for (const auto& folder : forgottenIn(place)) {
            std::error_code ignored;
            std::filesystem::remove_all(folder, ignored);
        }
    }
}

} // namespace game
