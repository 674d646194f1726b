#pragma once

#include "engine/core/id.hpp"

namespace game {

/// Ids of content are paths, unique over all courses: `social-selling`, `social-selling/profile`,
/// `social-selling/headline` (a nugget keeps its id when it moves to another module),
/// `social-selling/headline/who`.
using CourseId = engine::Id<struct CourseTag>;
using ModuleId = engine::Id<struct ModuleTag>;
using NuggetId = engine::Id<struct NuggetTag>;
using QuestionId = engine::Id<struct QuestionTag>;

} // namespace game
