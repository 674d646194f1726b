#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/picture_reader.hpp"
#include "game/content/question.hpp"

namespace game {

/// A picture and its regions. A region that hides another of the other kind is told: nobody could choose it.
Hotspot readHotspot(engine::XmlReader& reader, PictureReader& pictures);

} // namespace game
