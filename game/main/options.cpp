#include "game/main/options.hpp"

#include <cstdlib>
#include <map>

#include <CLI/CLI.hpp>

#include "engine/core/clock.hpp"
#include "engine/core/paths.hpp"
#include "engine/core/version.hpp"
#include "game/saves/save_store.hpp"

namespace game {
namespace {

std::string repProblem(const std::string& name) {
    return SaveStore::isValidName(name)
               ? ""
               : "a rep's name is a line of text that can be seen, without blanks at its ends";
}

std::string deviceProblem(const std::string& name) {
    return SaveFiles::isValidDevice(name) ? "" : "a device's name is 1 to 16 small letters and digits";
}

std::string timeProblem(const std::string& text) {
    return engine::Timestamp::fromIso(text) ? "" : "write the time like 2026-03-02T09:00:00+01:00";
}

void splitSize(const std::string& text, Options& options) {
    const auto cross = text.find('x');
    options.width = static_cast<unsigned>(std::atoi(text.c_str()));
    options.height = static_cast<unsigned>(std::atoi(text.c_str() + cross + 1));
}

/// What the same recording makes has to be the same, down to the names of files: these follow from the seed.
void nameRepeatable(Options& options) {
    constexpr std::uint64_t kFifteenDigits = 1'000'000'000'000'000;
    if (options.record.empty() && options.replay.empty()) {
        return;
    }
    if (options.device.empty()) {
        options.device = "r" + std::to_string(options.seed % kFifteenDigits);
    }
    if (!options.now) {
        options.now = engine::SystemClock().now();
    }
}

} // namespace

std::optional<Options> Options::parse(int argc, char** argv, int& exitCode) {
    Options options;
    options.levels = engine::paths::shared() / "levels";
    options.data = engine::paths::userData();
    std::string nowText;
    std::string size = "1280x720";
    Policy policy = Policy::perfect;
    const std::map<std::string, Policy> policies{
        {"perfect", Policy::perfect}, {"forgetful", Policy::forgetful}, {"guess", Policy::guess}};

    CLI::App app{"Recall City: keep what you were taught alive.", "recall-city"};
    app.set_version_flag("--version", std::string("recall-city ") + engine::version(),
                         "Print the version and exit");
    app.footer("Example:  recall-city --rep ada --data ~/sales/north");
    app.add_option("--levels", options.levels, "Folder with the courses")->check(CLI::ExistingDirectory);
    app.add_option("--data", options.data, "Folder with the saves; a shared one makes a team");
    app.add_option("--rep", options.rep, "Who plays; asked for at the first start otherwise")->check(repProblem);
    app.add_option("--device", options.device,
                   "What this installation is called in the save; with --seed and --now it makes a run repeatable")
        ->check(deviceProblem);
    auto* seedOption = app.add_option("--seed", options.seed, "Makes chance repeatable");
    app.add_option("--now", nowText, "The time the game starts at; it then runs with the game's steps")
        ->check(timeProblem);
    auto* autoplay = app.add_option("--autoplay", policy, "Plays by itself: perfect, forgetful or guess")
                         ->transform(CLI::CheckedTransformer(policies, CLI::ignore_case));
    app.add_option("--days", options.days, "How many days the autoplayer plays")
        ->check(CLI::Range(1, 3650))
        ->needs(autoplay);
    app.add_option("--shots", options.shots, "Folder for a picture of each screen");
    app.add_option("--film", options.film, "Folder for twelve pictures a second of each round");
    app.add_option("--frames", options.frames, "File for what every frame of the autoplay cost, a step a frame")
        ->needs(autoplay);
    auto* record = app.add_option("--record", options.record,
                                  "File for everything that is pressed, so that the run can be had again");
    app.add_option("--replay", options.replay,
                   "A recording to play again, with the --seed, --now and --levels it had")
        ->check(CLI::ExistingFile)
        ->excludes(record)
        ->excludes(autoplay);
    app.add_option("--steps", options.steps, "Ends by itself after so many steps of 1/60 s")
        ->check(CLI::PositiveNumber);
    app.add_flag("--speak", options.speak, "Tells every screen in lines on standard output, for a screen reader");
    app.add_flag("--verbose", options.verbose, "Writes details to the log file, too");
    app.add_option("--window", size, "Size of the window, at least 1280x720")->check([](const std::string& text) {
        unsigned wide = 0;
        unsigned high = 0;
        char rest = 0;
        const int read = std::sscanf(text.c_str(), "%ux%u%c", &wide, &high, &rest);
        return read == 2 && wide >= 1280 && high >= 720 && wide <= 7680 && high <= 4320
                   ? std::string()
                   : std::string("write the size like 1920x1080, 1280x720 at least");
    });
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        exitCode = app.exit(problem) == 0 ? 0 : 2;
        return std::nullopt;
    }
    splitSize(size, options);
    if (!nowText.empty()) {
        options.now = engine::Timestamp::fromIso(nowText);
    }
    if (autoplay->count() > 0) {
        options.autoplay = policy;
    }
    if (seedOption->count() == 0) {
        options.seed = static_cast<std::uint64_t>(engine::SystemClock().now().utcMs);
    }
    nameRepeatable(options);
    return options;
}

} // namespace game
