#include "engine/app/spent_time.hpp"

#include <ctime>

namespace engine {
namespace {

double milliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

} // namespace

SpentTime SpentTime::now() {
    return {milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID),
            milliseconds(CLOCK_THREAD_CPUTIME_ID)};
}

} // namespace engine
