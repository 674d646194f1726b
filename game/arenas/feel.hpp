#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "engine/core/rng.hpp"
#include "game/arenas/cue_list.hpp"
#include "game/arenas/finale.hpp"
#include "game/arenas/hit_stop.hpp"
#include "game/arenas/shake.hpp"
#include "game/arenas/slow_motion.hpp"
#include "game/arenas/sparks.hpp"
#include "game/arenas/timers.hpp"

namespace game {

/// What a rep can bear and wants.
struct Comfort {
    /// 0 … 1: how far the camera answers a hit; 0 is not at all.
    float shake = 1.0f;
    /// The play is cut to what came of each press: no flight, no sparks, no rockets; the camera stands still.
    bool reducedMotion = false;
    Timers timers = Timers::usual;
    /// The rep has one switch: what has to be aimed aims round and round, and the press lets go.
    bool oneSwitch = false;
};

/// One hit, as it is seen, heard and felt in the same step. `at` in metres.
struct Impact {
    engine::Vec2 at;
    engine::Vec2 along{0.0f, 1.0f};
    engine::Sound sound = engine::Sound::bounce;
    int semitones = 0;
    int sparks = 6;
    SparkTint tint = SparkTint::warm;
    /// Of the camera, as Shake has it.
    float shake = 4.0f;
};

/// What makes a play felt, the same in every arena: sound, sparks, camera, hit-stop, slow motion, a line of news
/// and the big end. Everything in it has room of fixed size.
struct Feel {
    explicit Feel(std::uint64_t seed) : sparks(seed), rng(engine::Rng::mix(seed, "feel")) { news.reserve(96); }

    void setComfort(const Comfort& wanted);
    void sound(engine::Sound sound, int semitones = 0) { cues.add(sound, semitones); }
    void hit(const Impact& impact);
    void burst(const Sparks::Burst& sparks);
    /// A line over the board for two seconds and a half, with what it paid; at most 60 letters.
    void tell(std::string_view line, int paid = 0);
    /// How far a body gives way to a hit, as Squash has it.
    float give(float amount) const { return comfort.reducedMotion ? 0.0f : amount; }
    /// The last answer of the round: rockets.
    void celebrate();
    /// A play begins: nothing is left of the last one.
    void calm();
    /// Once a step, also in a hit-stop.
    void update(float seconds);
    /// Whether the rep has had `steps` of usual time, see Timers.
    bool waitedLongEnough(int waited, int steps) const { return ranOut(comfort.timers, waited, steps); }
    bool slowed(bool moment) { return slow.holds(moment && !comfort.reducedMotion); }

    CueList cues;
    Sparks sparks;
    Shake shake;
    HitStop stop;
    SlowMotion slow;
    Finale finale;
    std::string news;
    /// 1 just told … 0 gone.
    float newsLeft = 0.0f;
    Comfort comfort;

private:
    engine::Rng rng;
};

} // namespace game
