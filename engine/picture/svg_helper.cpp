#include "engine/picture/svg_helper.hpp"

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/core.h>

#include "engine/picture/svg_request.hpp"

extern char** environ;

namespace engine {
namespace {

/// Ten times what it may compute: on a machine that has much else to do, too.
constexpr int kPatienceMs = 10 * 1000 * static_cast<int>(kSvgSeconds);
/// How soon it notices that it is to give up.
constexpr int kLookMs = 20;
constexpr std::size_t kMostWords = 4096;

} // namespace

Result<Pixels> SvgHelper::draw(std::string_view svg, unsigned width, unsigned height) {
    if (!m_givenUp && (m_line.isOpen() || start())) {
        if (auto drawn = ask(svg, width, height)) {
            return std::move(*drawn);
        }
        if (WIFSIGNALED(stop())) {
            return Failure{
                "takes too much time or memory to be drawn; make it simpler (fewer and smaller effects)"};
        }
    }
    return Failure{fmt::format("cannot be drawn: the program {} does not run", m_program.string())};
}

bool SvgHelper::start() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        return false;
    }
    m_line = Descriptor(ends[0]);
    const Descriptor theirs(ends[1]);
    std::string name = m_program.string();
    char* const arguments[] = {name.data(), nullptr};
    posix_spawn_file_actions_t files;
    ::posix_spawn_file_actions_init(&files);
    ::posix_spawn_file_actions_adddup2(&files, theirs.number(), STDIN_FILENO);
    ::posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawn_file_actions_addopen(&files, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // A lock on a save must not live on in there.
    ::posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
    const int problem = ::posix_spawn(&m_process, name.c_str(), &files, nullptr, arguments, environ);
    ::posix_spawn_file_actions_destroy(&files);
    if (problem != 0) {
        m_process = -1;
        stop();
    }
    return problem == 0;
}

int SvgHelper::stop() {
    m_line = Descriptor(-1);
    int how = 0;
    if (m_process > 0) {
        // One that ended by itself tells how; one that waits ends with the line.
        for (int waited = 0; ::waitpid(m_process, &how, WNOHANG) == 0; ++waited) {
            ::poll(nullptr, 0, 1);
            if (waited == 100 || m_givenUp) {
                ::kill(m_process, SIGKILL);
            }
        }
    }
    m_process = -1;
    return how;
}

std::optional<Result<Pixels>> SvgHelper::ask(std::string_view svg, unsigned width, unsigned height) const {
    const SvgRequest request{width, height, svg.size()};
    SvgReply reply;
    if (!send(&request, sizeof request) || !send(svg.data(), svg.size()) || !receive(&reply, sizeof reply)) {
        return std::nullopt;
    }
    if (reply.drawn != 1) {
        std::string words(std::min<std::size_t>(reply.bytes, kMostWords), '\0');
        const bool told = receive(words.data(), words.size());
        return told ? std::optional<Result<Pixels>>(Failure{words}) : std::nullopt;
    }
    Pixels pixels = Pixels::blank(width, height);
    const bool whole = reply.bytes == pixels.rgba.size() && receive(pixels.rgba.data(), pixels.rgba.size());
    return whole ? std::optional<Result<Pixels>>(std::move(pixels)) : std::nullopt;
}

bool SvgHelper::send(const void* bytes, std::size_t count) const {
    const char* at = static_cast<const char*>(bytes);
    while (count > 0) {
        const ssize_t sent = ::send(m_line.number(), at, count, MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR) {
            return false;
        }
        at += std::max<ssize_t>(0, sent);
        count -= static_cast<std::size_t>(std::max<ssize_t>(0, sent));
    }
    return true;
}

bool SvgHelper::receive(void* bytes, std::size_t count) const {
    char* at = static_cast<char*>(bytes);
    for (int waited = 0; count > 0;) {
        pollfd line{m_line.number(), POLLIN, 0};
        const int ready = ::poll(&line, 1, kLookMs);
        waited += ready == 0 ? kLookMs : 0;
        if (m_givenUp || waited >= kPatienceMs || (ready < 0 && errno != EINTR)) {
            return false;
        }
        const ssize_t got = ::recv(m_line.number(), at, count, MSG_DONTWAIT);
        if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) {
            return false;
        }
        at += std::max<ssize_t>(0, got);
        count -= static_cast<std::size_t>(std::max<ssize_t>(0, got));
    }
    return true;
}

} // namespace engine
