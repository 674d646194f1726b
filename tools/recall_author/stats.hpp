#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "game/content/library.hpp"

namespace author {

/// What a library holds, counted.
struct Stats {
    std::size_t courses = 0;
    std::size_t modules = 0;
    std::size_t nuggets = 0;
    std::size_t questions = 0;
    /// Characters to read before a question can be answered.
    double meanReadingLength = 0.0;
    /// By the XML name of the type, all ten of them.
    std::vector<std::pair<std::string, std::size_t>> questionsOfType;
    /// By the path of the module.
    std::vector<std::pair<std::string, std::size_t>> nuggetsOfModule;

    static Stats of(const game::Library& library);
};

/// Prints the figures of a levels folder to standard output; complaints go to standard error.
/// Returns the exit code: 1 when a course could not be read, else 0.
int stats(const std::string& folder, bool asJson);

} // namespace author
