// A team.memory.xml.
#include "game/session/team_models.hpp"
#include "tests/fuzz/fuzz_target.hpp"
#include "tests/fuzz/scratch_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const fuzz::ScratchFolder kFolder;
    const auto file = kFolder.write("team.memory.xml", fuzz::textOf(bytes, size));
    engine::Diagnostics diagnostics;
    const auto models = game::readTeamModels(file, diagnostics);
    fuzz::check(models.has_value() || diagnostics.hasErrors(), "models are read or an error is told");
    if (models) {
        const auto again =
            game::readTeamModels(kFolder.write("team.memory.xml", game::writeTeamModels(*models)), diagnostics);
        fuzz::check(again && again->size() == models->size(), "what was read and written is read again");
    }
    return 0;
}
