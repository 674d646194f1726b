#pragma once

#include <array>
#include <cstdio>
#include <string>

#include <sys/wait.h>

namespace test {

struct Printed {
    int code = -1;
    std::string out;
};

inline std::string quoted(const std::string& text) {
    return "'" + text + "'";
}

inline Printed print(const std::string& command) {
    Printed result;
    FILE* pipe = ::popen(command.c_str(), "r");
    std::array<char, 4096> bytes{};
    for (std::size_t count = 0; (count = std::fread(bytes.data(), 1, bytes.size(), pipe)) > 0;) {
        result.out.append(bytes.data(), count);
    }
    result.code = WEXITSTATUS(::pclose(pipe));
    return result;
}

/// Runs recall-team. `redirect` says which of the two outputs is read.
inline Printed run(const std::string& arguments, const std::string& redirect = "2>/dev/null") {
    return print(quoted(RECALL_TEAM) + " " + arguments + " " + redirect);
}

constexpr const char* kComplaints = "2>&1 >/dev/null";

} // namespace test
