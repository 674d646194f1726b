#include "engine/text/line_breaker.hpp"

#include <algorithm>

namespace engine {

namespace {

bool isBreakingSpace(char32_t c) {
    return c == U' ' || c == 0x200B || c == 0x3000 || (c >= 0x2000 && c <= 0x2006);
}

bool isIdeographic(char32_t c) {
    return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) ||
           (c >= 0xFF00 && c <= 0xFFEF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool opens(char32_t c) {
    return std::u32string_view(U"([{«‹“‘「『（［｛〈《【〔").find(c) != std::u32string_view::npos;
}

bool closes(char32_t c) {
    return std::u32string_view(
               U")]}»›”’.,;:!?…%、。，．：；！？」』）］｝〉》】〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〜")
               .find(c) != std::u32string_view::npos;
}

bool isDigit(char32_t c) {
    return c >= U'0' && c <= U'9';
}

class Breaker {
public:
    Breaker(std::u32string_view characters, const std::vector<float>& advances)
        : m_characters(characters), m_advances(advances), m_sums(characters.size() + 1, 0.0f) {
        for (std::size_t i = 0; i < characters.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + std::max(advances[i], 0.0f);
        }
    }

    std::vector<Line> lines(float maxWidth) const {
        if (maxWidth <= 0.0f) {
            return {{0, m_characters.size(), m_sums.back()}};
        }
        std::vector<Line> result;
        std::size_t begin = 0;
        do {
            const std::size_t end = lineEnd(begin, maxWidth + kSlack);
            const std::size_t shown = withoutSpaces(begin, end);
            result.push_back({begin, shown, m_sums[shown] - m_sums[begin]});
            begin = end;
        } while (begin < m_characters.size());
        return result;
    }

private:
    /// Sums of floats must not break a line that was measured to fit.
    static constexpr float kSlack = 0.02f;

    std::size_t lineEnd(std::size_t begin, float maxWidth) const {
        std::size_t best = begin;
        for (std::size_t i = begin + 1; i <= m_characters.size(); ++i) {
            const bool fits = m_sums[withoutSpaces(begin, i)] - m_sums[begin] <= maxWidth;
            if (!fits) {
                break;
            }
            if (i == m_characters.size() || mayEndBefore(i)) {
                best = i;
            }
        }
        return best > begin || m_characters.empty() ? best : insideWord(begin, maxWidth);
    }

    /// As much of one word as fits, at least what cannot be divided.
    std::size_t insideWord(std::size_t begin, float maxWidth) const {
        std::size_t end = begin + 1;
        while (end < m_characters.size() && m_advances[end] < 0.0f) {
            ++end;
        }
        for (std::size_t i = end; i <= m_characters.size() && m_sums[i] - m_sums[begin] <= maxWidth; ++i) {
            end = i == m_characters.size() || m_advances[i] >= 0.0f ? i : end;
        }
        return end;
    }

    bool mayEndBefore(std::size_t i) const {
        if (m_advances[i] < 0.0f || isBreakingSpace(m_characters[i])) {
            return false;
        }
        return !afterLeadingHyphen(i) && mayBreakBetween(m_characters[i - 1], m_characters[i]);
    }

    /// A minus sign, or the `--` of an option: it belongs to what follows.
    bool afterLeadingHyphen(std::size_t i) const {
        std::size_t first = i;
        while (first > 0 && m_characters[first - 1] == U'-') {
            --first;
        }
        return first < i &&
               (first == 0 || isBreakingSpace(m_characters[first - 1]) || opens(m_characters[first - 1]));
    }

    std::size_t withoutSpaces(std::size_t begin, std::size_t end) const {
        while (end > begin && isBreakingSpace(m_characters[end - 1])) {
            --end;
        }
        return end;
    }

    std::u32string_view m_characters;
    const std::vector<float>& m_advances;
    std::vector<float> m_sums;
};

} // namespace

bool mayBreakBetween(char32_t before, char32_t after) {
    if (isBreakingSpace(before)) {
        return true;
    }
    if (before == U'-' || before == 0x2010 || before == 0x2013 || before == 0x2014) {
        return !isDigit(after) && !closes(after);
    }
    return (isIdeographic(before) || isIdeographic(after)) && !opens(before) && !closes(after) && before != 0xA0 &&
           after != 0xA0;
}

std::vector<Line> breakLines(std::u32string_view characters, const std::vector<float>& advances, float maxWidth) {
    return Breaker(characters, advances).lines(maxWidth);
}

} // namespace engine
