#include "game/saves/save_store.hpp"

#include <fmt/core.h>

#include "game/saves/open_save.hpp"
#include "game/saves/save_name.hpp"

namespace game {
namespace {

engine::Outcome makeFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    std::filesystem::create_directories(folder, problem);
    std::error_code ignored;
    if (problem && !std::filesystem::is_directory(folder, ignored)) {
        return engine::Failure{
            fmt::format("Cannot make the folder {} for saves: {}.", folder.string(), problem.message())};
    }
    return engine::Done{};
}

} // namespace

engine::Result<SaveStore> SaveStore::open(const std::filesystem::path& folder, const std::string& rep,
                                          const std::string& device) {
    if (!isValidName(rep)) {
        return engine::Failure{SaveName::problemOf(rep)};
    }
    if (!SaveFiles::isValidDevice(device)) {
        return engine::Failure{
            fmt::format("\"{}\" cannot name a device: use 1 to 16 small letters and digits.", device)};
    }
    if (auto made = makeFolder(folder); !made) {
        return made.failure();
    }
    const SaveFiles files(folder, rep, device);
    auto lock = SaveLock::take(files);
    if (!lock) {
        return lock.failure();
    }
    auto save = std::make_unique<OpenSave>(files, std::move(*lock));
    if (auto opened = save->open(); !opened) {
        return opened.failure();
    }
    return SaveStore(std::move(save));
}

engine::Result<SaveData> SaveStore::read(const std::filesystem::path& folder, const std::string& rep) {
    return read(SaveFolder(folder), rep);
}

engine::Result<SaveData> SaveStore::read(const SaveFolder& folder, const std::string& rep) {
    if (!isValidName(rep)) {
        return engine::Failure{SaveName::problemOf(rep)};
    }
    const SaveFormat format;
    auto gathered = GatheredSave::of(folder, rep, format);
    if (!gathered) {
        return gathered.failure();
    }
    gathered->finish(folder, format);
    if (gathered->isNew() && gathered->data().log.numbers().empty()) {
        return engine::Failure{fmt::format("There is no save of {} in {}.", rep, folder.path().string())};
    }
    return std::move(gathered->data());
}

std::vector<std::string> SaveStore::list(const std::filesystem::path& folder) {
    return SaveFolder(folder).reps();
}

bool SaveStore::isValidName(const std::string& rep) {
    return SaveName::isValid(rep);
}

SaveStore::SaveStore(std::unique_ptr<OpenSave> save) : m_save(std::move(save)) {}
SaveStore::SaveStore(SaveStore&&) noexcept = default;
SaveStore& SaveStore::operator=(SaveStore&&) noexcept = default;
SaveStore::~SaveStore() = default;

const SaveData& SaveStore::data() const {
    return m_save->data();
}

const std::vector<std::string>& SaveStore::notices() const {
    return m_save->notices();
}

const std::string& SaveStore::trouble() const {
    return m_save->trouble();
}

const SaveFiles& SaveStore::files() const {
    return m_save->files();
}

engine::Outcome SaveStore::lookAround() {
    return m_save->lookAround();
}

engine::Outcome SaveStore::append(const std::vector<LogEntry>& entries) {
    return m_save->append(entries);
}

engine::Outcome SaveStore::setSettings(const RepSettings& settings) {
    return m_save->setSettings(settings);
}

engine::Outcome SaveStore::compact() {
    return m_save->compact();
}

} // namespace game
