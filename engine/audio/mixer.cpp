#include "engine/audio/mixer.hpp"

#include <SFML/Audio/Sound.hpp>
#include <SFML/Audio/SoundBuffer.hpp>
#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <future>
#include <vector>

#include "engine/audio/ducking.hpp"
#include "engine/audio/music_loop.hpp"
#include "engine/audio/sound_card.hpp"
#include "engine/audio/synth.hpp"
#include "engine/core/rng.hpp"

namespace engine {

namespace {

constexpr std::size_t kSounds = static_cast<std::size_t>(Sound::count);
constexpr std::size_t kVoices = 24;
constexpr float kFadeSeconds = 1.5f;

template <class T>
bool ready(const std::future<T>& future) {
    return future.valid() && future.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

float loudnessOf(Sound sound) {
    switch (sound) {
    case Sound::tick:
        return 35.0f;
    case Sound::press:
        return 55.0f;
    case Sound::bounce:
    case Sound::peg:
        return 70.0f;
    default:
        return 100.0f;
    }
}

/// Everything that makes effects heard. Opening the sound card may take a while, so a worker builds it.
struct Voices {
    Voices() {
        for (std::size_t i = 0; i < kSounds; ++i) {
            const auto samples = synth::samples(static_cast<Sound>(i));
            buffers[i].loadFromSamples(samples.data(), samples.size(), 1, synth::kRate);
        }
    }

    /// A silent voice, else the one that has been sounding longest.
    sf::Sound& next() {
        const auto idle = std::find_if(pool.begin(), pool.end(), [](const sf::Sound& voice) {
            return voice.getStatus() == sf::Sound::Stopped;
        });
        oldest = idle == pool.end() ? (oldest + 1) % kVoices : static_cast<std::size_t>(idle - pool.begin());
        return pool[oldest];
    }

    std::array<sf::SoundBuffer, kSounds> buffers;
    std::array<sf::Sound, kVoices> pool;
    std::size_t oldest = 0;
};

/// Goes after the voice that plays it.
struct Music {
    sf::SoundBuffer buffer;
    sf::Sound voice;
};

std::unique_ptr<Music> makeMusic() {
    auto music = std::make_unique<Music>();
    const auto samples = synth::musicLoop();
    music->buffer.loadFromSamples(samples.data(), samples.size(), 2, synth::kRate);
    music->voice.setBuffer(music->buffer);
    music->voice.setLoop(true);
    return music;
}

} // namespace

class Mixer::Impl {
public:
    Impl() {
        quietWithoutSoundCard();
        m_voicesToCome = std::async(std::launch::async, [] { return std::make_unique<Voices>(); });
    }

    void play(Sound sound, int semitones);
    void update(float step);
    void wantMusic(bool wanted);

    Volumes volumes;

private:
    void takeWhatIsReady();

    std::future<std::unique_ptr<Voices>> m_voicesToCome;
    std::future<std::unique_ptr<Music>> m_musicToCome;
    std::unique_ptr<Voices> m_voices;
    std::unique_ptr<Music> m_music;
    bool m_musicWanted = false;
    float m_fade = 0.0f;
    Ducking m_ducking;
    Sound m_last = Sound::count;
    Rng m_rng{1};
};

void Mixer::Impl::takeWhatIsReady() {
    if (ready(m_voicesToCome)) {
        m_voices = m_voicesToCome.get();
    }
    if (ready(m_musicToCome)) {
        m_music = m_musicToCome.get();
    }
}

void Mixer::Impl::play(Sound sound, int semitones) {
    takeWhatIsReady();
    if (m_voices == nullptr || sound >= Sound::count || volumes.effects <= 0.0f) {
        return;
    }
    sf::Sound& voice = m_voices->next();
    voice.stop();
    voice.setBuffer(m_voices->buffers[static_cast<std::size_t>(sound)]);
    // Never quite the same twice: a repeat is up to a sixth of a semitone off.
    const double aside = sound == m_last ? m_rng.between(-0.16, 0.16) : 0.0;
    voice.setPitch(static_cast<float>(std::exp2((semitones + aside) / 12.0)));
    voice.setVolume(loudnessOf(sound) * std::clamp(volumes.effects, 0.0f, 1.0f));
    voice.play();
    m_last = sound;
    if (sound != Sound::tick && sound != Sound::press) {
        m_ducking.effectPlayed();
    }
}

void Mixer::Impl::wantMusic(bool wanted) {
    m_musicWanted = wanted;
    if (wanted && m_music == nullptr && !m_musicToCome.valid()) {
        m_musicToCome = std::async(std::launch::async, makeMusic);
    }
}

void Mixer::Impl::update(float step) {
    takeWhatIsReady();
    m_ducking.update(step);
    if (m_music == nullptr) {
        return;
    }
    const float towards = m_musicWanted ? step / kFadeSeconds : -step / kFadeSeconds;
    m_fade = std::clamp(m_fade + towards, 0.0f, 1.0f);
    const float volume = 100.0f * std::clamp(volumes.music, 0.0f, 1.0f) * m_fade * m_ducking.gain();
    m_music->voice.setVolume(volume);
    const bool sounds = m_music->voice.getStatus() == sf::Sound::Playing;
    if (volume > 0.0f && !sounds) {
        m_music->voice.play();
    } else if (volume <= 0.0f && sounds) {
        m_music->voice.pause();
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

void Mixer::startMusic() {
    m_impl->wantMusic(true);
}

void Mixer::stopMusic() {
    m_impl->wantMusic(false);
}

void Mixer::update(float step) {
    m_impl->update(step);
}

} // namespace engine
