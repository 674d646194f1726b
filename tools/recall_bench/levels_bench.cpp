#include <fstream>

#include <fmt/core.h>

#include "tools/recall_bench/benches.hpp"
#include "tools/recall_bench/child.hpp"

namespace bench {
namespace {

constexpr int kModules = 50;
constexpr int kNuggetsAModule = 100;
constexpr int kQuestionsANugget = 2;
constexpr int kRuns = 5;

std::string nugget(int number) {
    std::string text =
        fmt::format("    <nugget id=\"n{0}\" title=\"Fact number {0}\">\n"
                    "      <snippet>Fact number {0} is that the answer to it is {0}, and nothing else.</snippet>\n"
                    "      <insight>Whoever knows fact {0} soon meets the one after it.</insight>\n",
                    number);
    for (int question = 0; question < kQuestionsANugget; ++question) {
        text += fmt::format(
            "      <single-choice id=\"q{1}\">\n        <prompt>What is the answer to fact {0}?</prompt>\n"
            "        <option right=\"yes\">The answer is {0}</option>\n"
            "        <option>The answer is {2}</option>\n        <option>There is no answer</option>\n"
            "        <why>It is what the fact says of itself.</why>\n      </single-choice>\n",
            number, question, number + 1);
    }
    return text + "    </nugget>\n";
}

void writeModule(const std::filesystem::path& folder, int module) {
    std::ofstream out(folder / fmt::format("m{}.xml", module));
    out << fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<module id=\"m{0}\" title=\"Module {0}\">\n"
        "  <summary>Facts of module {0}.</summary>\n  <briefing>\n    <page id=\"p\" title=\"Why\">\n"
        "      <p>Facts are short.</p>\n    </page>\n  </briefing>\n  <nuggets>\n",
        module);
    for (int i = 0; i < kNuggetsAModule; ++i) {
        out << nugget(module * kNuggetsAModule + i);
    }
    out << "  </nuggets>\n  <assessment mastery=\"80\">\n";
    for (int i = 0; i < 4; ++i) {
        out << fmt::format("    <ask nugget=\"n{}\"/>\n", module * kNuggetsAModule + i);
    }
    out << "  </assessment>\n</module>\n";
}

std::vector<std::string> writeLevels(const std::filesystem::path& levels) {
    const auto folder = levels / "facts";
    std::filesystem::create_directories(folder);
    std::ofstream course(folder / "course.xml");
    course << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<course id=\"facts\" title=\"Facts\" language=\"en\">\n"
              "  <summary>Ten thousand questions.</summary>\n  <sequence>\n";
    std::vector<std::string> files{(folder / "course.xml").string()};
    for (int module = 0; module < kModules; ++module) {
        course << fmt::format("    <module ref=\"m{}\"/>\n", module);
        writeModule(folder, module);
        files.push_back((folder / fmt::format("m{}.xml", module)).string());
    }
    course << "  </sequence>\n</course>\n";
    std::ofstream(levels / "badges.xml")
        << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<badges>\n  <badge id=\"first\" title=\"First\" "
           "rarity=\"common\">\n    <description>Recall once.</description>\n    <criterion kind=\"recalled\" "
           "count=\"1\"/>\n  </badge>\n</badges>\n";
    return files;
}

} // namespace

std::vector<Row> benchLevels(const Ground& ground) {
    const auto levels = ground.scratch / "levels";
    const std::vector<std::string> files = writeLevels(levels);
    std::vector<std::string> xmllint{"xmllint", "--noout", "--schema", RECALL_SOURCE_DIR "/levels/recall-city.xsd"};
    xmllint.insert(xmllint.end(), files.begin(), files.end());
    const PairOfRuns runs = runInTurn({ground.program("recall-author"), "lint", levels.string()}, xmllint, kRuns);
    const PairOfRuns shipped =
        runInTurn({ground.program("recall-author"), "lint", RECALL_SOURCE_DIR "/levels"},
                  {"sh", "-c",
                   "exec xmllint --noout --schema " RECALL_SOURCE_DIR "/levels/recall-city.xsd " RECALL_SOURCE_DIR
                   "/levels/*.xml " RECALL_SOURCE_DIR "/levels/*/*.xml"},
                  kRuns);
    return {{"lint 10,000 questions", runs.first.wallMs, "xmllint --schema", runs.second.wallMs, "ms", 1.5},
            {"lint the shipped levels", shipped.first.wallMs, "xmllint --schema", shipped.second.wallMs, "ms"}};
}

} // namespace bench
