#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "game/saves/save_files.hpp"
#include "game/saves/save_store.hpp"

namespace test {

/// A folder of its own for each test, gone afterwards.
class SaveFolder : public ::testing::Test {
protected:
    SaveFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "saves-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
    }
    ~SaveFolder() override {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }

    const std::filesystem::path& folder() const { return m_folder; }
    game::SaveFiles files(const std::string& device = game::SaveFiles::kFirstDevice) const {
        return {m_folder, "Ada", device};
    }

private:
    std::filesystem::path m_folder;
};

inline std::string bytesOf(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put(const std::filesystem::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary) << bytes;
}

/// Every file of a folder but the lock, by name.
inline std::map<std::string, std::string> allFiles(const std::filesystem::path& folder) {
    std::map<std::string, std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() != ".lock") {
            files[entry.path().filename().string()] = bytesOf(entry.path());
        }
    }
    return files;
}

/// The n-th answer of a rep who answers every minute.
inline game::LogEntry answer(std::int64_t n, const std::string& device = "d1") {
    game::Attempt attempt;
    attempt.nugget = game::NuggetId("phishing/link-hover");
    attempt.question = game::QuestionId("phishing/link-hover/where");
    attempt.at = {1'795'392'000'000 + n * 60'000, 60};
    attempt.right = n % 3 != 0;
    attempt.format = "single-choice";
    attempt.chance = 1.0 / 3.0;
    attempt.recallMs = 1000 + n;
    return {device, n, attempt};
}

inline void appendAnswers(game::SaveStore& store, std::int64_t from, std::int64_t to) {
    for (std::int64_t n = from; n <= to; ++n) {
        ASSERT_TRUE(store.append(answer(n, store.device())));
    }
}

inline std::string joined(const std::vector<std::string>& sentences) {
    std::string all;
    for (const std::string& sentence : sentences) {
        all += sentence + "\n";
    }
    return all;
}

/// What single sessions wrote a second time, so that the other files are all there is.
inline void removeSessions(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> sessions;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find('-', name.find('@')) != std::string::npos) {
            sessions.push_back(entry.path());
        }
    }
    for (const auto& session : sessions) {
        std::filesystem::remove(session);
    }
}

/// Ada's save with `inSnapshots` answers that were compacted in twos, and `inJournal` more in the journal.
inline void makeSave(const std::filesystem::path& folder, std::int64_t inSnapshots, std::int64_t inJournal) {
    auto store = game::SaveStore::open(folder, "Ada");
    ASSERT_TRUE(store);
    for (std::int64_t n = 1; n <= inSnapshots; ++n) {
        ASSERT_TRUE(store->append(answer(n)));
        if (n % 2 == 0 || n == inSnapshots) {
            ASSERT_TRUE(store->compact());
        }
    }
    appendAnswers(*store, inSnapshots + 1, inSnapshots + inJournal);
    removeSessions(folder);
}

/// Opens Ada's save and expects exactly the first `count` answers.
inline void expectAnswers(const std::filesystem::path& folder, std::int64_t count, std::size_t notices) {
    const auto store = game::SaveStore::open(folder, "Ada");
    ASSERT_TRUE(store) << store.sentence();
    const auto& entries = store->data().log.entries();
    ASSERT_EQ(entries.size(), static_cast<std::size_t>(count));
    for (std::int64_t n = 1; n <= count; ++n) {
        EXPECT_EQ(entries[static_cast<std::size_t>(n - 1)], answer(n));
    }
    EXPECT_EQ(store->notices().size(), notices) << joined(store->notices());
}

} // namespace test
