#include "game/content/answer_way.hpp"

namespace game {
namespace {

// Each type is named, so that one that is missing does not compile.
struct Way {
    AnswerWay operator()(const SingleChoice&) const { return AnswerWay::choose; }
    AnswerWay operator()(const MultipleChoice&) const { return AnswerWay::tick; }
    AnswerWay operator()(const TrueFalse&) const { return AnswerWay::choose; }
    AnswerWay operator()(const Ordering&) const { return AnswerWay::arrange; }
    AnswerWay operator()(const Matching&) const { return AnswerWay::arrange; }
    AnswerWay operator()(const Categorising&) const { return AnswerWay::assign; }
    AnswerWay operator()(const Numeric&) const { return AnswerWay::type; }
    AnswerWay operator()(const FillIn&) const { return AnswerWay::type; }
    AnswerWay operator()(const Hotspot&) const { return AnswerWay::choose; }
    AnswerWay operator()(const Dialogue&) const { return AnswerWay::talk; }
};

} // namespace

AnswerWay answerWay(const QuestionBody& body) {
    return std::visit(Way(), body);
}

} // namespace game
