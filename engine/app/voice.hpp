#pragma once

#include <memory>
#include <string>

namespace engine {

/// Says words aloud by speech-dispatcher, the desktop's own speech service, which knows the person's voice and
/// pace. All of it happens on a thread of its own, so whoever speaks never waits: not for the service to start, nor
/// for one that hangs. Where there is none, espeak-ng speaks; where there is neither, nothing is heard.
class Voice {
public:
    /// Asks nobody yet.
    Voice();
    /// Cuts short what is still being said.
    ~Voice();
    Voice(const Voice&) = delete;
    Voice& operator=(const Voice&) = delete;

    /// Cuts short what is still being said. Of what comes faster than it can be begun, only the last is said.
    void say(const std::string& words);
    /// Whether nobody was there to say the last words; false while that is not known.
    bool isMute() const;

private:
    struct Shared;
    static void work(const std::shared_ptr<Shared>& shared);

    std::shared_ptr<Shared> m_shared;
};

} // namespace engine
