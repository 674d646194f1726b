#include "game/main/startup_identity.hpp"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "game/main/last_rep.hpp"
#include "game/saves/save_store.hpp"

namespace game {
namespace {

std::string userName() {
    const char* user = std::getenv("USER");
    const std::string name = user != nullptr ? user : "";
    return SaveStore::isValidName(name) ? name : "Rep";
}

} // namespace

StartupIdentity StartupIdentity::of(const Options& options, const std::filesystem::path& ownFolder) {
    if (!options.rep.empty()) {
        return {options.rep, false};
    }
    const std::vector<std::string> reps = SaveStore::list(options.data);
    for (const std::string& name : {LastRep(ownFolder).name().value_or(""), userName()}) {
        if (std::find(reps.begin(), reps.end(), name) != reps.end()) {
            return {name, false};
        }
    }
    // In a team's folder a single save may well be a colleague's.
    if (reps.size() == 1 && options.data == ownFolder) {
        return {reps.front(), false};
    }
    // What plays by itself has no time for a first start, unless it is to measure one.
    return {userName(), !options.autoplay || !options.frames.empty()};
}

} // namespace game
