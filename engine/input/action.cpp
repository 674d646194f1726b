#include "engine/input/action.hpp"

namespace engine {

int choiceIndex(Action action) {
    if (action < Action::choice1 || action > Action::choice9) {
        return -1;
    }
    return static_cast<int>(action) - static_cast<int>(Action::choice1);
}

} // namespace engine
