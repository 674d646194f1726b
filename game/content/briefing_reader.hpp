#pragma once

#include <vector>

#include "engine/xml/xml_reader.hpp"
#include "game/content/course.hpp"
#include "game/content/picture_reader.hpp"

namespace game {

/// Reads the pages of a briefing.
std::vector<Page> readBriefing(engine::XmlReader& reader, PictureReader& pictures);

} // namespace game
