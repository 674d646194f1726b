#pragma once

#include <string_view>

#include "engine/core/result.hpp"
#include "game/memory/review_log.hpp"

namespace game {

/// Reads a review log as other programs export it: a first line naming the columns card_id, review_rating (1 … 4),
/// review_time (ISO 8601) and review_duration (milliseconds, may be empty), in any order, other columns ignored.
/// Strict: the first line that cannot be read is named, and nothing is returned.
engine::Result<ReviewLog> readReviewCsv(std::string_view text);

} // namespace game
