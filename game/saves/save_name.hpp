#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace game {

/// What the files of a rep's save are called. Any name a person really has is a rep's name: `O'Brien`, `Zoë`,
/// `李雷`, `Anna/Beta`, `Dr. Kim Jr.`. Its stem is the name itself where every file system takes that, and else the
/// name with the bytes in question written like in a web address: `Anna%2FBeta`. Both ways are certain, so two
/// names never share a file.
class SaveName {
public:
    /// In bytes, so that a stem with its ending, and what a sync tool adds, still is a file name.
    static constexpr std::size_t kLongestStem = 180;

    /// What is no name: nothing, blanks at the ends, signs that control or turn text, bytes that are no UTF-8, and
    /// what makes a stem of more than kLongestStem.
    static bool isValid(std::string_view rep) { return problemOf(rep).empty(); }
    /// Why it is no name, as a sentence for the person who typed it; empty for a name.
    static std::string problemOf(std::string_view rep);
    /// Of a valid name. Never a path, hidden, `team`, `team.memory` or something that ends in `.backup`.
    static std::string stemOf(std::string_view rep);
    /// Nothing when no rep's save is called so.
    static std::optional<std::string> repOf(std::string_view stem);
};

} // namespace game
