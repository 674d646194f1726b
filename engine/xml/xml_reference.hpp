#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace engine {

/// The character that `&name;` stands for: one of XML's five, or by its number. Nothing when it stands for none
/// that XML can hold.
std::optional<char32_t> characterOfReference(std::string_view name);

/// Appends what a value means as it is written: references resolved, every line end as `\n`. Its references must be
/// known to be good.
void appendResolved(std::string& out, std::string_view written);

} // namespace engine
