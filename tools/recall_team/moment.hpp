#pragma once

#include <string>

#include "engine/core/clock.hpp"
#include "engine/core/timestamp.hpp"

namespace team {

/// A moment on the command line, read as engine::Timestamp does; now when empty.
struct Moment {
    std::string text;

    engine::Timestamp value() const {
        return text.empty() ? engine::SystemClock().now() : *engine::Timestamp::fromIso(text);
    }
    static std::string check(const std::string& text) {
        return engine::Timestamp::fromIso(text)
                   ? ""
                   : "\"" + text + "\" is no time; write it like 2026-11-23T18:33+01:00";
    }
};

} // namespace team
