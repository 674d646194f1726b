#pragma once

#include <filesystem>

namespace CLI {
class App;
}

namespace team {

/// What `recall-team train` was asked for.
struct TrainRequest {
    /// A review log as other programs export it (.csv), or a team's folder of saves.
    std::filesystem::path source;
    bool json = false;
};

/// The subcommand with its help; `request` is filled in when it is parsed.
CLI::App* addTrain(CLI::App& program, TrainRequest& request);

/// Fits the memory model to what was really recalled and prints how well it predicts before and after. 0 fine, 1
/// something could not be read. Too little data, or a fit that is no better, is fine: the defaults stay.
int train(const TrainRequest& request);

} // namespace team
