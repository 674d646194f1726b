#pragma once

#include <string>
#include <vector>

namespace author {

/// Typed answers whose judgement an author wants to see.
struct JudgeRequest {
    std::string levels;
    /// `COURSE/NUGGET/QUESTION`, or its end where that is enough to find it.
    std::string question;
    std::vector<std::string> answers;
    bool json = false;
};

/// Prints for each answer whether the question takes it, and why. Returns the exit code: 1 when there is no such
/// question or nothing is typed for it, else 0.
int judge(const JudgeRequest& request);

/// The same for questions and answers from standard input, tab-separated, the first line being the titles:
/// type (fill-in or numeric), case, accepted text or answer, tolerance, unit, typed; what follows is ignored.
/// `\uXXXX` is one character. Returns the exit code: 1 when a line could not be read, else 0.
int judgeLines(bool asJson);

} // namespace author
