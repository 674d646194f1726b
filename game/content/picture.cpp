#include "game/content/picture.hpp"

namespace game {

std::string Picture::renderedPath() const {
    return path.ends_with(".svg") ? path + ".png" : path;
}

} // namespace game
