#include "engine/core/diagnostics.hpp"

#include <algorithm>
#include <unordered_map>

#include <fmt/core.h>

#include "engine/core/visible_text.hpp"

namespace engine {
namespace {

std::size_t editDistance(const std::string& a, const std::string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitute = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({substitute, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row[b.size()];
}

} // namespace

std::string Diagnostic::toString() const {
    return fmt::format("{}:{}: {}: {}", visibleText(file), line, severity == Severity::error ? "error" : "warning",
                       visibleText(text));
}

void Diagnostics::error(const std::string& file, int line, std::string text) {
    add({Severity::error, file, line, std::move(text)});
}

void Diagnostics::warning(const std::string& file, int line, std::string text) {
    add({Severity::warning, file, line, std::move(text)});
}

void Diagnostics::add(Diagnostic diagnostic) {
    const bool error = diagnostic.severity == Severity::error;
    ++(error ? m_errors : m_warnings);
    m_unusable += error && !diagnostic.usable ? 1 : 0;
    const auto alike = std::count_if(m_all.begin(), m_all.end(), [&](const Diagnostic& known) {
        return known.severity == diagnostic.severity && known.file == diagnostic.file;
    });
    if (static_cast<std::size_t>(alike) < kMaxPerFile) {
        m_all.push_back(std::move(diagnostic));
    }
}

bool Diagnostics::hasErrorsIn(const std::string& file) const {
    return std::any_of(m_all.begin(), m_all.end(), [&](const Diagnostic& known) {
        return known.severity == Severity::error && known.file == file;
    });
}

std::vector<Diagnostic> Diagnostics::sorted() const {
    std::unordered_map<std::string, std::size_t> order;
    for (const Diagnostic& diagnostic : m_all) {
        order.try_emplace(diagnostic.file, order.size());
    }
    std::vector<Diagnostic> result = m_all;
    std::stable_sort(result.begin(), result.end(), [&](const Diagnostic& a, const Diagnostic& b) {
        const std::size_t fileA = order.at(a.file);
        const std::size_t fileB = order.at(b.file);
        return fileA != fileB ? fileA < fileB : a.place < b.place;
    });
    return result;
}

std::string nearestWord(const std::string& word, const std::vector<std::string>& known) {
    std::string best;
    // A third of the letters may be wrong; more is another word.
    std::size_t bestDistance = std::max<std::size_t>(word.size() / 3, 1) + 1;
    for (const std::string& candidate : known) {
        const std::size_t distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace engine
