#include "game/saves/save_store.hpp"

#include <fmt/core.h>

#include "game/saves/compaction.hpp"
#include "game/saves/loaded_save.hpp"
#include "game/saves/save_lock.hpp"
#include "game/saves/save_mender.hpp"

namespace game {
namespace {

constexpr std::size_t kEntriesToCompact = 256;
constexpr std::size_t kBytesToCompact = std::size_t{4} << 20;

engine::Failure badName(const std::string& rep) {
    return {
        fmt::format("\"{}\" cannot name a save. Use at most 64 bytes of letters, digits, spaces, dots, hyphens and "
                    "underscores, without a space at the ends or a dot at the start; \"team\", \"team.memory\" and "
                    "what ends in "
                    "\".backup\" is taken.",
                    rep)};
}

engine::Outcome makeFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    if (problem && !std::filesystem::is_directory(folder)) {
        return engine::Failure{
            fmt::format("Cannot make the folder {} for saves: {}.", folder.string(), problem.message())};
    }
    return engine::Done{};
}

} // namespace

/// All that an open save is.
class SaveStore::State {
public:
    State(SaveFiles files, SaveLock lock, std::string device)
        : m_files(std::move(files)), m_lock(std::move(lock)), m_device(std::move(device)),
          m_journal(m_files.journal()) {}

    const SaveData& data() const { return m_data; }
    const std::vector<std::string>& notices() const { return m_notices; }
    const std::string& device() const { return m_device; }

    engine::Outcome open();
    engine::Outcome append(const LogEntry& entry);
    engine::Outcome setSettings(const RepSettings& settings);
    engine::Outcome compact();

private:
    SaveFiles m_files;
    SaveLock m_lock;
    std::string m_device;
    SaveFormat m_format;
    Journal m_journal;
    SaveData m_data;
    std::vector<LogEntry> m_sinceSnapshot;
    std::vector<std::string> m_notices;
};

engine::Outcome SaveStore::State::open() {
    auto loaded = LoadedSave::from(m_files, m_format);
    if (!loaded) {
        return loaded.failure();
    }
    SaveMender mender(m_files, m_format);
    if (auto mended = mender.mend(*loaded); !mended) {
        return mended;
    }
    m_notices = mender.notices();
    m_data = std::move(loaded->data);
    if (loaded->snapshot == FileState::whole) {
        m_sinceSnapshot = std::move(loaded->sinceSnapshot);
    }
    if (loaded->lifted) {
        return compact();
    }
    if (m_sinceSnapshot.size() >= kEntriesToCompact || loaded->journalBytes.size() >= kBytesToCompact) {
        // Should there be no room for it, the save works on as it is.
        static_cast<void>(compact());
    }
    return engine::Done{};
}

engine::Outcome SaveStore::State::append(const LogEntry& entry) {
    auto written = m_journal.append(m_format.journalLine(entry));
    if (written && m_data.log.add(entry)) {
        m_sinceSnapshot.push_back(entry);
    }
    return written;
}

engine::Outcome SaveStore::State::setSettings(const RepSettings& settings) {
    auto written = m_journal.append(m_format.journalLine(settings));
    if (written) {
        m_data.settings = settings;
    }
    return written;
}

engine::Outcome SaveStore::State::compact() {
    const auto compaction = Compaction::of(m_files, m_format, m_data, m_sinceSnapshot);
    if (!compaction) {
        return compaction.failure();
    }
    auto done = compaction->run();
    if (done) {
        m_journal.replaced();
        m_sinceSnapshot.clear();
    }
    return done;
}

engine::Result<SaveStore> SaveStore::open(const std::filesystem::path& folder, const std::string& rep,
                                          const std::string& device) {
    if (!isValidName(rep) || !isValidName(device)) {
        return badName(isValidName(rep) ? device : rep);
    }
    if (auto made = makeFolder(folder); !made) {
        return made.failure();
    }
    const SaveFiles files(folder, rep);
    auto lock = SaveLock::take(files);
    if (!lock) {
        return lock.failure();
    }
    auto state = std::make_unique<State>(files, std::move(*lock), device);
    if (auto opened = state->open(); !opened) {
        return opened.failure();
    }
    return SaveStore(std::move(state));
}

engine::Result<SaveData> SaveStore::read(const std::filesystem::path& folder, const std::string& rep) {
    if (!isValidName(rep)) {
        return badName(rep);
    }
    auto loaded = LoadedSave::from(SaveFiles(folder, rep), SaveFormat());
    if (!loaded) {
        return loaded.failure();
    }
    if (loaded->isNew()) {
        return engine::Failure{fmt::format("There is no save of {} in {}.", rep, folder.string())};
    }
    return std::move(loaded->data);
}

std::vector<std::string> SaveStore::list(const std::filesystem::path& folder) {
    return SaveFiles::repsIn(folder);
}

bool SaveStore::isValidName(const std::string& rep) {
    return SaveFiles::isValidName(rep);
}

SaveStore::SaveStore(std::unique_ptr<State> state) : m_state(std::move(state)) {}
SaveStore::SaveStore(SaveStore&&) noexcept = default;
SaveStore& SaveStore::operator=(SaveStore&&) noexcept = default;
SaveStore::~SaveStore() = default;

const SaveData& SaveStore::data() const {
    return m_state->data();
}

const std::vector<std::string>& SaveStore::notices() const {
    return m_state->notices();
}

const std::string& SaveStore::device() const {
    return m_state->device();
}

engine::Outcome SaveStore::append(const LogEntry& entry) {
    return m_state->append(entry);
}

engine::Outcome SaveStore::setSettings(const RepSettings& settings) {
    return m_state->setSettings(settings);
}

engine::Outcome SaveStore::compact() {
    return m_state->compact();
}

} // namespace game
