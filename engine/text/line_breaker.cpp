#include "engine/text/line_breaker.hpp"

#include <algorithm>
#include <utility>

#include "engine/text/line_breaks.hpp"
#include "engine/text/syllables.hpp"

namespace engine {

namespace {

bool opens(char32_t c) {
    return std::u32string_view(U"([{«‹“‘").find(c) != std::u32string_view::npos;
}

class Breaker {
public:
    Breaker(std::u32string_view characters, const std::vector<float>& advances)
        : m_characters(characters), m_advances(advances), m_breaks(characters),
          m_sums(characters.size() + 1, 0.0f) {
        for (std::size_t i = 0; i < characters.size(); ++i) {
            m_sums[i + 1] = m_sums[i] + std::max(advances[i], 0.0f);
        }
    }

    std::vector<Line> lines(const LineRoom& room) const {
        if (room.width <= 0.0f) {
            return {{0, m_characters.size(), m_sums.back()}};
        }
        std::vector<Line> result;
        std::size_t begin = 0;
        do {
            const auto [end, hyphen] = lineEnd(begin, {room.width + kSlack, room.hyphen});
            const std::size_t shown = withoutSpaces(begin, end);
            result.push_back({begin, shown, widthOf(begin, shown) + (hyphen ? room.hyphen : 0.0f), hyphen});
            begin = end;
        } while (begin < m_characters.size());
        return result;
    }

private:
    /// Sums of floats must not break a line that was measured to fit.
    static constexpr float kSlack = 0.02f;

    struct End {
        std::size_t at = 0;
        bool hyphen = false;
    };

    float widthOf(std::size_t begin, std::size_t end) const { return m_sums[end] - m_sums[begin]; }

    End lineEnd(std::size_t begin, const LineRoom& room) const {
        std::size_t best = begin;
        for (std::size_t i = begin + 1; i <= m_characters.size(); ++i) {
            if (widthOf(begin, withoutSpaces(begin, i)) > room.width) {
                break;
            }
            if (i == m_characters.size() || mayEndBefore(i)) {
                best = i;
            }
        }
        return best > begin || m_characters.empty() ? End{best} : insideWord(begin, room);
    }

    /// As much of one word as fits, up to the end of a syllable where there is one, at least what cannot be
    /// divided.
    End insideWord(std::size_t begin, const LineRoom& room) const {
        std::size_t end = begin + 1;
        while (end < m_characters.size() && m_advances[end] < 0.0f) {
            ++end;
        }
        for (std::size_t i = end; i <= m_characters.size() && widthOf(begin, i) <= room.width; ++i) {
            end = i == m_characters.size() || m_advances[i] >= 0.0f ? i : end;
        }
        const std::size_t syllable = room.hyphen > 0.0f ? syllableEnd(begin, end, room) : begin;
        return syllable > begin ? End{syllable, true} : End{end};
    }

    /// The last syllable's end that leaves room for a hyphen; `begin` when there is none.
    std::size_t syllableEnd(std::size_t begin, std::size_t end, const LineRoom& room) const {
        const auto [from, to] = wordAround(begin);
        for (std::size_t i = std::min(end, to); i > begin; --i) {
            if (widthOf(begin, i) + room.hyphen <= room.width && i < to && m_advances[i] >= 0.0f &&
                mayHyphenate(m_characters.substr(from, to - from), i - from)) {
                return i;
            }
        }
        return begin;
    }

    /// The whole word something lies in, also what of it stands on the line before; a hyphen of its own divides it.
    std::pair<std::size_t, std::size_t> wordAround(std::size_t at) const {
        std::size_t from = at;
        while (from > 0 && !m_breaks.before(from)) {
            --from;
        }
        std::size_t to = at + 1;
        while (to < m_characters.size() && !m_breaks.before(to) && !isBreakingSpace(m_characters[to])) {
            ++to;
        }
        return {from, to};
    }

    bool mayEndBefore(std::size_t i) const {
        if (m_advances[i] < 0.0f || isBreakingSpace(m_characters[i])) {
            return false;
        }
        return !afterLeadingHyphen(i) && m_breaks.before(i);
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
    LineBreaks m_breaks;
    std::vector<float> m_sums;
};

} // namespace

std::vector<Line> breakLines(std::u32string_view characters, const std::vector<float>& advances,
                             const LineRoom& room) {
    return Breaker(characters, advances).lines(room);
}

} // namespace engine
