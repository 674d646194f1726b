#include <algorithm>
#include <array>
#include <iterator>

#include "game/arenas/arena.hpp"
#include "game/arenas/conveyor.hpp"
#include "game/arenas/crate_tower.hpp"
#include "game/arenas/peg_cascade.hpp"

namespace game {
namespace {

struct Entry {
    const char* name;
    bool (*plays)(const QuestionBody& body);
    std::unique_ptr<Arena> (*make)(std::uint64_t seed);
};

template <class Kind>
std::unique_ptr<Arena> made(std::uint64_t seed) {
    return std::make_unique<Kind>(seed);
}

constexpr std::array kArenas{
    Entry{PegCascade::kName, PegCascade::knows, made<PegCascade>},
    Entry{Conveyor::kName, Conveyor::knows, made<Conveyor>},
    Entry{CrateTower::kName, CrateTower::knows, made<CrateTower>},
};

/// How much an arena is wanted for these questions: twice as many questions weigh four times.
std::uint64_t weight(const Entry& entry, const std::vector<const Question*>& questions) {
    const auto played = std::count_if(questions.begin(), questions.end(),
                                      [&entry](const Question* question) { return entry.plays(question->body); });
    return static_cast<std::uint64_t>(played * played);
}

} // namespace

CueList Arena::takeCues() {
    const CueList cues = m_feel.cues;
    m_feel.cues.clear();
    return cues;
}

std::vector<std::string> arenaNames() {
    std::vector<std::string> names;
    for (const Entry& entry : kArenas) {
        names.emplace_back(entry.name);
    }
    return names;
}

std::string arenaFor(const std::vector<const Question*>& questions, std::uint64_t seed) {
    std::uint64_t all = 0;
    for (const Entry& entry : kArenas) {
        all += weight(entry, questions);
    }
    if (all == 0) {
        return {};
    }
    std::uint64_t drawn = engine::Rng(engine::Rng::mix(seed, "which arena")).below(all);
    const Entry* found = kArenas.begin();
    while (drawn >= weight(*found, questions)) {
        drawn -= weight(*found, questions);
        ++found;
    }
    return found->name;
}

std::unique_ptr<Arena> makeArena(const std::string& name, std::uint64_t seed) {
    const auto* found =
        std::find_if(kArenas.begin(), kArenas.end(), [&name](const Entry& entry) { return name == entry.name; });
    return found != kArenas.end() ? found->make(seed) : nullptr;
}

} // namespace game
