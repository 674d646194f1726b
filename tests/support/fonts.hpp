#pragma once

#include "engine/text/font_files.hpp"

namespace test {

/// The fonts of this machine, looked for once a program.
inline const engine::FontFiles& fonts() {
    static const engine::FontFiles installed = engine::FontFiles::installed();
    return installed;
}

} // namespace test
