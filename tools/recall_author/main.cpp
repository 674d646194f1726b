#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "engine/core/heap.hpp"
#include "engine/core/version.hpp"
#include "tools/recall_author/judge.hpp"
#include "tools/recall_author/lint.hpp"
#include "tools/recall_author/stats.hpp"

namespace {

constexpr int kWrongUsage = 2;
// What ten thousand questions take, twice.
constexpr std::size_t kHeap = 32u << 20;

/// A subcommand over one levels folder.
struct Command {
    CLI::App* app = nullptr;
    std::string folder;
    bool json = false;

    void add(CLI::App& program, const char* name, const char* help, const char* example) {
        app = program.add_subcommand(name, help);
        app->add_option("DIR", folder, "the levels folder, with one folder for each course")->required();
        app->add_flag("--json", json, "print JSON to standard output");
        app->footer(std::string("Example: ") + example);
    }
};

/// How typed answers would be judged.
struct JudgeCommand {
    CLI::App* app = nullptr;
    author::JudgeRequest request;

    void add(CLI::App& program) {
        app = program.add_subcommand("judge", "tell how typed answers would be judged, and why");
        app->add_option("LEVELS", request.levels, "the levels folder");
        app->add_option("QUESTION", request.question, "NUGGET/QUESTION by their ids, or COURSE/NUGGET/QUESTION");
        app->add_option("ANSWER", request.answers, "what a rep might type");
        app->add_flag("--json", request.json, "print JSON to standard output");
        app->footer("Example: recall-author judge levels/ social-selling/window/days \"30 days\" 31\n"
                    "Without arguments it reads a table from standard input, tab-separated, titles first:\n"
                    "type (fill-in or numeric), case, accepted text or answer, tolerance, unit, typed;\n"
                    "\\uXXXX is one character.");
    }
    bool readsTable() const { return request.levels.empty(); }
    bool isComplete() const { return readsTable() || !request.answers.empty(); }
    int run() const { return readsTable() ? author::judgeLines(request.json) : author::judge(request); }
};

int run(int argc, char** argv) {
    CLI::App program("Checks and counts what content authors write for Recall City.", "recall-author");
    program.footer("Example: recall-author lint levels/\n"
                   "Complaints go to standard error, results to standard output.\n"
                   "Exit: 0 fine, 1 a mistake was found, 2 wrong usage.");
    program.set_version_flag("--version", std::string("recall-author ") + engine::version(),
                             "Print the version and exit");
    program.require_subcommand(1);
    Command lint;
    Command stats;
    JudgeCommand judge;
    lint.add(program, "lint", "tell every mistake of a levels folder, with its file and line",
             "recall-author lint levels/ --json");
    stats.add(program, "stats", "count questions of each type and nuggets of each module",
              "recall-author stats levels/");
    judge.add(program);
    try {
        program.parse(argc, argv);
        if (*judge.app && !judge.isComplete()) {
            throw CLI::RequiredError("judge: QUESTION and ANSWER, or no argument and a table on standard input,");
        }
    } catch (const CLI::ParseError& problem) {
        return program.exit(problem) == 0 ? 0 : kWrongUsage;
    }
    if (*judge.app) {
        return judge.run();
    }
    return *lint.app ? author::lint(lint.folder, lint.json) : author::stats(stats.folder, stats.json);
}

} // namespace

int main(int argc, char** argv) {
    engine::readyHeap(kHeap);
    try {
        return run(argc, argv);
    } catch (const std::exception& problem) {
        std::fprintf(stderr, "recall-author: %s\n", problem.what());
        return 1;
    }
}
