#include "game/simulation/learner.hpp"

namespace game {

std::string_view Learner::name(Kind kind) {
    switch (kind) {
    case Kind::fsrs7:
        return "FSRS-7";
    case Kind::exponential:
        return "exponential";
    case Kind::varied:
        return "varied, bad days";
    case Kind::activation:
        break;
    }
    return "power law, interference";
}

Learner::Learner(Kind kind, std::size_t nuggets, std::uint64_t seed) : m_memory(memoryOf(kind, nuggets, seed)) {}

Learner::Memory Learner::memoryOf(Kind kind, std::size_t nuggets, std::uint64_t seed) {
    switch (kind) {
    case Kind::fsrs7:
        return Fsrs7Learner(nuggets);
    case Kind::exponential:
        return ExponentialLearner(nuggets);
    case Kind::varied:
        return VariedLearner(nuggets, seed);
    case Kind::activation:
        break;
    }
    return ActivationLearner(nuggets);
}

double Learner::recall(std::size_t nugget, double day) const {
    return std::visit([&](const auto& memory) { return memory.recall(nugget, day); }, m_memory);
}

double Learner::recallToday(std::size_t nugget, double day) const {
    const auto* varied = std::get_if<VariedLearner>(&m_memory);
    return varied != nullptr ? varied->recallToday(nugget, day) : recall(nugget, day);
}

void Learner::practise(std::size_t nugget, double day, bool recalled) {
    std::visit([&](auto& memory) { memory.practise(nugget, day, recalled); }, m_memory);
}

} // namespace game
