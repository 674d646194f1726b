#pragma once

#include <filesystem>
#include <string>

#include "tools/recall_team/moment.hpp"

namespace CLI {
class App;
}

namespace team {

/// What `recall-team train` was asked for.
struct TrainRequest {
    /// A review log as other programs export it (.csv), or a team's folder of saves.
    std::filesystem::path source;
    /// Which model to fit, `fsrs-6` or `fsrs-7`; empty for the one the team uses now.
    std::string model;
    /// As of when; says which season is the next.
    Moment now;
    /// Write an accepted fit down for a team's next season; else nothing is written.
    bool apply = false;
    bool json = false;
};

/// The subcommand with its help; `request` is filled in when it is parsed.
CLI::App* addTrain(CLI::App& program, TrainRequest& request);

/// Fits the memory model to what was really recalled and prints how well it predicts before and after: beside the
/// model a team uses now, or beside the defaults where there is no team. Only when told to apply it, a team's
/// accepted fit is written down in its folder, and counts from its next season on. 0 fine, 1 something could not be
/// read or written. Too little data, or a fit that is no better, is fine: nothing changes.
int train(const TrainRequest& request);

} // namespace team
