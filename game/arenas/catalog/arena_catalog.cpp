#include "game/arenas/catalog/arena_catalog.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

#include "game/arenas/conveyor/conveyor.hpp"
#include "game/arenas/crate_tower/crate_tower.hpp"
#include "game/arenas/peg_cascade/peg_cascade.hpp"

namespace game {
namespace {

struct Entry {
    const char* name;
    bool (*supports)(const QuestionBody& body);
    std::unique_ptr<Arena> (*make)(std::uint64_t seed);
};

template <class Kind>
std::unique_ptr<Arena> made(std::uint64_t seed) {
    return std::make_unique<Kind>(seed);
}

constexpr std::array kArenas{
    Entry{PegCascade::kName, PegCascade::supports, made<PegCascade>},
    Entry{Conveyor::kName, Conveyor::supports, made<Conveyor>},
    Entry{CrateTower::kName, CrateTower::supports, made<CrateTower>},
};

using Weights = std::array<std::uint64_t, kArenas.size()>;

/// How much each arena is wanted for these questions: twice as many questions weigh four times.
Weights weigh(const std::vector<const Question*>& questions) {
    Weights weights{};
    for (std::size_t i = 0; i < kArenas.size(); ++i) {
        const auto played = std::count_if(questions.begin(), questions.end(), [&](const Question* question) {
            return kArenas[i].supports(question->body);
        });
        weights[i] = static_cast<std::uint64_t>(played * played);
    }
    return weights;
}

std::uint64_t sum(const Weights& weights) {
    return std::accumulate(weights.begin(), weights.end(), std::uint64_t{0});
}

/// Without `name`, unless nothing else is left.
Weights without(const std::string& name, const Weights& weights) {
    Weights others = weights;
    for (std::size_t i = 0; i < kArenas.size(); ++i) {
        others[i] = kArenas[i].name == name ? 0 : weights[i];
    }
    return sum(others) > 0 ? others : weights;
}

} // namespace

std::vector<std::string> arenaNames() {
    std::vector<std::string> names;
    for (const Entry& entry : kArenas) {
        names.emplace_back(entry.name);
    }
    return names;
}

std::string arenaFor(const std::vector<const Question*>& questions, std::uint64_t seed, const std::string& before) {
    const Weights weights = without(before, weigh(questions));
    if (sum(weights) == 0) {
        return {};
    }
    std::uint64_t drawn = engine::Rng(engine::Rng::mix(seed, "which arena")).below(sum(weights));
    std::size_t found = 0;
    while (drawn >= weights[found]) {
        drawn -= weights[found];
        ++found;
    }
    return kArenas[found].name;
}

std::unique_ptr<Arena> makeArena(const std::string& name, std::uint64_t seed) {
    const auto* found =
        std::find_if(kArenas.begin(), kArenas.end(), [&name](const Entry& entry) { return name == entry.name; });
    return found != kArenas.end() ? found->make(seed) : nullptr;
}

} // namespace game
