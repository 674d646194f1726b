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

/// Type sizes in design units (pixels at 1080 lines).
struct TypeScale {
    float hero = 64, title = 44, question = 34, option = 27, body = 26, label = 22, small = 19;
};

/// Distances on the 8-unit grid, radii, and how long things move (seconds).
struct Metrics {
    float unit = 8, gap = 16, pad = 24, margin = 48;
    float radiusSmall = 12, radius = 16, radiusLarge = 20;
    float targetHeight = 64;
    float quick = 0.15f, usual = 0.22f, slow = 0.45f;
};

/// The one place every screen takes its look from.
struct Theme {
    Palette palette;
    TypeScale type;
    Metrics metrics;

    static Theme night();
    static Theme highContrast();
};

} // namespace engine
