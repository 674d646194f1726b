#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/picture_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// The XML names of all types of question.
const engine::XmlReader::Names& questionNames();

/// Reads a question of any type, the element's name says which. Its id becomes `nugget`/id.
Question readQuestion(engine::XmlReader& reader, const NuggetId& nugget, PictureReader& pictures);

} // namespace game
