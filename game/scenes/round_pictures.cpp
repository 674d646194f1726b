#include "game/scenes/round_pictures.hpp"

#include <algorithm>
#include <variant>
#include <vector>

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

// Of everything a round will show.
std::vector<Picture> picturesOf(const RoundPlan& plan, const Library& library) {
    std::vector<Picture> pictures;
    for (const RoundItem& item : plan.items) {
        for (const Picture& picture : picturesOf(*library.question(item.question))) {
            pictures.push_back(picture);
        }
        pictures.push_back(library.nugget(item.nugget)->picture);
    }
    pictures.erase(
        std::remove_if(pictures.begin(), pictures.end(), [](const Picture& picture) { return picture.empty(); }),
        pictures.end());
    return pictures;
}

} // namespace

void loadPictures(const RoundPlan& plan, const Library& library, engine::PictureCache& cache) {
    for (const Picture& picture : picturesOf(plan, library)) {
        cache.load(picture.path);
    }
}

void prefetchPictures(const RoundPlan& plan, const Library& library, engine::PictureCache& cache) {
    for (const Picture& picture : picturesOf(plan, library)) {
        cache.prefetch(picture.path);
    }
}

} // namespace game
