#include <csignal>
#include <exception>

#include "engine/core/heap.hpp"
#include "engine/core/log.hpp"
#include "game/main/game.hpp"

namespace {

// Levels and a save of years; what a driver draws on may be touched only here and there.
constexpr std::size_t kHeap = 24u << 20;

} // namespace

int main(int argc, char** argv) {
    engine::readyHeap(kHeap);
    int exitCode = 0;
    const auto options = game::Options::parse(argc, argv, exitCode);
    if (!options) {
        return exitCode;
    }
    // A file that may not grow any more is a full disk, and no reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        return game::runGame(*options);
    } catch (const std::exception& problem) {
        engine::log::error("The game cannot go on: {}", problem.what());
        return 1;
    }
}
