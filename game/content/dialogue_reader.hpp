#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// A talk. Every turn can be reached from the first, and replies only lead forward.
Dialogue readDialogue(engine::XmlReader& reader);

} // namespace game
