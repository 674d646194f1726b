#pragma once

#include "engine/graphics/picture_cache.hpp"
#include "game/content/library.hpp"
#include "game/rounds/round_plan.hpp"

namespace game {

/// Loads everything a round will show, so that nothing is loaded while its clock runs. A picture that cannot be
/// loaded is left out, with a word in the log.
void loadPictures(const RoundPlan& plan, const Library& library, engine::PictureCache& cache);
/// The same is about to happen: they are read in the background.
void prefetchPictures(const RoundPlan& plan, const Library& library, engine::PictureCache& cache);

} // namespace game
