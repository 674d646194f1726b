// A levels folder of one course. The input holds its files, each after a line `=== NAME`.
#include <algorithm>

#include "game/content/library_reader.hpp"
#include "tests/fuzz/fuzz_target.hpp"
#include "tests/fuzz/scratch_folder.hpp"

namespace {

constexpr std::string_view kMark = "=== ";

bool isName(std::string_view name) {
    const auto allowed = [](char letter) { return (letter >= 'a' && letter <= 'z') || letter == '.'; };
    return name.size() > 4 && name.size() < 32 && std::all_of(name.begin(), name.end(), allowed) &&
           name.ends_with(".xml");
}

void writeFiles(std::string_view input, const fuzz::ScratchFolder& folder) {
    while (input.starts_with(kMark)) {
        const std::string_view name = input.substr(kMark.size(), input.find('\n') - kMark.size());
        input.remove_prefix(std::min(input.size(), kMark.size() + name.size() + 1));
        const std::size_t end = std::min(input.find("\n=== "), input.size());
        if (isName(name)) {
            folder.write(name == "badges.xml" ? "badges.xml" : "course/" + std::string(name), input.substr(0, end));
        }
        input.remove_prefix(std::min(input.size(), end + 1));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const fuzz::ScratchFolder kFolder;
    std::filesystem::remove_all(kFolder.path());
    kFolder.write("course/media/a.svg", "<svg viewBox=\"0 0 16 9\"/>");
    writeFiles(fuzz::textOf(bytes, size), kFolder);
    engine::Diagnostics diagnostics;
    const game::Library library = game::readLibrary(kFolder.path(), diagnostics);
    fuzz::check(!library.courses().empty() || diagnostics.hasErrors(), "a course is read or an error is told");
    for (const engine::Diagnostic& diagnostic : diagnostics.sorted()) {
        fuzz::check(!diagnostic.file.empty() && !diagnostic.text.empty(), "every complaint names file and mistake");
    }
    return 0;
}
