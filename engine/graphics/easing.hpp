#pragma once

namespace engine::ease {

/// t from 0 to 1 (clamped) → 0 to 1, back and elastic overshooting on the way.
float outQuad(float t);
float outCubic(float t);
float inOutCubic(float t);
float outBack(float t);
float outElastic(float t);

} // namespace engine::ease
