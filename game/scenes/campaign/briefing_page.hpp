#pragma once

#include <string>
#include <vector>

#include "engine/ui/screen.hpp"
#include "game/content/course.hpp"

namespace game {

/// Characters of body text that make a line of comfortable length.
constexpr int kMeasureCharacters = 68;
/// Design units kept free at the right of a page for its scrollbar.
constexpr float kPageGutter = 30;

/// Width of a column of body text at the comfortable measure, pixels; at most `room`.
float comfortableWidth(const engine::Screen& screen, float room);

/// Adds a page's title and blocks into `box`, one below the other, as the scroll part `part` when they are taller.
/// Returns their height.
float addBriefingPage(engine::Screen& screen, const Page& page, const engine::Rect& box, const std::string& part);

/// Of all pages of a module's briefing.
std::vector<const Picture*> picturesOf(const Module& module);

} // namespace game
