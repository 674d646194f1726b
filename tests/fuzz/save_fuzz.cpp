// A snapshot, as it is and with a checksum that fits: it alone would refuse nearly every change.
#include "game/saves/save_format.hpp"
#include "tests/fuzz/checksums.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

// As it counts once all of it is known.
game::AttemptLog logOf(const std::vector<game::LogEntry>& entries) {
    game::AttemptLog log;
    for (const game::LogEntry& entry : entries) {
        log.add(entry);
    }
    return log;
}

void tryOut(std::string_view text) {
    const game::SaveFormat format;
    const auto contents = format.readSnapshot(text);
    if (!contents || contents->version > format.version()) {
        return;
    }
    game::SaveData data;
    data.settings = contents->settings.value_or(game::RepSettings());
    data.log = logOf(contents->entries);
    const std::string written = format.snapshot(data);
    const auto again = format.readSnapshot(written);
    fuzz::check(again.has_value(), "what was read and written is read again");
    fuzz::check(logOf(again->entries).entries() == data.log.entries(), "no entry changes on the way");
    fuzz::check(again->settings == data.settings, "no setting changes on the way");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text(fuzz::textOf(bytes, size));
    tryOut(text);
    tryOut(fuzz::withChecksum(text));
    return 0;
}
