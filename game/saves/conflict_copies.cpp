#include "game/saves/conflict_copies.hpp"

#include <algorithm>
#include <cctype>
#include <fstream>

#include "engine/core/file.hpp"
#include "engine/xml/xml_writer.hpp"
#include "game/saves/save_format.hpp"

namespace game {
namespace {

constexpr std::size_t kHead = 4096;

std::string bytesOf(const std::filesystem::path& file) {
    const auto bytes = engine::readFile(file, SaveFormat::kMostBytes);
    return bytes ? *bytes : "";
}

/// Where a file says whose it is, if it does.
std::string headOf(const std::filesystem::path& file) {
    std::string head(kHead, '\0');
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(in.gcount(), 0)));
    return head;
}

/// How every file that names this rep does so.
std::string nameAsWritten(const std::string& rep) {
    engine::XmlWriter out(engine::XmlWriter::Style::oneLine);
    out.open("settings").attribute("name", rep).close();
    std::string text = out.str();
    text = text.substr(text.find("<settings"));
    return text.substr(0, text.rfind('"') + 1);
}

/// The first entry of a journal as it also stands in a snapshot; "" when there is none.
std::string_view firstEntry(std::string_view journal) {
    const std::size_t begin = journal.find('<', journal.find('>'));
    const std::size_t end = journal.find("<end ");
    return end != std::string_view::npos && begin < end ? journal.substr(begin, end - begin) : "";
}

bool contains(const std::vector<std::filesystem::path>& files, std::string_view text) {
    return std::any_of(files.begin(), files.end(),
                       [&](const auto& file) { return bytesOf(file).find(text) != std::string::npos; });
}

} // namespace

std::vector<std::string> ConflictCopies::possibleOriginals(std::string_view stem,
                                                           const std::function<bool(const std::string&)>& isRep) {
    std::vector<std::string> originals;
    const auto consider = [&](std::string_view name) {
        const std::string rep(name.substr(0, name.find('@')));
        if (!rep.empty() && (originals.empty() || originals.back() != rep) && isRep(rep)) {
            originals.push_back(rep);
        }
    };
    for (std::size_t at = stem.size(); at-- > 1;) {
        if (std::isalnum(static_cast<unsigned char>(stem[at])) == 0) {
            consider(stem.substr(0, at));
        }
    }
    for (std::size_t at = stem.find(' '); at != std::string_view::npos; at = stem.find(' ', at + 1)) {
        consider(stem.substr(at + 1));
    }
    return originals;
}

bool ConflictCopies::areOf(const std::string& rep, const std::vector<std::filesystem::path>& files,
                           const std::vector<std::filesystem::path>& originals) {
    const std::string name = nameAsWritten(rep);
    for (const auto& file : files) {
        const std::string head = headOf(file);
        const std::size_t named = head.find("<settings name=");
        if (named != std::string::npos) {
            return std::string_view(head).substr(named).starts_with(name);
        }
    }
    return std::any_of(files.begin(), files.end(), [&](const auto& file) {
        const std::string head = headOf(file);
        const std::string_view first = file.extension() == SaveFiles::kJournal ? firstEntry(head) : "";
        return !first.empty() && contains(originals, first);
    });
}

} // namespace game
