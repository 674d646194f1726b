#include "engine/ui/view.hpp"

#include <algorithm>

namespace engine {

float View::scale() const {
    return std::min(width / 1920.0f, height / 1080.0f);
}

} // namespace engine
