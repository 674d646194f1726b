#include "game/scoring/certainty.hpp"

namespace game {

double statedProbability(Certainty certainty) {
    constexpr std::array<double, 4> kStated{0.0, 0.4, 0.75, 0.95};
    return kStated.at(static_cast<std::size_t>(certainty));
}

} // namespace game
