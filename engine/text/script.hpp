#pragma once

#include <optional>
#include <string>

namespace engine {

/// A script of the world: what a text can be written in, and what a machine may have no font for.
struct Script {
    /// As Unicode names it: "Tamil"; "emoji" for those.
    std::string name;
    /// The package of Debian that brings a font for it.
    std::string package;

    /// Nothing for what belongs to no script: digits, punctuation, signs, spaces, what cannot be seen.
    static std::optional<Script> of(char32_t character);

    bool operator==(const Script&) const = default;
    /// "No font on this computer has Tamil letters; install the package fonts-noto-core."
    std::string lacking() const;
};

} // namespace engine
