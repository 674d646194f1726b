#include "engine/ui/element_parts.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

using namespace engine;

namespace {

std::vector<Rect> filled(const ElementParts& parts) {
    std::vector<Rect> boxes;
    for (const Rect& box : {parts.key, parts.label, parts.detail, parts.mark, parts.control}) {
        if (box.width > 0.5f && box.height > 0.5f) {
            boxes.push_back(box.inset(0.01f));
        }
    }
    return boxes;
}

} // namespace

TEST(ElementParts, lieWithinTheBoxAndNeverOverlap) {
    rc::check("boxes of every size", [] {
        Element element;
        element.role = static_cast<Role>(*rc::gen::inRange(0, 12));
        element.label = *rc::gen::element<std::string>("", "Label");
        element.detail = *rc::gen::element<std::string>("", "Detail");
        element.key = *rc::gen::element<std::string>("", "K");
        element.box = {10, 20, static_cast<float>(*rc::gen::inRange(20, 900)),
                       static_cast<float>(*rc::gen::inRange(10, 300))};
        const View view{static_cast<float>(*rc::gen::inRange(1280, 3841)), 2160, 1.0f};
        const auto boxes = filled(partsOf(element, view));
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            RC_ASSERT(element.box.encloses(boxes[i]));
            for (std::size_t j = i + 1; j < boxes.size(); ++j) {
                RC_ASSERT(!boxes[i].overlaps(boxes[j]));
            }
        }
    });
}

TEST(ElementParts, sliderValueFollowsItsTrack) {
    Element slider;
    slider.role = Role::slider;
    slider.label = "Music";
    slider.box = {100, 100, 500, 90};
    const View view{1920, 1080, 1.0f};
    const Rect track = partsOf(slider, view).control;
    EXPECT_FLOAT_EQ(sliderValueAt(slider, view, track.x), 0.0f);
    EXPECT_FLOAT_EQ(sliderValueAt(slider, view, track.right() + 40), 1.0f);
    EXPECT_FLOAT_EQ(sliderValueAt(slider, view, track.centre().x), 0.5f);
}
