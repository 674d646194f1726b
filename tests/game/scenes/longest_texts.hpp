#pragma once

#include <filesystem>
#include <fstream>
#include <string>

#include <fmt/format.h>

#include "engine/core/utf8.hpp"
#include "game/content/limits.hpp"

namespace test {

/// Levels in which every text is as long as the reader allows, in words of one script.
class LongestTexts {
public:
    /// `sample` is repeated to make them.
    explicit LongestTexts(std::string sample) : m_sample(std::move(sample)) {}

    void write(const std::filesystem::path& levels) const {
        std::filesystem::create_directories(levels / "course/media");
        file(levels / "course/media/a.svg")
            << R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 9"><rect width="16" height="9"/></svg>)";
        file(levels / "course/course.xml") << fmt::format(
            R"(<course id="course" title="{}" language="en"><summary>{}</summary><sequence><module ref="m"/></sequence></course>)",
            of(game::limits::kTitle), of(game::limits::kSummary));
        file(levels / "course/m.xml") << module();
    }

private:
    static std::ofstream file(const std::filesystem::path& path) { return std::ofstream(path, std::ios::binary); }

    /// So many characters, no two alike where `number` differs.
    std::string of(std::size_t length, std::size_t number = 0) const {
        std::string text = std::to_string(number);
        std::string_view rest = m_sample;
        for (std::size_t count = text.size(); count < length; ++count) {
            rest = rest.empty() ? std::string_view(m_sample) : rest;
            const std::size_t bytes = engine::firstCharacter(rest).length;
            // A space at the end would be folded away.
            text += count + 1 == length && rest.front() == ' ' ? "." : std::string(rest.substr(0, bytes));
            rest.remove_prefix(bytes);
        }
        return text;
    }
    std::string many(const char* format, std::size_t count, std::size_t length) const {
        std::string all;
        for (std::size_t i = 0; i < count; ++i) {
            all += fmt::format(fmt::runtime(format), fmt::arg("text", of(length, i)),
                               fmt::arg("right", i == 0 ? " right=\"yes\"" : ""), fmt::arg("i", i));
        }
        return all;
    }
    std::string question(const char* name, const std::string& attributes, const std::string& parts) const {
        using namespace game::limits;
        const std::string gap = std::string(name) == "fill-in" ? "___ " : "";
        return fmt::format("<nugget id=\"n-{0}\" title=\"{1}\"><snippet>{2}</snippet><insight>{3}</insight><{4} "
                           "id=\"q\"{5}><prompt>{6}</prompt>{7}<why>{8}</why></{4}></nugget>\n",
                           m_nuggets++, of(kTitle), of(kSnippet), of(kInsight), name, attributes,
                           gap + of(kPrompt - gap.size()), parts, of(kWhy));
    }
    std::string turns() const {
        using namespace game::limits;
        std::string all;
        for (std::size_t i = 0; i < 4; ++i) {
            const std::string to = i < 3 ? fmt::format(" to=\"t{}\"", i + 1) : "";
            all += fmt::format("<turn id=\"t{}\" speaker=\"{}\"><line>{}</line>{}</turn>", i, of(kName),
                               of(kLine, i), many(("<reply{right}" + to + ">{text}</reply>").c_str(), 4, kReply));
        }
        return all;
    }
    std::string questions() const {
        using namespace game::limits;
        const char* option = "<option{right}>{text}</option>";
        const std::string pairs =
            many(("<pair><left>{text}</left><right>" + of(kPart - 1, 7) + "{i}</right></pair>").c_str(), 5, kPart);
        const std::string sorts =
            many(("<category title=\"{text}\"><member>" + of(kPart - 1, 7) + "{i}</member></category>").c_str(), 4,
                 kCategory);
        return question("single-choice", "", many(option, 6, kOption)) +
               question("single-choice", "",
                        many("<option{right} image=\"media/a.svg\">{text}</option>", 6, kOption)) +
               question("multiple-choice", "", many(option, 6, kOption)) +
               question("true-false", " answer=\"true\"", "") +
               question("ordering", "", many("<step>{text}</step>", 6, kPart)) +
               question("matching", "", pairs + many("<distractor>{i}{text}</distractor>", 2, kPart - 1)) +
               question("categorising", "", sorts) +
               question("numeric", fmt::format(" answer=\"12345\" unit=\"{}\"", of(kUnit)), "") +
               question("fill-in", "", many("<accept>{text}</accept>", 3, kAccepted)) +
               question("hotspot", "",
                        fmt::format("<image src=\"media/a.svg\" alt=\"{}\"/>", of(kAlt)) +
                            many("<region{right} x=\"{i}0\" y=\"{i}0\" width=\"9\" height=\"9\" label=\"{text}\"/>",
                                 8, kName)) +
               question("dialogue", "", turns());
    }
    std::string page() const {
        using namespace game::limits;
        return fmt::format("<page id=\"p\" title=\"{}\"><p>{}</p><list>{}</list><quote by=\"{}\">{}</quote>"
                           "<tip>{}</tip><image src=\"media/a.svg\" alt=\"{}\">{}</image></page>",
                           of(kTitle), of(kParagraph), many("<item>{text}</item>", 12, kItem), of(kTitle),
                           of(kQuote), of(kTip), of(kAlt), of(kCaption));
    }
    std::string module() const {
        m_nuggets = 0;
        return fmt::format("<module id=\"m\" title=\"{}\"><summary>{}</summary><briefing>{}</briefing><nuggets>{}"
                           "</nuggets><assessment mastery=\"80\">{}</assessment></module>",
                           of(game::limits::kTitle), of(game::limits::kSummary), page(), questions(),
                           many("<ask nugget=\"n-{i}\"/>", 4, 1));
    }

    std::string m_sample;
    mutable int m_nuggets = 0;
};

} // namespace test
