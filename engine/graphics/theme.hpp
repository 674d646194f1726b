#pragma once

#include "engine/graphics/color.hpp"
#include "engine/text/text_style.hpp"

namespace engine {

/// The colours of the night city. Text colours keep 4.5 : 1 on the surfaces they are named for, parts 3 : 1
/// (tested).
struct Palette {
    Color skyTop, skyBottom;
    /// Cards and panels, from far to near.
    Color surface, surfaceRaised, surfaceSunken;
    Color text, textMuted;
    /// On `accent`, `success` and `error` fills.
    Color onAccent, onSuccess, onError;
    /// The one accent: what to press next, what has focus.
    Color accent;
    /// Okabe–Ito; always with a shape beside it.
    Color success, error;
    Color outline;
    /// Lit windows, from dim to full.
    Color windowDark, windowDim, windowWarm;
    Color buildingFar, buildingNear, scaffold;
};

/// Type sizes in design units (pixels at 1080 lines). A question is at least 28 and an option 22, so that both are
/// read from a chair; each step is a quarter to a half more than the one below, or nobody would see it is one.
struct TypeScale {
    float hero = 64, title = 44, question = 34, option = 27, body = 26, label = 22, small = 19;
};

/// Distances on the 8-unit grid, on which edges fall on whole pixels at 720, 1080 and 2160 lines; radii, larger for
/// larger things, so that nested corners look parallel; and how long things move (seconds): a press is answered
/// within a tenth, a panel comes in as long as an eye takes to follow it, and nothing makes a rep wait for half a
/// second.
struct Metrics {
    float unit = 8, gap = 16, pad = 24, margin = 48;
    float radiusSmall = 12, radius = 16, radiusLarge = 20;
    float targetHeight = 64;
    float quick = 0.15f, usual = 0.22f, slow = 0.45f;
};

/// The one place every screen takes its look from, and why it looks so.
///
/// Dark, because the city is one at night and its windows have to shine: light means recall, so nothing else is lit
/// without a reason. Deep blue to violet lies across the colour circle from the windows' warm yellow, which keeps
/// them apart for every eye. One accent, a cold light that no window has, says what to press next; success and
/// error are Okabe and Ito's bluish green and vermilion, told apart with every kind of colour vision and never
/// without a shape beside them. Headings are set in a rounded face (Quicksand), friendly without being a child's;
/// what has to be read in a humanist one (Cabin), whose I, l and 1 differ.
///
/// Signs are of one family, drawn and not typed: a filled disc with a sign of round strokes a quarter as thick as
/// the disc's radius, in the text's own size.
struct Theme {
    Palette palette;
    TypeScale type;
    Metrics metrics;

    static Theme night();
    static Theme highContrast();
};

} // namespace engine
