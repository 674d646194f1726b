#include "engine/audio/mixer.hpp"

#include <SFML/Audio/Sound.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <future>
#include <unistd.h>

#include "engine/audio/ducking.hpp"
#include "engine/audio/music_stream.hpp"
#include "engine/audio/pitch_ladder.hpp"
#include "engine/audio/sound_bank.hpp"
#include "engine/audio/sound_card.hpp"

namespace engine {

namespace {

constexpr std::size_t kVoices = 24;
constexpr float kFadeSeconds = 1.5f;

/// Something made in the background; null until it is there, and for ever where nothing can be heard.
template <class Thing>
class Prepared {
public:
    using Make = std::unique_ptr<Thing> (*)();

    void start(Make make) {
        m_begun = true;
        m_toCome = std::async(std::launch::async, [make] {
            // This thread only: pictures come first.
            [[maybe_unused]] const int nice = ::nice(10);
            return make();
        });
    }
    bool begun() const { return m_begun; }
    void finish() {
        if (m_toCome.valid()) {
            m_thing = m_toCome.get();
        }
    }
    Thing* get() {
        if (m_toCome.valid() && m_toCome.wait_for(std::chrono::seconds(0)) == std::future_status::ready) {
            finish();
        }
        return m_thing.get();
    }

private:
    std::future<std::unique_ptr<Thing>> m_toCome;
    std::unique_ptr<Thing> m_thing;
    bool m_begun = false;
};

/// Everything that makes effects heard.
struct Voices {
    /// A silent voice, else the one that has been sounding longest.
    sf::Sound& next() {
        const auto idle = std::find_if(pool.begin(), pool.end(), [](const sf::Sound& voice) {
            return voice.getStatus() == sf::Sound::Stopped;
        });
        oldest = idle == pool.end() ? (oldest + 1) % kVoices : static_cast<std::size_t>(idle - pool.begin());
        return pool[oldest];
    }

    SoundBank bank;
    std::array<sf::Sound, kVoices> pool;
    std::size_t oldest = 0;
};

std::unique_ptr<Voices> makeVoices() {
    return soundCardOpens() ? std::make_unique<Voices>() : nullptr;
}

std::unique_ptr<MusicStream> makeMusic() {
    return std::make_unique<MusicStream>();
}

bool ducks(Sound sound) {
    return sound != Sound::tick && sound != Sound::press && sound != Sound::back;
}

} // namespace

class Mixer::Impl {
public:
    Impl() {
        if (hasSoundCard()) {
            hushSoundCard();
            m_voices.start(makeVoices);
        }
    }

    void play(Sound sound, int semitones);
    void update(float step);
    void finishPreparing();

    Volumes volumes;
    MusicState music;
    Captions captions;

private:
    void prepareMusic();
    void updateMusic(MusicStream& stream, float step);
    float volumeOf(float volume) const { return volumes.muted ? 0.0f : 100.0f * std::clamp(volume, 0.0f, 1.0f); }

    Prepared<Voices> m_voices;
    Prepared<MusicStream> m_stream;
    float m_fade = 0.0f;
    Ducking m_ducking;
    RepeatVariation m_variation{1};
};

void Mixer::Impl::play(Sound sound, int semitones) {
    if (sound >= Sound::count) {
        return;
    }
    captions.heard(sound, semitones);
    Voices* voices = m_voices.get();
    const float volume = volumeOf(volumes.effects);
    if (voices == nullptr || volume <= 0.0f) {
        return;
    }
    const SoundBank::Note note = voices->bank.note(sound, semitones, m_variation.aside(sound, semitones));
    sf::Sound& voice = voices->next();
    voice.stop();
    voice.setBuffer(note.buffer);
    voice.setPitch(note.pitch);
    voice.setVolume(volume);
    voice.play();
    if (ducks(sound)) {
        m_ducking.effectPlayed();
    }
}

// After the effects, so that one core is always free.
void Mixer::Impl::prepareMusic() {
    if (music.playing && m_voices.get() != nullptr && !m_stream.begun()) {
        m_stream.start(makeMusic);
    }
}

void Mixer::Impl::finishPreparing() {
    m_voices.finish();
    prepareMusic();
    m_stream.finish();
}

void Mixer::Impl::update(float step) {
    captions.update(step);
    m_ducking.update(step);
    prepareMusic();
    if (MusicStream* stream = m_stream.get()) {
        updateMusic(*stream, step);
    }
}

void Mixer::Impl::updateMusic(MusicStream& stream, float step) {
    m_fade = std::clamp(m_fade + (music.playing ? step : -step) / kFadeSeconds, 0.0f, 1.0f);
    const float volume = volumeOf(volumes.music) * m_fade * m_ducking.gain();
    stream.setVolume(volume);
    if (music.playing) {
        stream.setGains(layerGains(music));
    }
    const bool sounds = stream.getStatus() == sf::SoundStream::Playing;
    if (volume > 0.0f && !sounds) {
        stream.play();
    } else if (volume <= 0.0f && sounds) {
        stream.pause();
    }
}

Mixer::Mixer() : m_impl(std::make_unique<Impl>()) {}
Mixer::~Mixer() = default;

void Mixer::play(Sound sound, int semitones) {
    m_impl->play(sound, semitones);
}

void Mixer::setVolumes(const Volumes& volumes) {
    m_impl->volumes = volumes;
}

void Mixer::setMusic(const MusicState& music) {
    m_impl->music = music;
}

void Mixer::finishPreparing() {
    m_impl->finishPreparing();
}

void Mixer::update(float step) {
    m_impl->update(step);
}

const Captions& Mixer::captions() const {
    return m_impl->captions;
}

} // namespace engine
