#pragma once

#include <functional>
#include <vector>

#include "game/saves/save_tree.hpp"

namespace game {

/// How saves of older versions are migrated to the newest, one version at a time. To change the format: raise
/// SaveStore::kVersion and add the one step from the version before. Journal lines go through the same steps: they
/// come as a `<save>` that holds only what the journal did.
class Migrations {
public:
    using Step = std::function<void(SaveTree& save)>;
    static constexpr int kOldest = 1;

    /// steps[i] lifts version kOldest + i to the next.
    explicit Migrations(std::vector<Step> steps) : m_steps(std::move(steps)) {}
    /// Those of this game.
    static const Migrations& ofGame();

    int newest() const { return kOldest + static_cast<int>(m_steps.size()); }
    /// `save` is of version `from`, kOldest … newest().
    void lift(SaveTree& save, int from) const;

private:
    std::vector<Step> m_steps;
};

} // namespace game
