#pragma once

#include "engine/ui/element.hpp"
#include "engine/ui/view.hpp"

namespace engine {

/// Where the parts of an element lie within its box; parts it does not have are empty. None overlaps another.
struct ElementParts {
    /// The badge with the key.
    Rect key;
    Rect label;
    Rect detail;
    /// The check, cross or ring.
    Rect mark;
    /// What is worked with: the switch, the slider's track, the field's sunken box, the meter's bar.
    Rect control;
};

ElementParts partsOf(const Element& element, const View& view);

/// How its second line is set.
TextStyle detailStyleOf(const Element& element);

/// Height of the darker edge a button stands on.
float edgeOf(const View& view);
/// How far a speech bubble's tail reaches out of its box.
float tailOf(const View& view);

/// The value of a slider when the pointer is at `x`, 0 … 1 in hundredths.
float sliderValueAt(const Element& slider, const View& view, float x);

} // namespace engine
