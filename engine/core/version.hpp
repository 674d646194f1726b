#pragma once

namespace engine {

/// The version of the whole project as `MAJOR.MINOR.PATCH`, as the build was configured with.
const char* version();

} // namespace engine
