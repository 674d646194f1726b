#include "game/content/choice_reader.hpp"

#include <algorithm>
#include <utility>

#include <fmt/core.h>

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

/// One `<option>` as written.
struct WrittenOption {
    std::string text;
    bool right = false;
    Picture picture;
};

WrittenOption readOption(engine::XmlReader& reader, PictureReader* pictures) {
    WrittenOption option;
    option.text = reader.body(limits::kOption);
    option.right = reader.yesNo("right", false);
    if (pictures != nullptr) {
        if (const auto source = reader.optionalText("image")) {
            option.picture = pictures->named(reader, *source, option.text);
        }
    }
    reader.finish();
    return option;
}

/// The options, told of when two are the same or too few or many.
std::vector<WrittenOption> readOptions(engine::XmlReader& reader, CountRange range, PictureReader* pictures) {
    std::vector<WrittenOption> options;
    Distinct distinct("<option>");
    auto children = reader.children("option");
    options.reserve(children.size());
    for (engine::XmlReader& child : children) {
        options.push_back(readOption(child, pictures));
        distinct.add(child, options.back().text);
    }
    checkCount(reader, "option", options.size(), range);
    return options;
}

std::size_t countRight(const std::vector<WrittenOption>& options) {
    return static_cast<std::size_t>(
        std::count_if(options.begin(), options.end(), [](const WrittenOption& option) { return option.right; }));
}

void checkPictures(const engine::XmlReader& reader, const std::vector<WrittenOption>& options) {
    const auto pictured = std::count_if(options.begin(), options.end(),
                                        [](const WrittenOption& option) { return !option.picture.empty(); });
    if (pictured != 0 && static_cast<std::size_t>(pictured) != options.size()) {
        reader.error(
            fmt::format("{} of {} options have a picture; give one to all or to none", pictured, options.size()));
    }
}

} // namespace

SingleChoice readSingleChoice(engine::XmlReader& reader, PictureReader& pictures) {
    auto written = readOptions(reader, {2, 6}, &pictures);
    checkPictures(reader, written);
    const std::size_t rights = countRight(written);
    if (rights == 0) {
        reader.error("no option is right; mark one with right=\"yes\"");
    } else if (rights > 1) {
        reader.error(
            fmt::format("{} options are right, a <single-choice> has one; make it a <multiple-choice>?", rights));
    }
    SingleChoice question;
    question.options.reserve(written.size());
    for (WrittenOption& option : written) {
        if (option.right) {
            question.right = question.options.size();
        }
        question.options.push_back({std::move(option.text), std::move(option.picture)});
    }
    return question;
}

MultipleChoice readMultipleChoice(engine::XmlReader& reader) {
    const auto written = readOptions(reader, {3, 6}, nullptr);
    const std::size_t rights = countRight(written);
    if (rights == 0) {
        reader.error("no option is right; mark the right ones with right=\"yes\"");
    } else if (rights == written.size()) {
        reader.error("every option is right; at least one must be wrong");
    }
    MultipleChoice question;
    for (const WrittenOption& option : written) {
        question.options.push_back({option.text, option.right});
    }
    return question;
}

TrueFalse readTrueFalse(engine::XmlReader& reader) {
    return {reader.oneOf("answer", {"true", "false"}) == "true"};
}

} // namespace game
