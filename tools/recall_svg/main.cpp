// recall-svg: draws one SVG after the other for the program that started it, over the socket that is its standard
// input, until that closes. See engine/picture/svg_request.hpp. It is ended by the system when a picture takes more
// than it may.
#include <cstdio>
#include <cstdlib>
#include <string>

#include <malloc.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include "engine/picture/svg_request.hpp"
#include "tools/recall_svg/svg_drawing.hpp"

namespace {

constexpr int kLine = STDIN_FILENO;
constexpr std::uint64_t kLargestSvg = std::uint64_t{64} << 20;

bool receive(void* bytes, std::size_t count) {
    return count == 0 || ::recv(kLine, bytes, count, MSG_WAITALL) == static_cast<ssize_t>(count);
}

bool send(const void* bytes, std::size_t count) {
    const char* at = static_cast<const char*>(bytes);
    for (ssize_t sent = 0; count > 0; count -= static_cast<std::size_t>(sent), at += sent) {
        sent = ::send(kLine, at, count, MSG_NOSIGNAL);
        if (sent <= 0) {
            return false;
        }
    }
    return true;
}

void limit(int resource, rlim_t most) {
    rlimit now{};
    ::getrlimit(static_cast<__rlimit_resource>(resource), &now);
    now.rlim_cur = std::min(most, now.rlim_max);
    ::setrlimit(static_cast<__rlimit_resource>(resource), &now);
}

/// Counted from now on, for the picture that comes next.
void limitTime() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto seconds = static_cast<rlim_t>(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 1);
    limit(RLIMIT_CPU, seconds + engine::kSvgSeconds);
}

bool answer(const engine::SvgRequest& request) {
    std::string svg(request.bytes, '\0');
    if (!receive(svg.data(), svg.size())) {
        return false;
    }
    limitTime();
    const auto drawn = svg::draw(svg, request.width, request.height);
    const void* bytes = drawn ? static_cast<const void*>(drawn->rgba.data()) : drawn.sentence().data();
    const std::size_t count = drawn ? drawn->rgba.size() : drawn.sentence().size();
    const engine::SvgReply reply{drawn ? 1u : 0u, count};
    return send(&reply, sizeof reply) && send(bytes, count);
}

bool isSocket() {
    int kind = 0;
    socklen_t size = sizeof kind;
    return ::getsockopt(kLine, SOL_SOCKET, SO_TYPE, &kind, &size) == 0;
}

} // namespace

int main() {
    if (!isSocket()) {
        std::fputs("recall-svg draws pictures for the other programs of Recall City; they start it themselves.\n",
                   stderr);
        return 2;
    }
    // On a machine of many cores, a thread for each would use up the memory by its stacks alone.
    ::setenv("RAYON_NUM_THREADS", "1", 1);
    ::mallopt(M_ARENA_MAX, 1);
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__
    // A sanitizer sets terabytes aside.
    limit(RLIMIT_AS, engine::kSvgMemory);
#endif
    engine::SvgRequest request;
    while (receive(&request, sizeof request) && request.bytes <= kLargestSvg && answer(request)) {
    }
    // What the libraries keep for their next picture needs no tidying up.
    ::_exit(0);
}
