#pragma once

#include <cstddef>

/// How much an author may write, in characters; levels/README.md and levels/recall-city.xsd say the same.
namespace game::limits {

constexpr std::size_t kTitle = 80;
constexpr std::size_t kSummary = 300;
constexpr std::size_t kParagraph = 600;
constexpr std::size_t kItem = 160;
constexpr std::size_t kQuote = 300;
constexpr std::size_t kTip = 240;
constexpr std::size_t kAlt = 400;
constexpr std::size_t kCaption = 160;
constexpr std::size_t kSnippet = 320;
constexpr std::size_t kInsight = 240;
constexpr std::size_t kPrompt = 180;
constexpr std::size_t kWhy = 200;
constexpr std::size_t kOption = 80;
constexpr std::size_t kPart = 60;
constexpr std::size_t kCategory = 30;
constexpr std::size_t kUnit = 20;
constexpr std::size_t kAccepted = 40;
constexpr std::size_t kLine = 160;
constexpr std::size_t kReply = 100;
constexpr std::size_t kName = 60;

} // namespace game::limits
