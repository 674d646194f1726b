#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace team {

/// Draws one line on standard error, over and over, as `what` goes on: a share of 0 … 1 each time, 1 at its end.
/// Nothing when nobody watches there, or when all is done before `patience` is over.
std::function<void(double)> progressOf(const std::string& what,
                                       std::chrono::milliseconds patience = std::chrono::milliseconds(0));

} // namespace team
