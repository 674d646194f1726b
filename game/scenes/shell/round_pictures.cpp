#include "game/scenes/shell/round_pictures.hpp"

#include <algorithm>
#include <variant>
#include <vector>

namespace game {
namespace {

struct PicturesOf {
    using Pictures = std::vector<Picture>;

    Pictures operator()(const SingleChoice& choice) const {
        Pictures pictures;
        for (const SingleChoice::Option& option : choice.options) {
            pictures.push_back(option.picture);
        }
        return pictures;
    }
    Pictures operator()(const Hotspot& hotspot) const { return {hotspot.picture}; }
    Pictures operator()(const MultipleChoice&) const { return {}; }
    Pictures operator()(const TrueFalse&) const { return {}; }
    Pictures operator()(const Ordering&) const { return {}; }
    Pictures operator()(const Matching&) const { return {}; }
    Pictures operator()(const Categorising&) const { return {}; }
    Pictures operator()(const Numeric&) const { return {}; }
    Pictures operator()(const FillIn&) const { return {}; }
    Pictures operator()(const Dialogue&) const { return {}; }
};

std::vector<Picture> picturesOf(const Question& question) {
    return std::visit(PicturesOf(), question.body);
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
