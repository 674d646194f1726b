#include "tools/recall_author/judge.hpp"

#include <cstdio>
#include <iostream>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "engine/core/visible_text.hpp"
#include "game/content/library_reader.hpp"
#include "tools/recall_author/judged_line.hpp"

namespace author {
namespace {

void printJudged(const std::vector<JudgedLine>& lines) {
    for (const JudgedLine& line : lines) {
        const std::string name = line.name.empty() ? "" : line.name + ": ";
        const std::string told = fmt::format("{}“{}”: {}", name, line.typed, line.verdict.why);
        fmt::print("{} {}\n", line.verdict.right ? "right" : "wrong", engine::visibleText(told));
    }
}

void printJson(const std::vector<JudgedLine>& lines) {
    auto answers = nlohmann::ordered_json::array();
    for (const JudgedLine& line : lines) {
        answers.push_back(
            {{"case", line.name}, {"typed", line.typed}, {"right", line.verdict.right}, {"why", line.verdict.why}});
    }
    fmt::print("{}\n", answers.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
}

void print(const std::vector<JudgedLine>& lines, bool asJson) {
    asJson ? printJson(lines) : printJudged(lines);
}

/// The questions whose path is `path` or ends with it.
std::vector<const game::Question*> questionsNamed(const game::Library& library, const std::string& path) {
    std::vector<const game::Question*> found;
    for (const game::Nugget* nugget : library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            if (question.id.text() == path) {
                return {&question};
            }
            if (question.id.text().ends_with("/" + path)) {
                found.push_back(&question);
            }
        }
    }
    return found;
}

int complain(const std::string& sentence) {
    fmt::print(stderr, "recall-author: {}\n", sentence);
    return 1;
}

/// Nothing when answers to the question are not typed.
std::vector<JudgedLine> judged(const game::Question& question, const std::vector<std::string>& answers) {
    std::vector<JudgedLine> lines;
    for (const std::string& answer : answers) {
        if (const auto* word = std::get_if<game::FillIn>(&question.body)) {
            lines.push_back({"", answer, judgeTyped(*word, answer)});
        } else if (const auto* number = std::get_if<game::Numeric>(&question.body)) {
            lines.push_back({"", answer, judgeTyped(*number, answer)});
        }
    }
    return lines;
}

} // namespace

int judge(const JudgeRequest& request) {
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(request.levels, diagnostics);
    const auto found = questionsNamed(library, request.question);
    if (found.empty()) {
        const bool damaged = diagnostics.hasErrors();
        return complain(fmt::format("there is no question {} in {}; write NUGGET/QUESTION by their ids{}",
                                    request.question, request.levels,
                                    damaged ? " (some courses could not be read: see recall-author lint)" : ""));
    }
    if (found.size() > 1) {
        return complain(fmt::format("{} may be {} or {}; write COURSE/NUGGET/QUESTION", request.question,
                                    found[0]->id.text(), found[1]->id.text()));
    }
    const auto lines = judged(*found.front(), request.answers);
    if (lines.empty()) {
        return complain(fmt::format("{} is a {} question; only answers to numeric and fill-in questions are typed",
                                    found.front()->id.text(), game::formatName(found.front()->body)));
    }
    print(lines, request.json);
    return 0;
}

int judgeLines(bool asJson) {
    std::vector<JudgedLine> lines;
    std::string line;
    bool whole = true;
    for (int number = 1; std::getline(std::cin, line); ++number) {
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        if (number == 1 || line.empty()) {
            continue;
        }
        if (auto judgedLine = JudgedLine::of(line)) {
            lines.push_back(std::move(*judgedLine));
        } else {
            fmt::print(stderr, "standard input:{}: error: {}\n", number, judgedLine.sentence());
            whole = false;
        }
    }
    print(lines, asJson);
    return whole ? 0 : 1;
}

} // namespace author
