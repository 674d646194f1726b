#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/course.hpp"

namespace game {

/// Reads what the assessment asks; it may only ask for nuggets and questions that `module` has.
Assessment readAssessment(engine::XmlReader& reader, const Module& module);

} // namespace game
