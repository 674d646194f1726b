#include "game/scenes/round_pictures.hpp"

#include <variant>
#include <vector>

#include "engine/core/log.hpp"

namespace game {
namespace {

std::vector<Picture> picturesOf(const Question& question) {
    std::vector<Picture> pictures;
    if (const auto* choice = std::get_if<SingleChoice>(&question.body)) {
        for (const SingleChoice::Option& option : choice->options) {
            pictures.push_back(option.picture);
        }
    } else if (const auto* hotspot = std::get_if<Hotspot>(&question.body)) {
        pictures.push_back(hotspot->picture);
    }
    return pictures;
}

} // namespace

void loadPictures(const RoundPlan& plan, const Library& library, engine::PictureCache& cache) {
    for (const RoundItem& item : plan.items) {
        std::vector<Picture> pictures = picturesOf(*library.question(item.question));
        pictures.push_back(library.nugget(item.nugget)->picture);
        for (const Picture& picture : pictures) {
            if (!picture.empty() && !cache.load(picture.renderedPath())) {
                engine::log::warning("The picture {} could not be loaded.", picture.path);
            }
        }
    }
}

} // namespace game
