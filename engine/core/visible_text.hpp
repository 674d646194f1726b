#pragma once

#include <string>
#include <string_view>

namespace engine {

/// The text as a terminal or a log may show it: a control character, or one that turns the direction of writing,
/// stands there as `U+001B`, a byte that is no UTF-8 as `\xFF`. Everything else is as it was.
std::string visibleText(std::string_view text);

} // namespace engine
