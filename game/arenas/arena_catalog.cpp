#include <algorithm>
#include <iterator>

#include "game/arenas/arena.hpp"
#include "game/arenas/peg_cascade.hpp"

namespace game {
namespace {

struct Entry {
    const char* name;
    std::unique_ptr<Arena> (*make)(std::uint64_t seed);
};

template <class Kind>
std::unique_ptr<Arena> made(std::uint64_t seed) {
    return std::make_unique<Kind>(seed);
}

constexpr Entry kArenas[] = {
    {"peg-cascade", made<PegCascade>},
};

} // namespace

std::vector<std::string> arenaNames() {
    std::vector<std::string> names;
    for (const Entry& entry : kArenas) {
        names.emplace_back(entry.name);
    }
    return names;
}

std::unique_ptr<Arena> makeArena(const std::string& name, std::uint64_t seed) {
    const auto* found = std::find_if(std::begin(kArenas), std::end(kArenas),
                                     [&name](const Entry& entry) { return name == entry.name; });
    return found != std::end(kArenas) ? found->make(seed) : nullptr;
}

} // namespace game
