#pragma once

#include <cstdint>

namespace engine {

// How SvgHelper and the program recall-svg talk over one socket: a request and `bytes` of SVG, then a reply and
// `bytes` of pixels or of words. Both are of one build, so the structures travel as they are.

struct SvgRequest {
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    std::uint64_t bytes = 0;
};

struct SvgReply {
    /// 1 when pixels follow (width × height × 4), else why there are none.
    std::uint64_t drawn = 0;
    std::uint64_t bytes = 0;
};

/// What one picture may take, in seconds of computing; one more may pass before the system notices.
constexpr unsigned kSvgSeconds = 3;
/// All memory of the program together.
constexpr std::uint64_t kSvgMemory = std::uint64_t{1} << 30;

} // namespace engine
