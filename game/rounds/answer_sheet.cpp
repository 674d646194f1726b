#include "game/rounds/answer_sheet.hpp"

#include <algorithm>
#include <cassert>
#include <type_traits>

#include "game/content/answer_way.hpp"

namespace game {
namespace {

/// Places that want a pick before the answer is complete; 0 where one pick more or less is no matter.
struct Places {
    std::size_t operator()(const SingleChoice&) const { return 0; }
    std::size_t operator()(const MultipleChoice&) const { return 0; }
    std::size_t operator()(const TrueFalse&) const { return 0; }
    std::size_t operator()(const Ordering& body) const { return body.steps.size(); }
    std::size_t operator()(const Matching& body) const { return body.lefts.size(); }
    std::size_t operator()(const Categorising& body) const { return body.members.size(); }
    std::size_t operator()(const Numeric&) const { return 0; }
    std::size_t operator()(const FillIn&) const { return 0; }
    std::size_t operator()(const Hotspot&) const { return 0; }
    std::size_t operator()(const Dialogue&) const { return 0; }
};

std::size_t placesOf(const QuestionBody& body) {
    return std::visit(Places(), body);
}

/// The row that shows the author's `part`; rows.size() when none does.
std::size_t rowOf(const std::vector<std::size_t>& rows, std::size_t part) {
    return static_cast<std::size_t>(std::find(rows.begin(), rows.end(), part) - rows.begin());
}

/// The turn reached by these replies (rows); turns.size() when the talk is over.
std::size_t turnAfter(const Dialogue& talk, const QuestionView& view, const std::vector<std::size_t>& picks) {
    std::size_t turn = 0;
    for (const std::size_t pick : picks) {
        turn = talk.turns[turn].replies[view.replies[turn][pick]].next.value_or(talk.turns.size());
    }
    return turn;
}

std::vector<std::size_t> repliesOf(const Dialogue& talk, const QuestionView& view,
                                   const std::vector<std::size_t>& picks) {
    std::vector<std::size_t> replies;
    std::size_t turn = 0;
    for (const std::size_t pick : picks) {
        replies.push_back(view.replies[turn][pick]);
        turn = talk.turns[turn].replies[replies.back()].next.value_or(talk.turns.size());
    }
    return replies;
}

std::vector<std::size_t> replyRows(const Dialogue& talk, const QuestionView& view,
                                   const std::vector<std::size_t>& replies) {
    std::vector<std::size_t> rows;
    std::size_t turn = 0;
    for (const std::size_t reply : replies) {
        if (turn >= talk.turns.size() || reply >= talk.turns[turn].replies.size()) {
            return {};
        }
        rows.push_back(rowOf(view.replies[turn], reply));
        turn = talk.turns[turn].replies[reply].next.value_or(talk.turns.size());
    }
    return rows;
}

std::vector<std::size_t> partsOf(const QuestionView& view, const std::vector<std::size_t>& rows) {
    std::vector<std::size_t> parts(rows.size());
    std::transform(rows.begin(), rows.end(), parts.begin(), [&](std::size_t row) { return view.order[row]; });
    return parts;
}

/// The rows that show these parts; empty when one is not there.
std::vector<std::size_t> rowsOf(const QuestionView& view, const std::vector<std::size_t>& parts) {
    std::vector<std::size_t> rows(parts.size());
    std::transform(parts.begin(), parts.end(), rows.begin(),
                   [&](std::size_t part) { return rowOf(view.order, part); });
    const bool all = std::all_of(rows.begin(), rows.end(), [&](std::size_t r) { return r < view.order.size(); });
    return all ? rows : std::vector<std::size_t>{};
}

struct Given {
    const QuestionView& view;
    const std::vector<std::size_t>& picks;
    const std::string& typed;
    std::size_t part() const { return view.order[picks.back()]; }
};

Answer read(const SingleChoice&, const Given& given) {
    return ChosenOption{given.part()};
}

Answer read(const MultipleChoice&, const Given& given) {
    std::vector<bool> on(given.view.order.size(), false);
    for (const std::size_t row : given.picks) {
        on[row] = !on[row];
    }
    ChosenOptions answer;
    for (std::size_t row = 0; row < on.size(); ++row) {
        if (on[row]) {
            answer.options.push_back(given.view.order[row]);
        }
    }
    return answer;
}

Answer read(const TrueFalse&, const Given& given) {
    return ChosenTruth{given.part() == 0};
}

Answer read(const Ordering&, const Given& given) {
    return ChosenOrder{partsOf(given.view, given.picks)};
}

Answer read(const Matching&, const Given& given) {
    return ChosenPairs{partsOf(given.view, given.picks)};
}

Answer read(const Categorising&, const Given& given) {
    ChosenCategories answer{std::vector<std::size_t>(given.picks.size())};
    for (std::size_t k = 0; k < given.picks.size(); ++k) {
        answer.categories[given.view.order[k]] = given.picks[k];
    }
    return answer;
}

Answer read(const Numeric&, const Given& given) {
    return TypedText{given.typed};
}

Answer read(const FillIn&, const Given& given) {
    return TypedText{given.typed};
}

Answer read(const Hotspot&, const Given& given) {
    return ChosenRegion{given.part()};
}

Answer read(const Dialogue& talk, const Given& given) {
    return ChosenReplies{repliesOf(talk, given.view, given.picks)};
}

using Rows = std::vector<std::size_t>;

Rows picksOf(const SingleChoice&, const ChosenOption& answer, const QuestionView& view) {
    return rowsOf(view, {answer.option});
}

Rows picksOf(const MultipleChoice&, const ChosenOptions& answer, const QuestionView& view) {
    return rowsOf(view, answer.options);
}

Rows picksOf(const TrueFalse&, const ChosenTruth& answer, const QuestionView& view) {
    return rowsOf(view, {answer.value ? std::size_t{0} : std::size_t{1}});
}

Rows picksOf(const Ordering&, const ChosenOrder& answer, const QuestionView& view) {
    return rowsOf(view, answer.order);
}

Rows picksOf(const Matching&, const ChosenPairs& answer, const QuestionView& view) {
    return rowsOf(view, answer.rights);
}

Rows picksOf(const Categorising&, const ChosenCategories& answer, const QuestionView& view) {
    Rows rows;
    for (const std::size_t member : view.order) {
        if (member >= answer.categories.size()) {
            return {};
        }
        rows.push_back(answer.categories[member]);
    }
    return rows;
}

Rows picksOf(const Hotspot&, const ChosenRegion& answer, const QuestionView& view) {
    return rowsOf(view, {answer.region});
}

Rows picksOf(const Dialogue& talk, const ChosenReplies& answer, const QuestionView& view) {
    return replyRows(talk, view, answer.replies);
}

Rows picksOf(const Numeric&, const TypedText&, const QuestionView&) {
    return {};
}

Rows picksOf(const FillIn&, const TypedText&, const QuestionView&) {
    return {};
}

/// An answer to another type of question.
template <class Body, class Chosen>
requires(!std::is_same_v<Chosen, AnswerTo<Body>>) Rows picksOf(const Body&, const Chosen&, const QuestionView&) {
    return {};
}

bool holdsMoreThanSpace(const std::string& text) {
    return text.find_first_not_of(" \t\n") != std::string::npos;
}

} // namespace

AnswerSheet::AnswerSheet(const Question& question, QuestionView view)
    : m_question(&question), m_view(std::move(view)) {}

bool AnswerSheet::isTyped() const {
    return m_question != nullptr && answerWay(m_question->body) == AnswerWay::type;
}

std::size_t AnswerSheet::rows() const {
    if (m_question == nullptr) {
        return 0;
    }
    if (const auto* sorting = std::get_if<Categorising>(&m_question->body)) {
        return sorting->categories.size();
    }
    if (const auto* talk = std::get_if<Dialogue>(&m_question->body)) {
        const std::size_t turn = current();
        return turn < talk->turns.size() ? m_view.replies[turn].size() : 0;
    }
    return m_view.order.size();
}

bool AnswerSheet::pick(std::size_t row) {
    if (row >= rows()) {
        return false;
    }
    const AnswerWay way = answerWay(m_question->body);
    const std::size_t places = placesOf(m_question->body);
    if ((places > 0 && m_picks.size() >= places) || (way == AnswerWay::arrange && picked(row))) {
        return false;
    }
    if (way == AnswerWay::choose) {
        m_picks.clear();
    }
    m_picks.push_back(row);
    return true;
}

bool AnswerSheet::undo() {
    if (m_picks.empty()) {
        return false;
    }
    m_picks.pop_back();
    return true;
}

void AnswerSheet::type(std::string text) {
    assert(isTyped());
    m_typed = std::move(text);
}

bool AnswerSheet::complete() const {
    if (m_question == nullptr) {
        return false;
    }
    switch (answerWay(m_question->body)) {
    case AnswerWay::type:
        return holdsMoreThanSpace(m_typed);
    case AnswerWay::talk:
        return current() == std::get<Dialogue>(m_question->body).turns.size();
    case AnswerWay::choose:
        return !m_picks.empty();
    case AnswerWay::tick:
        return std::any_of(m_picks.begin(), m_picks.end(), [this](std::size_t row) { return picked(row); });
    case AnswerWay::arrange:
    case AnswerWay::assign:
        return m_picks.size() == placesOf(m_question->body);
    }
    return false;
}

Answer AnswerSheet::answer() const {
    assert(complete());
    const Given given{m_view, m_picks, m_typed};
    return std::visit([&given](const auto& body) { return read(body, given); }, m_question->body);
}

bool AnswerSheet::picked(std::size_t row) const {
    if (m_question == nullptr || answerWay(m_question->body) == AnswerWay::talk) {
        return false;
    }
    const auto times = std::count(m_picks.begin(), m_picks.end(), row);
    return answerWay(m_question->body) == AnswerWay::tick ? times % 2 == 1 : times > 0;
}

std::size_t AnswerSheet::current() const {
    if (m_question == nullptr) {
        return 0;
    }
    const auto* talk = std::get_if<Dialogue>(&m_question->body);
    return talk != nullptr ? turnAfter(*talk, m_view, m_picks) : m_picks.size();
}

std::vector<std::size_t> AnswerSheet::picksFor(const Answer& answer) const {
    if (m_question == nullptr) {
        return {};
    }
    return std::visit([this](const auto& body, const auto& chosen) { return picksOf(body, chosen, m_view); },
                      m_question->body, answer);
}

} // namespace game
