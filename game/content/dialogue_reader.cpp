#include "game/content/dialogue_reader.hpp"

#include <algorithm>

#include <fmt/core.h>

#include "game/content/author_text.hpp"
#include "game/content/limits.hpp"

namespace game {
namespace {

/// Reads the turns of one dialogue, knowing all of their ids before the first reply is read.
class TurnReader {
public:
    TurnReader(const engine::XmlElement& dialogue, std::vector<engine::XmlReader> turns)
        : m_dialogue(dialogue), m_turns(std::move(turns)) {
        Distinct distinct("turn");
        for (engine::XmlReader& turn : m_turns) {
            m_ids.push_back(idOf(turn));
            distinct.add(turn, m_ids.back());
        }
    }

    std::vector<Dialogue::Turn> readAll() {
        std::vector<Dialogue::Turn> turns;
        for (std::size_t i = 0; i < m_turns.size(); ++i) {
            turns.push_back(readTurn(i));
        }
        checkReached(turns);
        return turns;
    }

private:
    Dialogue::Turn readTurn(std::size_t index);
    Dialogue::Reply readReply(engine::XmlReader& reader, std::size_t index);
    std::optional<std::size_t> target(const engine::XmlReader& reply, const std::string& to,
                                      std::size_t index) const;
    void checkReached(const std::vector<Dialogue::Turn>& turns) const;

    engine::XmlElement m_dialogue;
    std::vector<engine::XmlReader> m_turns;
    std::vector<std::string> m_ids;
};

void checkReplies(const engine::XmlReader& reader, const std::vector<Dialogue::Reply>& replies) {
    checkCount(reader, "reply", replies.size(), {2, 4});
    const auto rights =
        std::count_if(replies.begin(), replies.end(), [](const Dialogue::Reply& reply) { return reply.right; });
    if (rights == 0) {
        reader.error("no reply of this turn is right; mark one with right=\"yes\"");
    } else if (static_cast<std::size_t>(rights) == replies.size()) {
        reader.error("every reply of this turn is right; at least one must be wrong");
    }
}

Dialogue::Turn TurnReader::readTurn(std::size_t index) {
    engine::XmlReader& reader = m_turns[index];
    Dialogue::Turn turn;
    turn.speaker = titleOf(reader, "speaker", limits::kName);
    if (auto line = reader.child("line")) {
        turn.line = line->body(limits::kLine);
        line->finish();
    }
    Distinct distinct("<reply>");
    for (engine::XmlReader& child : reader.children("reply")) {
        turn.replies.push_back(readReply(child, index));
        distinct.add(child, turn.replies.back().text);
    }
    checkReplies(reader, turn.replies);
    reader.finish();
    return turn;
}

Dialogue::Reply TurnReader::readReply(engine::XmlReader& reader, std::size_t index) {
    Dialogue::Reply reply;
    reply.text = reader.body(limits::kReply);
    reply.right = reader.yesNo("right", false);
    if (const auto to = reader.optionalText("to")) {
        reply.next = target(reader, *to, index);
    }
    reader.finish();
    return reply;
}

std::optional<std::size_t> TurnReader::target(const engine::XmlReader& reply, const std::string& to,
                                              std::size_t index) const {
    const auto found = static_cast<std::size_t>(std::find(m_ids.begin(), m_ids.end(), to) - m_ids.begin());
    if (found == m_ids.size()) {
        const std::string nearest = engine::nearestWord(to, m_ids);
        // A later turn may have the wrong id.
        reply.errorAfter(m_dialogue,
                         fmt::format("to=\"{}\" names no turn of this dialogue{}", to,
                                     nearest.empty() ? "" : fmt::format("; did you mean \"{}\"?", nearest)));
        return std::nullopt;
    }
    if (found <= index) {
        reply.error(fmt::format("to=\"{}\" leads back; a reply may only lead to a later turn", to));
        return std::nullopt;
    }
    return found;
}

void TurnReader::checkReached(const std::vector<Dialogue::Turn>& turns) const {
    std::vector<bool> reached(turns.size(), false);
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (i == 0 || reached[i]) {
            for (const Dialogue::Reply& reply : turns[i].replies) {
                if (reply.next) {
                    reached[*reply.next] = true;
                }
            }
        }
        if (i > 0 && !reached[i]) {
            m_turns[i].errorAfter(
                m_dialogue, fmt::format("no reply leads to the turn \"{}\"; name it in a to=\"…\"", m_ids[i]));
        }
    }
}

} // namespace

Dialogue readDialogue(engine::XmlReader& reader) {
    auto turns = reader.children("turn");
    checkCount(reader, "turn", turns.size(), {1, 4});
    return {TurnReader(reader.element(), std::move(turns)).readAll()};
}

} // namespace game
