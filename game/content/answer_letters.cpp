#include "game/content/answer_letters.hpp"

#include <set>
#include <string_view>

#include "engine/text/code_points.hpp"
#include "engine/text/folded_text.hpp"

namespace game {
namespace {

constexpr std::u32string_view kWords = U"abcdefghijklmnopqrstuvwxyz0123456789 -";
constexpr std::u32string_view kNumbers = U"0123456789 .-";

class Letters {
public:
    explicit Letters(std::u32string_view known) : m_known(known) {}

    void add(std::string_view text) {
        for (const char32_t letter : engine::codePoints(engine::foldedText(text))) {
            if (m_known.find(letter) == std::u32string_view::npos) {
                m_letters.insert(letter);
            }
        }
    }
    std::u32string all() const { return {m_letters.begin(), m_letters.end()}; }

private:
    std::u32string_view m_known;
    std::set<char32_t> m_letters;
};

template <class Visit>
void eachQuestion(const Course& course, const Visit& visit) {
    for (const Module& module : course.modules) {
        for (const Nugget& nugget : module.nuggets) {
            for (const Question& question : nugget.questions) {
                visit(question);
            }
        }
    }
}

} // namespace

std::u32string wordLetters(const Course& course) {
    Letters letters(kWords);
    eachQuestion(course, [&letters](const Question& question) {
        if (const auto* words = std::get_if<FillIn>(&question.body)) {
            for (const std::string& accepted : words->accepted) {
                letters.add(accepted);
            }
        }
    });
    return letters.all();
}

std::u32string unitLetters(const Course& course) {
    Letters letters(kNumbers);
    eachQuestion(course, [&letters](const Question& question) {
        const auto* number = std::get_if<Numeric>(&question.body);
        if (number != nullptr && number->unitRequired) {
            letters.add(number->unit);
        }
    });
    return letters.all();
}

} // namespace game
