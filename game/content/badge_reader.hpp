#pragma once

#include <string>
#include <vector>

#include "engine/core/diagnostics.hpp"
#include "game/content/badge.hpp"
#include "game/content/document_root.hpp"

namespace game {

/// Reads `badges.xml`. `courses` are the ids a badge may name. Badges with an error are left out.
std::vector<Badge> readBadges(const AuthorFile& file, const std::vector<std::string>& courses,
                              engine::Diagnostics& diagnostics);

} // namespace game
