#include "game/memory/model_fit.hpp"

#include <future>

#include <fmt/core.h>

namespace game {
namespace {

RecallMetrics measure(const MemoryModel& model, const TrainingItems& items) {
    return RecallMetrics::of(predict(model, items));
}

ModelFit::Verdict judge(const RecallMetrics& before, const RecallMetrics& after) {
    if (after.logLoss >= before.logLoss) {
        return ModelFit::Verdict::noBetter;
    }
    return after.rmseBins > before.rmseBins ? ModelFit::Verdict::worseCalibrated : ModelFit::Verdict::accepted;
}

} // namespace

ModelFit ModelFit::of(const TrainingItems& items, const MemoryModel& present, const Trainer& trainer) {
    ModelFit fit;
    fit.present = present;
    fit.start = trainer.plan().start;
    fit.model = present;
    fit.before = measure(present, items);
    fit.after = fit.before;
    const std::size_t held = items.size() / kHeldOutPart;
    if (held < kLeastHeldOut) {
        return fit;
    }
    const std::size_t cut = items.size() - held;
    Trainer quiet = trainer;
    quiet.onProgress({});
    auto earlier = std::async(std::launch::async, [&] { return quiet.fit(items.part(0, cut)); });
    const MemoryModel all = trainer.fit(items);
    const TrainingItems heldOut = items.part(cut, items.size());
    fit.heldOutBefore = measure(present, heldOut);
    fit.heldOutModel = earlier.get();
    fit.heldOutAfter = measure(fit.heldOutModel, heldOut);
    fit.verdict = all == present ? Verdict::nothingNew : judge(fit.heldOutBefore, fit.heldOutAfter);
    if (fit.verdict == Verdict::accepted) {
        fit.model = all;
        fit.after = measure(all, items);
    }
    return fit;
}

std::string_view ModelFit::presentName() const {
    return present.isDefault() ? "the defaults" : "the present model";
}

std::string ModelFit::sentence() const {
    const std::string_view stay = present.isDefault() ? "stay" : "stays";
    switch (verdict) {
    case Verdict::accepted:
        return fmt::format(
            "Accepted: on the last {} items, which it never saw, the fit predicts recall better than "
            "{} (log loss {:.4f}, before {:.4f}) and is calibrated no worse (RMSE {:.4f}, before "
            "{:.4f}).",
            heldOutAfter.items, presentName(), heldOutAfter.logLoss, heldOutBefore.logLoss, heldOutAfter.rmseBins,
            heldOutBefore.rmseBins);
    case Verdict::noBetter:
        return fmt::format("Not accepted, {0} {1}: on the last {2} items, which it never saw, the fit is no better "
                           "(log loss {3:.4f}, {0} {4:.4f}).",
                           presentName(), stay, heldOutAfter.items, heldOutAfter.logLoss, heldOutBefore.logLoss);
    case Verdict::worseCalibrated:
        return fmt::format(
            "Not accepted, {0} {1}: on the last {2} items, which it never saw, the fit is calibrated "
            "worse (RMSE {3:.4f}, {0} {4:.4f}), though its log loss is less.",
            presentName(), stay, heldOutAfter.items, heldOutAfter.rmseBins, heldOutBefore.rmseBins);
    case Verdict::nothingNew:
        return "Nothing new: the fit is the present model.";
    case Verdict::tooLittleData:
        break;
    }
    return fmt::format(
        "Too little data, {} {}: the last fifth of the answers on another day than the one before is "
        "held out to check a fit; that is {} answers, and from {} on it says something.",
        presentName(), stay, before.items / kHeldOutPart, kLeastHeldOut);
}

} // namespace game
