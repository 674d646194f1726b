#include "game/rounds/interleaving.hpp"

#include <algorithm>
#include <map>

namespace game {
namespace {

/// How many things of each module are still to be placed.
using Left = std::map<ModuleId, std::size_t>;

/// Whether what is left after taking one of `taken` can be laid so that no neighbours share a module, this one
/// included.
bool canGoOn(Left left, const ModuleId& taken) {
    --left[taken];
    std::size_t total = 0;
    for (const auto& [module, count] : left) {
        total += count;
    }
    return std::all_of(left.begin(), left.end(), [&](const auto& entry) {
        return entry.second <= (entry.first == taken ? total / 2 : (total + 1) / 2);
    });
}

bool isMostLeft(const Left& left, const ModuleId& module, const ModuleId& last) {
    return std::all_of(left.begin(), left.end(),
                       [&](const auto& entry) { return entry.first == last || entry.second <= left.at(module); });
}

} // namespace

std::vector<std::size_t> interleaved(const std::vector<ModuleId>& modules, const ModuleId& before) {
    Left left;
    std::vector<std::size_t> waiting;
    for (std::size_t i = 0; i < modules.size(); ++i) {
        ++left[modules[i]];
        waiting.push_back(i);
    }
    std::vector<std::size_t> order;
    ModuleId last = before;
    while (!waiting.empty()) {
        const auto other = [&](std::size_t i) { return modules[i] != last; };
        const auto good = [&](std::size_t i) { return other(i) && canGoOn(left, modules[i]); };
        // Where neighbours cannot all differ, spending the commonest module first leaves the fewest equals.
        const auto best = [&](std::size_t i) { return other(i) && isMostLeft(left, modules[i], last); };
        auto next = std::find_if(waiting.begin(), waiting.end(), good);
        next = next != waiting.end() ? next : std::find_if(waiting.begin(), waiting.end(), best);
        next = next != waiting.end() ? next : waiting.begin();
        last = modules[*next];
        --left[last];
        order.push_back(*next);
        waiting.erase(next);
    }
    return order;
}

} // namespace game
