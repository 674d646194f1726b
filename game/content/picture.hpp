#pragma once

#include <string>

namespace game {

/// A picture an author put beside the text. `path` is relative to the levels folder: `phishing/media/anatomy.svg`.
struct Picture {
    std::string path;
    /// What it shows, for people who cannot see it. Never empty.
    std::string alt;
    std::string caption;
    /// Width ÷ height, as read from the file; SVG from its viewBox.
    double aspect = 1.0;

    bool empty() const { return path.empty(); }
};

} // namespace game
