#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/picture_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// The questions that are answered by choosing among what is written.
SingleChoice readSingleChoice(engine::XmlReader& reader, PictureReader& pictures);
MultipleChoice readMultipleChoice(engine::XmlReader& reader);
TrueFalse readTrueFalse(engine::XmlReader& reader);

} // namespace game
