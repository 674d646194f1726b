// The ordinary build's driver of a fuzz target: every file of the corpus as it is, then with a few changes, always
// the same ones. Usage: fuzz_TARGET CORPUS_FOLDER
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "engine/core/rng.hpp"
#include "tests/fuzz/fuzz_target.hpp"

namespace {

namespace fs = std::filesystem;

constexpr int kChangesInAll = 600;

std::string read(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<fs::path> filesOf(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder)) {
        files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

void changeOnce(std::string& bytes, engine::Rng& rng) {
    const std::size_t at = rng.below(bytes.size());
    const std::size_t length = 1 + rng.below(40);
    switch (rng.below(5)) {
    case 0:
        bytes[at] = static_cast<char>(rng.below(256));
        break;
    case 1:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << rng.below(8)));
        break;
    case 2:
        bytes.erase(at, length);
        break;
    case 3:
        bytes.insert(at, bytes.substr(rng.below(bytes.size()), length));
        break;
    default:
        bytes.resize(at);
    }
}

/// The input is kept beside, so that one that ends the program can be looked at.
void run(const std::string& bytes, const fs::path& kept) {
    std::ofstream(kept, std::ios::binary | std::ios::trunc) << bytes;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

} // namespace

int main(int argc, char** argv) {
    const auto files = argc == 2 ? filesOf(argv[1]) : std::vector<fs::path>();
    if (files.empty()) {
        std::fprintf(stderr, "usage: %s CORPUS_FOLDER (which holds at least one file)\n", argv[0]);
        return 2;
    }
    const fs::path kept = fs::path(argv[0]).filename().string() + "-last-input";
    std::printf("If this ends before its time, the input that did it lies in %s.\n", fs::absolute(kept).c_str());
    std::fflush(stdout);
    run("", kept);
    for (std::size_t i = 0; i < files.size(); ++i) {
        const std::string whole = read(files[i]);
        run(whole, kept);
        engine::Rng rng(engine::Rng::mix(1, files[i].filename().string()));
        for (int left = kChangesInAll / static_cast<int>(files.size()); left > 0; --left) {
            std::string changed = whole;
            for (std::uint64_t times = 1 + rng.below(4); times > 0 && !changed.empty(); --times) {
                changeOnce(changed, rng);
            }
            run(changed, kept);
        }
    }
    fs::remove(kept);
    return 0;
}
