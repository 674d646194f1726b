#include "game/content/fact_mark.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "engine/core/emphasis.hpp"
#include "game/content/answer.hpp"

namespace game {
namespace {

/// FNV-1a over 64 bits.
class Mark {
public:
    /// Each part on its own: "ab", "c" is not "a", "bc".
    void add(std::string_view part) {
        for (const char letter : part) {
            add(static_cast<unsigned char>(letter));
        }
        add(kEnd);
    }
    std::uint64_t value() const { return m_value; }

private:
    static constexpr unsigned char kEnd = 0x1f;
    void add(unsigned char byte) { m_value = (m_value ^ byte) * 0x100000001b3u; }

    std::uint64_t m_value = 0xcbf29ce484222325u;
};

using Parts = std::vector<std::string>;

Parts sorted(Parts parts) {
    std::transform(parts.begin(), parts.end(), parts.begin(), engine::plainText);
    std::sort(parts.begin(), parts.end());
    return parts;
}

Parts fact(const SingleChoice& question) {
    const auto& right = question.options.at(question.right);
    return {right.picture.empty() ? right.text : right.picture.alt};
}

Parts fact(const MultipleChoice& question) {
    Parts right;
    for (const auto& option : question.options) {
        if (option.right) {
            right.push_back(option.text);
        }
    }
    return sorted(right);
}

Parts fact(const TrueFalse& question) {
    return {question.answer ? "true" : "false"};
}

Parts fact(const Ordering& question) {
    return question.steps;
}

Parts fact(const Matching& question) {
    Parts pairs;
    for (std::size_t i = 0; i < question.lefts.size(); ++i) {
        pairs.push_back(question.lefts[i] + "=" + question.rights.at(i));
    }
    return sorted(pairs);
}

Parts fact(const Categorising& question) {
    Parts pairs;
    for (const auto& member : question.members) {
        pairs.push_back(member.text + "=" + question.categories.at(member.category));
    }
    return sorted(pairs);
}

Parts fact(const Numeric& question) {
    return {fmt::format("{}", question.answer), question.unit};
}

Parts fact(const FillIn& question) {
    return {question.accepted.empty() ? "" : question.accepted.front()};
}

Parts fact(const Hotspot& question) {
    Parts right;
    for (const auto& region : question.regions) {
        if (region.right) {
            right.push_back(region.label);
        }
    }
    return sorted(right);
}

Parts fact(const Dialogue& question) {
    Parts said;
    std::size_t at = 0;
    const auto right = std::get<ChosenReplies>(rightAnswer(question));
    for (const std::size_t reply : right.replies) {
        const Dialogue::Reply& chosen = question.turns.at(at).replies.at(reply);
        said.push_back(chosen.text);
        at = chosen.next.value_or(question.turns.size());
    }
    return said;
}

} // namespace

std::string factMark(const QuestionBody& body) {
    Mark mark;
    mark.add(formatName(body));
    for (const std::string& part : std::visit([](const auto& question) { return fact(question); }, body)) {
        // What is emphasised in it is no part of a fact.
        mark.add(engine::plainText(part));
    }
    return fmt::format("{:08x}", (mark.value() ^ (mark.value() >> 32)) & 0xffffffffu);
}

std::string levelsMark(const Library& library) {
    Mark mark;
    for (const Course& course : library.courses()) {
        for (const Module& module : course.modules) {
            mark.add(module.id.text());
            for (const Nugget& nugget : module.nuggets) {
                mark.add(nugget.id.text());
                for (const Question& question : nugget.questions) {
                    mark.add(question.id.text());
                    mark.add(factMark(question.body));
                }
            }
        }
    }
    return fmt::format("{:016x}", mark.value());
}

} // namespace game
