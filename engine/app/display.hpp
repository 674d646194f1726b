#pragma once

#include "engine/core/result.hpp"

namespace engine {

/// Whether there is a display that a window could be opened on; why not, otherwise. To be asked before the first
/// window, which would end the program where there is none.
Outcome findDisplay();

} // namespace engine
