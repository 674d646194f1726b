#include "game/main/last_rep.hpp"

#include "engine/core/file.hpp"
#include "game/saves/save_store.hpp"

namespace game {
namespace {

constexpr const char* kFile = "last-rep.txt";
constexpr std::size_t kLongest = 200;

} // namespace

std::optional<std::string> LastRep::name() const {
    const auto text = engine::readFile(m_folder / kFile, kLongest);
    if (!text) {
        return std::nullopt;
    }
    const std::string line = text->substr(0, text->find('\n'));
    return SaveStore::isValidName(line) ? std::optional<std::string>(line) : std::nullopt;
}

engine::Outcome LastRep::keep(const std::string& name) const {
    std::error_code problem;
    std::filesystem::create_directories(m_folder, problem);
    return engine::replaceFile(m_folder / kFile, name + "\n");
}

} // namespace game
