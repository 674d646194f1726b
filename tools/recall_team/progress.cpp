#include "tools/recall_team/progress.hpp"

#include <cstdio>

#include <fmt/core.h>
#include <unistd.h>

namespace team {
namespace {

using Time = std::chrono::steady_clock;

void draw(const std::string& what, double share) {
    constexpr std::size_t kWidth = 40;
    const auto full = static_cast<std::size_t>(share * kWidth);
    fmt::print(stderr, "\r{} [{}{}] {:3.0f} %{}", what, std::string(full, '#'), std::string(kWidth - full, '.'),
               share * 100.0, share >= 1.0 ? "\n" : "");
    std::fflush(stderr);
}

} // namespace

std::function<void(double)> progressOf(const std::string& what, std::chrono::milliseconds patience) {
    if (isatty(STDERR_FILENO) != 1) {
        return {};
    }
    return [what, patience, start = Time::now(), shown = false](double share) mutable {
        if (shown || Time::now() - start >= patience) {
            shown = true;
            draw(what, share);
        }
    };
}

} // namespace team
