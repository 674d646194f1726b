#include "game/memory/memory_model.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

namespace game {
namespace {

constexpr double kMostDays = 36'500.0;

engine::Result<MemoryModel> fsrs7From(const std::vector<double>& numbers) {
    if (!std::all_of(numbers.begin(), numbers.end(), [](double number) { return std::isfinite(number); })) {
        return engine::Failure{"A memory model's parameters must all be numbers."};
    }
    Fsrs7Parameters parameters;
    std::copy(numbers.begin(), numbers.end(), parameters.w.begin());
    return MemoryModel(Fsrs7(parameters));
}

} // namespace

engine::Result<MemoryModel> MemoryModel::fromNumbers(const std::vector<double>& numbers) {
    if (numbers.size() == Fsrs7Parameters::kCount) {
        return fsrs7From(numbers);
    }
    const auto parameters = Fsrs6Parameters::fromNumbers(numbers);
    if (!parameters) {
        return engine::Failure{
            numbers.size() == Fsrs6Parameters::kCount
                ? parameters.sentence()
                : fmt::format("A memory model has 17, 19, 21 or 34 parameters, not {}.", numbers.size())};
    }
    return MemoryModel(Fsrs6(*parameters));
}

std::vector<double> MemoryModel::numbers() const {
    return std::visit(
        [](const auto& model) {
            const auto& w = model.parameters().w;
            return std::vector<double>(w.begin(), w.end());
        },
        m_model);
}

engine::Result<MemoryModel> MemoryModel::fromText(std::string_view text) {
    std::vector<double> numbers;
    const char* at = text.data();
    const char* const end = at + text.size();
    while (at != end) {
        const auto read = std::from_chars(at, end, numbers.emplace_back());
        if (read.ec != std::errc{} || (read.ptr != end && *read.ptr != ' ')) {
            return engine::Failure{"A memory model is written as numbers with a space between them."};
        }
        at = read.ptr == end ? end : read.ptr + 1;
    }
    return fromNumbers(numbers);
}

std::string MemoryModel::text() const {
    return fmt::format("{}", fmt::join(numbers(), " "));
}

std::string_view MemoryModel::name() const {
    return std::holds_alternative<Fsrs6>(m_model) ? "FSRS-6" : "FSRS-7";
}

MemoryModel MemoryModel::defaults() const {
    return std::holds_alternative<Fsrs6>(m_model) ? MemoryModel(Fsrs6()) : MemoryModel(Fsrs7());
}

double MemoryModel::retrievability(const MemoryState& state, double days) const {
    const auto* fsrs6 = std::get_if<Fsrs6>(&m_model);
    return fsrs6 != nullptr ? fsrs6->retrievability(days, state.stability)
                            : std::get<Fsrs7>(m_model).retrievability(state, days);
}

double MemoryModel::retrievability(const MemoryState& state, const Elapsed& elapsed) const {
    return retrievability(state, std::holds_alternative<Fsrs6>(m_model) ? elapsed.localDays : elapsed.days);
}

double MemoryModel::interval(double desired, const MemoryState& state) const {
    const auto* fsrs6 = std::get_if<Fsrs6>(&m_model);
    return fsrs6 != nullptr ? fsrs6->interval(desired, state.stability)
                            : std::get<Fsrs7>(m_model).interval(desired, state);
}

int MemoryModel::intervalDays(double desired, const MemoryState& state) const {
    return static_cast<int>(std::clamp(std::round(interval(desired, state)), 1.0, kMostDays));
}

MemoryState MemoryModel::first(Rating rating) const {
    return std::visit([rating](const auto& model) { return model.first(rating); }, m_model);
}

MemoryState MemoryModel::review(const MemoryState& before, Rating rating, const Elapsed& elapsed) const {
    const auto* fsrs6 = std::get_if<Fsrs6>(&m_model);
    return fsrs6 != nullptr ? fsrs6->review(before, rating, elapsed.localDays)
                            : std::get<Fsrs7>(m_model).review(before, rating, elapsed.days);
}

double MemoryModel::stabilityAfterGood(const MemoryState& before, double days) const {
    return std::visit([&](const auto& model) { return model.stabilityAfterGood(before, days); }, m_model);
}

} // namespace game
