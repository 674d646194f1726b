#include "tools/recall_author/lint.hpp"

#include <cstdio>
#include <filesystem>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "engine/core/paths.hpp"
#include "game/content/library_reader.hpp"
#include "tools/recall_author/script_check.hpp"
#include "tools/recall_author/stats.hpp"

namespace author {
namespace {

std::string some(std::size_t count, const char* thing) {
    return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

std::string verdict(const engine::Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errorCount();
    const std::size_t warnings = diagnostics.warningCount();
    if (errors == 0 && warnings == 0) {
        return "no mistakes";
    }
    return errors == 0 ? some(warnings, "warning") : some(errors, "error") + ", " + some(warnings, "warning");
}

void printComplaints(const engine::Diagnostics& diagnostics) {
    const auto sorted = diagnostics.sorted();
    for (const engine::Diagnostic& diagnostic : sorted) {
        fmt::print(stderr, "{}\n", diagnostic.toString());
    }
    const std::size_t all = diagnostics.errorCount() + diagnostics.warningCount();
    if (all > sorted.size()) {
        fmt::print(stderr, "and {} more of the same files\n", all - sorted.size());
    }
}

nlohmann::ordered_json asJsonObject(const engine::Diagnostics& diagnostics, const Stats& stats) {
    auto complaints = nlohmann::ordered_json::array();
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        const bool error = diagnostic.severity == engine::Severity::error;
        complaints.push_back({{"severity", error ? "error" : "warning"},
                              {"file", diagnostic.file},
                              {"line", diagnostic.line},
                              {"text", diagnostic.text}});
    }
    return {{"courses", stats.courses},           {"modules", stats.modules},
            {"nuggets", stats.nuggets},           {"questions", stats.questions},
            {"errors", diagnostics.errorCount()}, {"warnings", diagnostics.warningCount()},
            {"complaints", std::move(complaints)}};
}

/// The folder as an editor opens it from here: below the working directory without the way to it.
std::filesystem::path fromHere(const std::filesystem::path& folder) {
    std::error_code problem;
    const std::filesystem::path here = std::filesystem::current_path(problem);
    const std::filesystem::path below = folder.lexically_relative(here);
    return folder.is_relative() || problem || below.empty() || *below.begin() == ".." ? folder : below;
}

} // namespace

int lint(const std::string& folder, bool asJson) {
    engine::Diagnostics diagnostics;
    engine::PictureDecoder decoder(engine::paths::helper("recall-svg"),
                                   engine::DrawingCache(engine::paths::drawings()));
    const game::Library library = game::readLibrary(fromHere(folder), diagnostics, &decoder);
    checkScripts(fromHere(folder), diagnostics);
    const Stats stats = Stats::of(library);
    printComplaints(diagnostics);
    if (asJson) {
        // Names of files need not be UTF-8.
        fmt::print("{}\n",
                   asJsonObject(diagnostics, stats).dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
    } else {
        fmt::print("{}, {}, {}, {}: {}\n", some(stats.courses, "course"), some(stats.modules, "module"),
                   some(stats.nuggets, "nugget"), some(stats.questions, "question"), verdict(diagnostics));
    }
    return diagnostics.hasErrors() ? 1 : 0;
}

} // namespace author
