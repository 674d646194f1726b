#pragma once

#include <compare>
#include <cstddef>
#include <string>
#include <vector>

namespace engine {

enum class Severity { error, warning };

/// Where a mistake is told among others of its file.
struct Place {
    enum class Rank { cause, usual, consequence };
    int line = 0;
    Rank rank = Rank::usual;

    /// In the order of lines.
    static Place at(int line) { return {line, Rank::usual}; }
    /// Before all others of the line: they may follow from it.
    static Place cause(int line) { return {line, Rank::cause}; }
    /// After all others up to this line: it may follow from them.
    static Place after(int line) { return {line, Rank::consequence}; }
    friend bool operator==(const Place&, const Place&) = default;
    friend auto operator<=>(const Place&, const Place&) = default;
};

/// One mistake of an author, where it stands and how to repair it.
struct Diagnostic {
    Severity severity = Severity::error;
    std::string file;
    /// 1 is the first line; 0 speaks of the file as a whole.
    int line = 0;
    std::string text;
    /// Among those of its file: a cause stands before what follows from it.
    Place place = Place::at(line);
    /// What was read can be used in spite of it.
    bool usable = false;

    /// `file:line: error: text`, fit for a terminal whatever the names and texts hold.
    std::string toString() const;
    friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// All mistakes of a run, so an author repairs them in one go. At most kMaxPerFile errors and as many warnings of
/// one file are kept, so that no heap of warnings hides an error; the rest is counted.
class Diagnostics {
public:
    static constexpr std::size_t kMaxPerFile = 200;

    void error(const std::string& file, int line, std::string text);
    void warning(const std::string& file, int line, std::string text);
    void add(Diagnostic diagnostic);

    bool hasErrors() const { return m_errors > 0; }
    /// Whether any error speaks of this file.
    bool hasErrorsIn(const std::string& file) const;
    std::size_t errorCount() const { return m_errors; }
    /// Those after which what was read cannot be used.
    std::size_t unusableCount() const { return m_unusable; }
    std::size_t warningCount() const { return m_warnings; }

    /// By file in the order first met, then by place.
    std::vector<Diagnostic> sorted() const;

private:
    std::vector<Diagnostic> m_all;
    std::size_t m_errors = 0;
    std::size_t m_unusable = 0;
    std::size_t m_warnings = 0;
};

/// The word in `known` that `word` was probably meant to be, or empty: for "did you mean" hints.
std::string nearestWord(const std::string& word, const std::vector<std::string>& known);

} // namespace engine
