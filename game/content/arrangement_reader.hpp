#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// The questions that are answered by putting things where they belong.
Ordering readOrdering(engine::XmlReader& reader);
Matching readMatching(engine::XmlReader& reader);
Categorising readCategorising(engine::XmlReader& reader);

} // namespace game
