#include "tools/recall_bench/child.hpp"

#include <algorithm>
#include <chrono>
#include <stdexcept>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tools/recall_bench/table.hpp"

namespace bench {
namespace {

[[noreturn]] void becomeChild(const std::vector<std::string>& command) {
    std::vector<char*> arguments;
    for (const std::string& word : command) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    const int nowhere = ::open("/dev/null", O_WRONLY);
    ::dup2(nowhere, STDOUT_FILENO);
    ::dup2(nowhere, STDERR_FILENO);
    ::execvp(arguments[0], arguments.data());
    ::_exit(127);
}

double msOf(const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
}

void mustSucceed(const ChildRun& run, const std::string& program) {
    if (run.exitCode != 0) {
        throw std::runtime_error(program + " ended with " + std::to_string(run.exitCode));
    }
}

} // namespace

ChildRun runChild(const std::vector<std::string>& command) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = ::fork();
    if (child == 0) {
        becomeChild(command);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), msOf(usage.ru_utime) + msOf(usage.ru_stime),
            static_cast<double>(usage.ru_maxrss) / 1024.0, WIFEXITED(status) ? WEXITSTATUS(status) : -1};
}

PairOfRuns runInTurn(const std::vector<std::string>& first, const std::vector<std::string>& second, int runs) {
    mustSucceed(runChild(first), first[0]);
    mustSucceed(runChild(second), second[0]);
    Sample wall[2];
    Sample cpu[2];
    Sample memory[2];
    for (int i = 0; i < runs; ++i) {
        const std::vector<std::string>* commands[] = {&first, &second};
        for (int side = 0; side < 2; ++side) {
            const ChildRun run = runChild(*commands[side]);
            wall[side].add(run.wallMs);
            cpu[side].add(run.cpuMs);
            memory[side].add(run.peakMb);
        }
    }
    return {{wall[0].median(), cpu[0].median(), memory[0].median(), 0},
            {wall[1].median(), cpu[1].median(), memory[1].median(), 0}};
}

} // namespace bench
