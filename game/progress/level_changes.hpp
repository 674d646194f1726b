#pragma once

#include <set>
#include <string>
#include <vector>

#include "game/progress/rep_record.hpp"

namespace game {

/// What became of a rep's windows and buildings because the courses were changed, compared with all they ever did.
class LevelChanges {
public:
    /// `known`: keys of what the rep was told before.
    static LevelChanges of(const RepRecord& record, const std::set<std::string>& known = {});

    bool empty() const { return m_keys.empty(); }
    /// What is to be remembered once it was told; never holds a space.
    const std::vector<std::string>& keys() const { return m_keys; }
    /// One sentence to the rep; "" when there is nothing to say.
    std::string sentence() const;

private:
    /// Nuggets met that are in no course any more.
    int m_windowsGone = 0;
    /// Modules passed that are in no course any more.
    int m_buildingsGone = 0;
    /// Modules that are complete because their nuggets were in ones that were passed.
    int m_buildingsKept = 0;
    /// Nuggets of which something else is true now.
    int m_factsChanged = 0;
    std::vector<std::string> m_keys;
};

} // namespace game
