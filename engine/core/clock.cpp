#include "engine/core/clock.hpp"

#include <chrono>
#include <ctime>

namespace engine {

Timestamp SystemClock::now() const {
    using namespace std::chrono;
    const auto ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    const std::time_t seconds = static_cast<std::time_t>(ms / 1000);
    std::tm local{};
    localtime_r(&seconds, &local);
    return {ms, static_cast<int>(local.tm_gmtoff / 60)};
}

} // namespace engine
