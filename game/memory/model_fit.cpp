#include "game/memory/model_fit.hpp"

#include <future>

#include <fmt/core.h>

namespace game {
namespace {

RecallMetrics measure(const Fsrs6Parameters& parameters, const TrainingItems& items) {
    return RecallMetrics::of(predict(parameters, items));
}

} // namespace

ModelFit ModelFit::of(const TrainingItems& items, const Trainer& trainer) {
    ModelFit fit;
    fit.before = measure(fit.parameters, items);
    fit.after = fit.before;
    if (items.size() < kLeastItems) {
        return fit;
    }
    const std::size_t cut = items.size() - items.size() / kHeldOutPart;
    Trainer quiet = trainer;
    quiet.onProgress({});
    auto earlier = std::async(std::launch::async, [&] { return quiet.train(items.part(0, cut)); });
    const Fsrs6Parameters all = trainer.train(items);
    const TrainingItems heldOut = items.part(cut, items.size());
    fit.heldOutBefore = measure(fit.parameters, heldOut);
    fit.heldOutParameters = earlier.get();
    fit.heldOutAfter = measure(fit.heldOutParameters, heldOut);
    fit.verdict = fit.heldOutAfter.logLoss < fit.heldOutBefore.logLoss ? Verdict::accepted : Verdict::noBetter;
    if (fit.verdict == Verdict::accepted) {
        fit.parameters = all;
        fit.after = measure(all, items);
    }
    return fit;
}

std::string ModelFit::sentence() const {
    switch (verdict) {
    case Verdict::accepted:
        return fmt::format(
            "Accepted: on the last {} items, which it never saw, the fit predicts recall better than "
            "the defaults do (log loss {:.4f}, before {:.4f}).",
            heldOutAfter.items, heldOutAfter.logLoss, heldOutBefore.logLoss);
    case Verdict::noBetter:
        return fmt::format(
            "Not accepted, the defaults stay: on the last {} items, which it never saw, the fit is no "
            "better (log loss {:.4f}, defaults {:.4f}).",
            heldOutAfter.items, heldOutAfter.logLoss, heldOutBefore.logLoss);
    case Verdict::tooLittleData:
        break;
    }
    return fmt::format(
        "Too little data, the defaults stay: {} answers on another day than the one before; from {} on "
        "a fit can be checked.",
        before.items, kLeastItems);
}

} // namespace game
