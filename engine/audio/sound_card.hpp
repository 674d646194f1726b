#pragma once

namespace engine {

/// Whether this machine can be heard: a card that may be opened, or a sound server.
bool hasSoundCard();

/// Without one, has OpenAL play into the void, which it does without a word. To be called before the first sound
/// object.
void quietWithoutSoundCard();

} // namespace engine
