#include "game/cards/question_card.hpp"

#include "game/cards/answer_tile.hpp"
#include "game/cards/categorising_card.hpp"
#include "game/cards/choice_card.hpp"
#include "game/cards/dialogue_card.hpp"
#include "game/cards/hotspot_card.hpp"
#include "game/cards/matching_card.hpp"
#include "game/cards/multiple_card.hpp"
#include "game/cards/ordering_card.hpp"
#include "game/cards/picture_choice_card.hpp"
#include "game/cards/typed_card.hpp"
#include "game/content/answer_way.hpp"

namespace game {
namespace {

using Card = std::unique_ptr<QuestionCard>;

struct Maker {
    const Question& question;
    const QuestionView& view;

    Card operator()(const SingleChoice& body) const {
        return body.ofPictures() ? Card(std::make_unique<PictureChoiceCard>(question, view))
                                 : Card(std::make_unique<ChoiceCard>(question, view));
    }
    Card operator()(const TrueFalse&) const { return std::make_unique<ChoiceCard>(question, view); }
    Card operator()(const MultipleChoice&) const { return std::make_unique<MultipleCard>(question, view); }
    Card operator()(const Ordering&) const { return std::make_unique<OrderingCard>(question, view); }
    Card operator()(const Matching&) const { return std::make_unique<MatchingCard>(question, view); }
    Card operator()(const Categorising&) const { return std::make_unique<CategorisingCard>(question, view); }
    Card operator()(const Numeric&) const { return std::make_unique<TypedCard>(question, view); }
    Card operator()(const FillIn&) const { return std::make_unique<TypedCard>(question, view); }
    Card operator()(const Hotspot&) const { return std::make_unique<HotspotCard>(question, view); }
    Card operator()(const Dialogue&) const { return std::make_unique<DialogueCard>(question, view); }
};

/// Types whose picked rows are taken back by picking them again.
bool givesBack(const QuestionBody& body) {
    return answerWay(body) == AnswerWay::arrange;
}

/// The bytes of each character of UTF-8.
std::vector<std::string> characters(const std::string& text) {
    std::vector<std::string> all;
    for (const char byte : text) {
        const bool follows = (static_cast<unsigned char>(byte) & 0xc0u) == 0x80u;
        if (!follows || all.empty()) {
            all.emplace_back();
        }
        all.back() += byte;
    }
    return all;
}

} // namespace

std::unique_ptr<QuestionCard> QuestionCard::make(const Question& question, const QuestionView& view) {
    return std::visit(Maker{question, view}, question.body);
}

QuestionCard::QuestionCard(const Question& question, const QuestionView& view)
    : m_question(&question), m_view(view), m_sheet(question, view) {}

bool QuestionCard::handle(const engine::UiEvent& event) {
    if (event.kind != engine::UiEvent::Kind::activated) {
        return false;
    }
    if (event.id == "card.undo") {
        return undo();
    }
    for (std::size_t row = 0; row < m_sheet.rows(); ++row) {
        if (event.id == rowId(row)) {
            return choose(row);
        }
    }
    return false;
}

bool QuestionCard::choose(std::size_t row) {
    if (m_sheet.pick(row)) {
        return true;
    }
    if (!givesBack(m_question->body) || !m_sheet.picked(row)) {
        return false;
    }
    while (m_sheet.picked(row)) {
        m_sheet.undo();
    }
    return true;
}

bool QuestionCard::undo() {
    return m_sheet.undo();
}

std::string QuestionCard::preferredFocus() const {
    return rowId(0);
}

std::vector<engine::InputEvent> QuestionCard::eventsFor(const Answer& answer) const {
    std::vector<engine::InputEvent> events;
    if (const auto* typed = std::get_if<TypedText>(&answer); typed != nullptr && m_sheet.isTyped()) {
        for (std::string& character : characters(typed->text)) {
            events.push_back(engine::TextTyped{std::move(character)});
        }
        return events;
    }
    for (const std::size_t row : m_sheet.picksFor(answer)) {
        engine::KeyPressed press;
        press.key = rowKey(row);
        events.push_back(press);
    }
    return events;
}

} // namespace game
