#pragma once

#include <compare>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>

namespace engine {

/// A name that stays the same for ever, of one kind of thing: `using NuggetId = engine::Id<struct NuggetTag>`.
/// Ids of different kinds do not mix. An empty id names nothing.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    std::string m_text;
};

} // namespace engine

template <class Tag>
struct std::hash<engine::Id<Tag>> {
    std::size_t operator()(const engine::Id<Tag>& id) const { return std::hash<std::string>{}(id.text()); }
};
