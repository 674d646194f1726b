#include "engine/core/version.hpp"

namespace engine {

const char* version() {
    return RECALL_VERSION;
}

} // namespace engine
