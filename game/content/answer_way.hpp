#pragma once

#include <cstdint>

#include "game/content/question.hpp"

namespace game {

/// How the answer to a type of question is put together: one row, any rows, each row once and in order, a row for
/// each part, reply after reply, or typed.
enum class AnswerWay : std::uint8_t { choose, tick, arrange, assign, talk, type };

AnswerWay answerWay(const QuestionBody& body);

} // namespace game
