#pragma once

#include <string>
#include <vector>

#include "engine/text/script.hpp"

namespace game {

/// What a rep reads of scripts that no font of this computer has, a sentence a package: "No font on this computer
/// has Arabic and Thai letters; install the package fonts-noto-core." Empty without scripts.
std::string lackingFonts(const std::vector<engine::Script>& scripts);

} // namespace game
