#pragma once

#include <string>

#include "engine/xml/xml_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// The questions that are answered by typing.
Numeric readNumeric(engine::XmlReader& reader);
/// `prompt` is the question's, which must have the gap.
FillIn readFillIn(engine::XmlReader& reader, const std::string& prompt);

} // namespace game
