#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace engine {

/// What the music is woven of; all layers are as long and fit on each other.
enum class MusicLayer : std::uint8_t {
    pad,     // slow chords
    plucks,  // a few notes over them
    pulse,   // bass, a soft drum, a brush: somebody is walking
    sparkle, // quick high notes: it is going well
    count
};

constexpr std::size_t kMusicLayers = static_cast<std::size_t>(MusicLayer::count);

/// What the music is told: nothing, the calm of home, or how a round is going.
struct MusicState {
    bool playing = false;
    bool inRound = false;
    /// Share of the round that is answered, and right answers in a row.
    float progress = 0.0f;
    int streak = 0;

    static MusicState calm() { return {true, false, 0.0f, 0}; }
    static MusicState round(float progress, int streak) { return {true, true, progress, streak}; }
};

/// How loud each layer is, 0 … 1: home has its pad; a round brings in layers with its progress and its streak, all
/// of them towards its end.
std::array<float, kMusicLayers> layerGains(const MusicState& state);

namespace synth {

/// Length of the music in seconds; its end leads into its beginning.
constexpr unsigned kMusicSeconds = 32;

/// One layer, left and right in turn, at kRate. Takes a tenth of a second or so to make.
std::vector<std::int16_t> musicLayer(MusicLayer layer);

} // namespace synth

} // namespace engine
