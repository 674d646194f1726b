// A journal, as it is and with checksums that fit in all its lines.
#include <algorithm>

#include "game/saves/journal.hpp"
#include "tests/fuzz/checksums.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

std::string withChecksums(std::string_view journal) {
    std::string lines;
    while (!journal.empty()) {
        const std::size_t end = std::min(journal.find('\n'), journal.size());
        lines += fuzz::withChecksum(std::string(journal.substr(0, end)));
        lines += end < journal.size() ? "\n" : "";
        journal.remove_prefix(std::min(journal.size(), end + 1));
    }
    return lines;
}

void tryOut(std::string_view journal) {
    const game::SaveFormat format;
    const auto reading = game::JournalReading::of(journal, format);
    const auto again = game::JournalReading::of(reading.whole, format);
    fuzz::check(again.entries == reading.entries, "a repaired journal holds every entry that was read");
    fuzz::check(again.damaged == 0 && !again.torn, "a repaired journal is whole");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view journal = fuzz::textOf(bytes, size);
    tryOut(journal);
    tryOut(withChecksums(journal));
    return 0;
}
