#pragma once

#include <string>

namespace author {

/// Checks a levels folder: complaints to standard error, what was found to standard output.
/// Returns the exit code: 0 when there is no error, else 1.
int lint(const std::string& folder, bool asJson);

} // namespace author
