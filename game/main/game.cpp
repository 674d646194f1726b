#include "game/main/game.hpp"

#include <chrono>
#include <cstdlib>
#include <functional>
#include <future>
#include <iostream>
#include <memory>
#include <optional>

#include <fmt/core.h>

#include "engine/app/display.hpp"
#include "engine/app/game_loop.hpp"
#include "engine/app/narrator.hpp"
#include "engine/core/log.hpp"
#include "engine/core/paths.hpp"
#include "engine/core/version.hpp"
#include "game/autoplay/auto_rep.hpp"
#include "game/content/library_reader.hpp"
#include "game/main/input_tape.hpp"
#include "game/main/installation.hpp"
#include "game/main/last_rep.hpp"
#include "game/main/observers.hpp"
#include "game/main/rep_sessions.hpp"
#include "game/main/startup_identity.hpp"
#include "game/navigation/scene_navigator.hpp"
#include "game/scenes/shell/machine_settings.hpp"
#include "game/widgets/words.hpp"

namespace game {
namespace {

/// What nobody minds waiting for; a picture that takes longer to be drawn comes when it is there.
constexpr std::chrono::milliseconds kPicturePatience{300};
constexpr AutoDay kOneRound{1, 0, true};
constexpr AutoDay kWorkday{3, 2, false};
/// Every screen and arena, for as many frames as tell what they cost: one in a hundred has to be more than one or
/// two.
constexpr AutoDay kMeasuredDay{3, 1, true, 240, true};

/// The time of the game: the machine's, or one that runs with the steps.
class GameTime {
public:
    explicit GameTime(const Options& options) {
        if (options.now || options.isRepeatable()) {
            m_start = options.now.value_or(engine::SystemClock().now());
            m_manual.emplace(m_start);
        }
    }
    const engine::Clock& clock() const {
        return m_manual ? static_cast<const engine::Clock&>(*m_manual) : m_system;
    }
    void step() {
        if (m_manual) {
            ++m_steps;
            m_manual->set({m_start.utcMs + m_steps * 1000 / 60, m_start.offsetMinutes});
        }
    }
    /// To the same time of the next day.
    void nextDay() {
        ++m_days;
        m_steps = 0;
        m_start.utcMs += engine::kMsPerDay;
        m_manual->set(m_start);
    }
    int days() const { return m_days; }

private:
    engine::SystemClock m_system;
    std::optional<engine::ManualClock> m_manual;
    engine::Timestamp m_start;
    std::int64_t m_steps = 0;
    int m_days = 1;
};

Library readLevels(const Options& options) {
    engine::Diagnostics diagnostics;
    Library library = readLibrary(options.levels, diagnostics);
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        engine::log::warning("{}", diagnostic.toString());
    }
    return library;
}

void applyTo(const Preferences& preferences, engine::GameLoop& loop, engine::Mixer& mixer, engine::Theme& theme) {
    loop.setTextScale(preferences.textScale);
    loop.setFullscreen(preferences.fullscreen);
    loop.setQuality(preferences.quality);
    mixer.setVolumes({preferences.effectsVolume, preferences.musicVolume, preferences.muted});
    theme = preferences.highContrast ? engine::Theme::highContrast() : engine::Theme::night();
}

void report(const RepSession& session, const engine::Timestamp& now,
            const std::vector<std::filesystem::path>& pictures) {
    const RepRecord& record = session.record();
    std::size_t right = 0;
    for (const ScoredAttempt& scored : record.attempts()) {
        right += scored.attempt.right ? 1 : 0;
    }
    fmt::print("{}: {} answers, {} right, {} points, {} windows met, brightness {}, streak {}\n", session.rep(),
               record.attempts().size(), right, words::points(record.ledger().total()), record.nuggetsMet(),
               words::percent(record.brightness(now)), record.streak(now).current());
    fmt::print("{} rounds, {} modules complete, {} badges\n", record.rounds().size(),
               record.campaign().completedModules(), record.awards().size());
    fmt::print("Save: {}\n", session.files().snapshot().string());
    for (const auto& picture : pictures) {
        fmt::print("Picture: {}\n", picture.string());
    }
}

Trouble closedSave(const std::string& why, const std::function<engine::Outcome()>& retry) {
    return {
        "Your save cannot be opened",
        why,
        "Nothing was changed. Everything you answered is in the files as they were.",
        "Put right what is named above, then try again. If another window of the game has it open, close that one.",
        retry,
        true};
}

Trouble foundInSave(const std::vector<std::string>& notices) {
    std::string happened;
    for (const std::string& notice : notices) {
        happened += (happened.empty() ? "" : "\n") + notice;
    }
    return {
        "A word about your save",
        happened,
        "All that could be read is here, and nothing that could not was thrown away: it is kept beside your save.",
        "You can play on. Tell whoever looks after your team's folder if this comes again.",
        {},
        false};
}

/// So that nobody has to say their name twice; who was named on the command line will be again.
void remember(const Options& options, const std::string& rep) {
    if (!options.rep.empty()) {
        return;
    }
    if (const auto kept = LastRep(engine::paths::userData()).keep(rep); !kept) {
        engine::log::warning("{}", kept.sentence());
    }
}

/// The city, and above it a first start or what has to be said about the save.
void greet(SceneContext& context, SceneNavigator& navigator, const StartupIdentity& identity) {
    const auto open = [&context, identity] { return context.openRep(identity.rep); };
    const engine::Outcome opened = identity.first ? engine::Done{} : open();
    for (const std::string& notice : context.session.notices()) {
        engine::log::warning("{}", notice);
    }
    navigator.goToCity();
    if (identity.first) {
        navigator.go(FirstStartRequest{identity.rep});
    } else if (!opened) {
        navigator.go(TroubleRequest{closedSave(opened.sentence(), open)});
    } else if (const auto& notices = context.session.notices(); !notices.empty()) {
        navigator.go(TroubleRequest{foundInSave(notices)});
    }
}

AutoDay dayOf(const Options& options) {
    if (!options.frames.empty()) {
        return kMeasuredDay;
    }
    return options.days > 1 ? kWorkday : kOneRound;
}

int stepsAFrame(const Options& options) {
    if (!options.frames.empty()) {
        return 1;
    }
    // Many days are for the figures, not for looking at.
    return options.days > 1 ? 600 : 8;
}

/// The rep that plays by itself, when one was asked for.
std::optional<AutoRep> autoRepOf(const Options& options, SceneContext& context, GameTime& time) {
    if (!options.autoplay) {
        return std::nullopt;
    }
    return std::optional<AutoRep>(std::in_place, context, *options.autoplay, dayOf(options), [&options, &time] {
        const bool more = time.days() < options.days;
        if (more) {
            time.nextDay();
        }
        return more;
    });
}

/// Keeps the window's fullscreen and the rep's wish for it the same.
void followFullscreen(engine::GameLoop& loop, Preferences& preferences, RepSession& session) {
    loop.whenFullscreenChanges([&](bool on) {
        preferences.fullscreen = on;
        if (const auto kept = preferences.store(session); !kept) {
            engine::log::warning("{}", kept.sentence());
        }
    });
}

engine::Outcome openAt(const engine::Timestamp& now, RepSessions& sessions, const std::string& rep) {
    const engine::Outcome opened = sessions.open(rep);
    return opened ? sessions.session().keepTime(now) : opened;
}

/// False when what plays by itself could not be recorded: nobody is there to make room on the disk.
bool couldRecord(const Options& options, const RepSession& session) {
    if (!options.autoplay || session.trouble().empty()) {
        return true;
    }
    engine::log::error("{}", session.trouble());
    return false;
}

/// What a start has found out by the time that the window opens.
struct Start {
    StartupIdentity identity;
    /// Looked for while the levels and the save are read.
    std::future<engine::FontFiles> fonts;
    InputTape tape;
};

int play(const Options& options, Start& start, RepSessions& sessions) {
    RepSession& session = sessions.session();
    InputTape& tape = start.tape;
    GameTime time(options);
    // What plays by itself does so in the same way everywhere.
    const MachineSettings machine(options.isRepeatable() ? std::filesystem::path() : engine::paths::userState());
    Preferences preferences = Preferences::of(machine.under(session.settings()));
    engine::Theme theme = engine::Theme::night();
    engine::Typesetter typesetter(start.fonts.get());
    engine::PictureCache pictures(options.levels, engine::paths::drawings());
    if (!options.isRepeatable()) {
        pictures.setPatience(kPicturePatience);
    }
    engine::Mixer mixer;
    engine::InputMap input = engine::InputMap::standard();
    engine::SceneStack scenes;
    SceneNavigator navigator(scenes);
    engine::GameLoop loop(
        {"Recall City", options.width, options.height, preferences.fullscreen, preferences.textScale}, typesetter,
        pictures);
    SceneContext context{time.clock(), navigator, typesetter,  pictures,     mixer, input,
                         theme,        session,   preferences, options.seed, {}};
    context.applyPreferences = [&] {
        applyTo(preferences, loop, mixer, theme);
        scenes.setMotion(!preferences.reducedMotion);
    };
    context.keepForMachine = [&] { return machine.keep(preferences); };
    context.openRep = [&](const std::string& rep) {
        const engine::Outcome opened = openAt(time.clock().now(), sessions, rep);
        if (opened) {
            preferences = Preferences::of(machine.under(session.settings()));
            context.applyPreferences();
            remember(options, rep);
        }
        return opened;
    };
    context.applyPreferences();
    mixer.setMusic(engine::MusicState::calm());
    followFullscreen(loop, preferences, session);
    navigator.enter(context);
    greet(context, navigator, start.identity);

    std::optional<AutoRep> autoRep = autoRepOf(options, context, time);
    if (autoRep) {
        loop.setAutoplayer(&*autoRep, stepsAFrame(options));
    }
    tape.attach(loop);
    Observers observers(options, loop);
    engine::Narrator narrator(std::cout);
    bool recorded = true;
    std::int64_t steps = 0;
    loop.run(scenes, [&] {
        time.step();
        mixer.update(engine::GameLoop::kStep);
        tape.step();
        if (++steps == options.steps || tape.over()) {
            scenes.clear();
        }
        if (recorded && !couldRecord(options, session)) {
            recorded = false;
            scenes.clear();
        }
        if (scenes.top() != nullptr) {
            narrator.look(*scenes.top(), {options.speak || preferences.readAloud, preferences.readAloud});
            observers.look(scenes);
        }
    });
    tape.finish();
    if ((options.autoplay || !options.replay.empty()) && recorded) {
        report(session, time.clock().now(), observers.pictures());
    }
    return recorded ? 0 : 1;
}

int refuse(const std::string& why) {
    engine::log::error("{}", why);
    return 1;
}

/// In it stands what it takes to make the same run again.
void openLog(const Options& options) {
    engine::log::openFile(engine::paths::userState() / "recall-city.log",
                          options.verbose ? engine::log::Level::detail : engine::log::Level::info);
    engine::log::info("Recall City {} begins: levels {}, data {}, rep {}, seed {}, now {}", engine::version(),
                      options.levels.string(), options.data.string(),
                      options.rep.empty() ? "not said" : options.rep, options.seed,
                      options.now ? options.now->toIso() : "by the clock");
}

} // namespace

