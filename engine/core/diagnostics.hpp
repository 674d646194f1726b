#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace engine {

enum class Severity { error, warning };

/// One mistake of an author, where it stands and how to mend it.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string file;
    /// 1 is the first line; 0 speaks of the file as a whole.
    int line = 0;
    std::string text;

    /// `file:line: error: text`.
    std::string toString() const;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// All mistakes of a run, so an author mends them in one go. At most kMaxPerFile errors and as many warnings of one
/// file are kept, so that no heap of warnings hides an error; the rest is counted.
class Diagnostics {
public:
    static constexpr std::size_t kMaxPerFile = 200;

    void error(const std::string& file, int line, std::string text);
    void warning(const std::string& file, int line, std::string text);

    bool hasErrors() const { return m_errors > 0; }
    /// Whether any error speaks of this file.
    bool hasErrorsIn(const std::string& file) const;
    std::size_t errorCount() const { return m_errors; }
    std::size_t warningCount() const { return m_warnings; }

    /// By file in the order first met, then by line.
    std::vector<Diagnostic> sorted() const;

private:
    void add(Diagnostic diagnostic);

    std::vector<Diagnostic> m_all;
    std::size_t m_errors = 0;
    std::size_t m_warnings = 0;
};

/// The word in `known` that `word` was probably meant to be, or empty: for "did you mean" hints.
std::string nearestWord(const std::string& word, const std::vector<std::string>& known);

} // namespace engine
