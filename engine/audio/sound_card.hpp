#pragma once

namespace engine {

/// Whether this machine looks as if it can be heard: a card that may be opened, a sound server, or a driver that
/// somebody named in ALSOFT_DRIVERS. A look at a few files.
bool hasSoundCard();

/// Keeps the drivers from complaining on the terminal. To be called before the first sound object and before there
/// are threads.
void hushSoundCard();

/// Whether it can be heard indeed: tries it, which a sound server may take its time for. Where it says no, no sound
/// object must be made, for each of them would complain.
bool soundCardOpens();

} // namespace engine