int runGame(const Options& options) {
    if (const auto home = engine::paths::findHome(); !home) {
        return refuse(home.sentence());
    }
    openLog(options);
    if (const auto display = engine::findDisplay(); !display) {
        return refuse(display.sentence());
    }
    auto tape = InputTape::of(options);
    if (!tape) {
        return refuse(tape.sentence());
    }
    auto fonts = std::async(std::launch::async, &engine::FontFiles::installed);
    const Library library = readLevels(options);
    if (library.courses().empty()) {
        return refuse("There is no course in " + options.levels.string() + " that can be played.");
    }
    Start start{StartupIdentity::of(options, engine::paths::userData()), std::move(fonts), std::move(*tape)};
    const StartupIdentity& identity = start.identity;
    const std::string device =
        options.device.empty() ? Installation(engine::paths::userState()).deviceIn(options.data) : options.device;
    RepSessions sessions(library, options.data, device);
    if (!identity.first) {
        // Before anybody asks for a session, so that no guest's is made. Why it cannot be opened is said on a
        // screen, where somebody is there to read it.
        if (const auto opened = sessions.open(identity.rep); !opened) {
            engine::log::error("{}", opened.sentence());
            if (options.autoplay) {
                return 1;
            }
        }
    }
    const int exitCode = play(options, start, sessions);
    engine::log::info("The game has ended.");
    return sessions.isGuest() && !identity.first ? 1 : exitCode;
}

} // namespace game
