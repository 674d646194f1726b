#include "tools/recall_author/stats.hpp"

#include <algorithm>
#include <cstdio>

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include "game/content/library_reader.hpp"
#include "game/content/question_reader.hpp"

namespace author {
namespace {

using Counts = std::vector<std::pair<std::string, std::size_t>>;

void count(Stats& stats, const game::Question& question) {
    ++stats.questions;
    stats.meanReadingLength += static_cast<double>(game::readingLength(question));
    const std::string name = game::formatName(question.body);
    const auto at = std::find_if(stats.questionsOfType.begin(), stats.questionsOfType.end(),
                                 [&name](const auto& entry) { return entry.first == name; });
    ++at->second;
}

void printCounts(const char* title, const Counts& counts) {
    fmt::print("\n{}\n", title);
    for (const auto& [name, number] : counts) {
        fmt::print("  {:<32}{:>5}\n", name, number);
    }
}

void printText(const Stats& stats) {
    fmt::print("courses {}, modules {}, nuggets {}, questions {}\n", stats.courses, stats.modules, stats.nuggets,
               stats.questions);
    fmt::print("mean reading length {:.1f} characters\n", stats.meanReadingLength);
    printCounts("questions of each type", stats.questionsOfType);
    printCounts("nuggets of each module", stats.nuggetsOfModule);
}

nlohmann::ordered_json asJsonObject(const Counts& counts) {
    auto object = nlohmann::ordered_json::object();
    for (const auto& [name, number] : counts) {
        object[name] = number;
    }
    return object;
}

void printJson(const Stats& stats) {
    const nlohmann::ordered_json json = {{"courses", stats.courses},
                                         {"modules", stats.modules},
                                         {"nuggets", stats.nuggets},
                                         {"questions", stats.questions},
                                         {"meanReadingLength", stats.meanReadingLength},
                                         {"questionsOfType", asJsonObject(stats.questionsOfType)},
                                         {"nuggetsOfModule", asJsonObject(stats.nuggetsOfModule)}};
    fmt::print("{}\n", json.dump(2));
}

} // namespace

Stats Stats::of(const game::Library& library) {
    Stats stats;
    for (const std::string_view name : game::questionNames()) {
        stats.questionsOfType.emplace_back(name, 0);
    }
    stats.courses = library.courses().size();
    stats.nuggets = library.nuggets().size();
    for (const game::Course& course : library.courses()) {
        stats.modules += course.modules.size();
        for (const game::Module& module : course.modules) {
            stats.nuggetsOfModule.emplace_back(module.id.text(), module.nuggets.size());
        }
    }
    for (const game::Nugget* nugget : library.nuggets()) {
        for (const game::Question& question : nugget->questions) {
            count(stats, question);
        }
    }
    if (stats.questions > 0) {
        stats.meanReadingLength /= static_cast<double>(stats.questions);
    }
    return stats;
}

int stats(const std::string& folder, bool asJson) {
    engine::Diagnostics diagnostics;
    const Stats figures = Stats::of(game::readLibrary(folder, diagnostics));
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        fmt::print(stderr, "{}\n", diagnostic.toString());
    }
    asJson ? printJson(figures) : printText(figures);
    return diagnostics.hasErrors() ? 1 : 0;
}

} // namespace author
