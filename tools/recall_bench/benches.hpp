#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "tools/recall_bench/table.hpp"

namespace bench {

/// Where the programs stand and where files may be made.
struct Ground {
    std::filesystem::path programs;
    std::filesystem::path scratch;
    /// A real review log (see readReviewCsv), and the folder the npm peers are installed in; for benchRecall.
    std::filesystem::path reviewLog;
    std::filesystem::path peers;

    std::string program(const char* name) const { return (programs / name).string(); }
};

/// Start to the first presented frame, and peak memory, against windows with two fonts and 40 texts: LÖVE's, and
/// a bare one of SFML.
std::vector<Row> benchStart(const Ground& ground);
/// Frames of 300 and of 1,000 bodies, with smooth edges and without, against LÖVE drawing the same.
std::vector<Row> benchFrames(const Ground& ground);
/// Every screen and arena as the game itself shows them to a rep of two weeks, at full quality; prints them all.
std::vector<Row> benchScreens(const Ground& ground);
/// 10,000 questions: our linter against `xmllint --schema` on the same files.
std::vector<Row> benchLevels(const Ground& ground);
/// The commit of one answer against a bare append + fsync; opening 50,000 attempts against `xmllint --noout`.
std::vector<Row> benchSaves(const Ground& ground);
/// `recall-team leaderboard` over 1,000 saves of 5,000 answers: the first look, the second, and after one more
/// answer. Writes the saves once beside the scratch.
std::vector<Row> benchBoard(const Ground& ground);
/// Training, log loss and replay on a million simulated reviews and on a real log, against npm's FSRS.
std::vector<Row> benchRecall(const Ground& ground);

/// Ways to collect points without learning, against honest play; prints them all.
std::vector<Row> benchFarming(const Ground& ground);
/// Recall per hour of practice under our planner in no more minutes than each plain schedule took, for learners
/// whose memory is not our model; prints recall and minutes as well.
std::vector<Row> benchTeaching(const Ground& ground);

/// The peer of benchStart: shows one frame and ends. Runs as a program of its own.
int showBareWindow(const std::string& display, const std::string& body);

} // namespace bench
