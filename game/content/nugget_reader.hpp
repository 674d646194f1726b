#pragma once

#include "engine/xml/xml_reader.hpp"
#include "game/content/course.hpp"
#include "game/content/picture_reader.hpp"

namespace game {

/// Reads a nugget of `module`, whose course is known from its id.
Nugget readNugget(engine::XmlReader& reader, const Module& module, PictureReader& pictures);

} // namespace game
