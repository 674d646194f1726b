#include "game/main/installation.hpp"

#include <random>
#include <system_error>

#include <fmt/core.h>

#include "engine/core/file.hpp"
#include "engine/core/rng.hpp"

namespace game {
namespace {

constexpr const char* kFile = "installation.txt";
constexpr std::size_t kLongest = 200;
constexpr std::size_t kLetters = 10;

std::string textOf(const std::filesystem::path& file) {
    const auto text = engine::readFile(file, kLongest);
    return text ? *text : "";
}

std::string drawn() {
    std::random_device chance;
    return fmt::format("{:08x}{:08x}\n", chance(), chance());
}

/// Drawn when there is none yet. Where it cannot be kept there is none, and the computer's id has to do.
std::string numberIn(const std::filesystem::path& folder) {
    std::string known = textOf(folder / kFile);
    if (!known.empty()) {
        return known;
    }
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    std::string number = drawn();
    return engine::replaceFile(folder / kFile, number) ? number : "";
}

/// Without letters and digits that look alike.
std::string inLetters(std::uint64_t number) {
    constexpr std::string_view kAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    std::string letters;
    for (std::size_t i = 0; i < kLetters; ++i, number /= kAlphabet.size()) {
        letters += kAlphabet[number % kAlphabet.size()];
    }
    return letters;
}

} // namespace

std::string Installation::deviceIn(const std::filesystem::path& saves) const {
    std::error_code problem;
    const auto place = std::filesystem::weakly_canonical(std::filesystem::absolute(saves, problem), problem);
    const std::string computer = numberIn(m_stateFolder) + textOf(m_machineId);
    const std::uint64_t number =
        engine::Rng::mix(engine::Rng::mix(0, computer), (problem ? saves : place).string());
    return inLetters(engine::Rng(number).next());
}

} // namespace game
