#pragma once

#include <string>
#include <vector>

#include "game/scenes/shell/ui_scene.hpp"
#include "game/widgets/scroll_column.hpp"

namespace game {

/// Every nugget, found while typing, readable and refreshable without any lock.
class LibraryScene final : public UiScene {
public:
    /// More results are not laid out: typing narrows them.
    static constexpr std::size_t kMostShown = 200;

    explicit LibraryScene(SceneContext& context);

    std::string name() const override { return "library"; }
    void update(float step) override;
    /// What the search found, in the order shown.
    const std::vector<const Nugget*>& found() const { return m_found; }

protected:
    engine::Screen build(const engine::View& view) override;
    void act(const engine::UiEvent& event) override;
    void perform(engine::Action action) override;
    void drawBehind(engine::Canvas& canvas) const override;

private:
    void search(const std::string& words);
    void entry(engine::Screen& screen, ScrollColumn& column, const Nugget& nugget) const;
    std::string place(const Nugget& nugget) const;
    /// Null when this is no entry.
    const Nugget* nuggetOf(const std::string& element) const;
    std::string count() const;

    std::string m_words;
    std::vector<const Nugget*> m_found;
    bool m_more = false;
};

} // namespace game
