// A team.xml.
#include "game/session/team_reader.hpp"
#include "tests/fuzz/fuzz_target.hpp"
#include "tests/fuzz/scratch_folder.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const fuzz::ScratchFolder kFolder;
    const auto file = kFolder.write("team.xml", fuzz::textOf(bytes, size));
    engine::Diagnostics diagnostics;
    const auto team = game::readTeam(file, diagnostics);
    fuzz::check(team.has_value() || diagnostics.hasErrors(), "a team is read or an error is told");
    return 0;
}
