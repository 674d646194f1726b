#pragma once

#include <algorithm>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "engine/ui/screen_reader.hpp"
#include "tests/support/scene_house.hpp"

namespace test {

using Lines = std::vector<std::string>;

/// A keyboard and what is said after each press: nothing else comes out of it. What matches `missing` is not said.
class Ear {
public:
    explicit Ear(SceneHouse& house, const std::string& missing = "")
        : m_house(house), m_missing(missing.empty() ? "(?!)" : missing) {}

    Lines listen() {
        Lines lines = m_reader.look(m_house.top().name(), m_house.top().screen(), m_house.top().focus());
        lines.erase(std::remove_if(lines.begin(), lines.end(),
                                   [this](const std::string& line) { return std::regex_search(line, m_missing); }),
                    lines.end());
        return lines;
    }
    Lines press(const std::string& key) {
        m_house.key(key);
        m_house.wait(0.1);
        return listen();
    }
    Lines type(const std::string& text) {
        Lines lines;
        for (const char letter : text) {
            m_house.type(std::string(1, letter));
            m_house.wait(0.1);
            const Lines more = listen();
            lines.insert(lines.end(), more.begin(), more.end());
        }
        return lines;
    }

private:
    SceneHouse& m_house;
    std::regex m_missing;
    engine::ScreenReader m_reader;
};

/// A blindfolded rep does not know how to go on.
struct Lost : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// What a rep was taught, in words, by the question's: the answers in their order, or what belongs to what.
struct Taught {
    Lines answers;
    std::map<std::string, std::string> pairs;
};

/// A rep who was taught well and hears the game without seeing it.
class BlindRep {
public:
    BlindRep(Ear ear, std::map<std::string, Taught> knowledge)
        : m_ear(std::move(ear)), m_knowledge(std::move(knowledge)) {}

    /// What was heard since the page opened.
    const Lines& page() const { return m_page; }
    /// Verdicts and payoffs, as they were said after each answer.
    Lines verdicts;
    Lines payoffs;
    Lines stakes;

    void open() { turn(m_ear.listen()); }

    /// To the results, whatever the questions.
    void playRound() {
        open();
        for (int pages = 0; pages < 100; ++pages) {
            if (m_at == "Got it, ask me, button") {
                turn(m_ear.press("Enter"));
            } else if (m_at == "Continue, button") {
                judge();
                turn(m_ear.press("Enter"));
            } else if (heard("Challenge round").empty()) {
                return;
            } else {
                answer();
            }
        }
        throw Lost("the round has no end");
    }

    /// The lines of the page that match, in the order they were said.
    Lines heard(const std::string& pattern) const {
        Lines found;
        const std::regex regex(pattern);
        std::copy_if(m_page.begin(), m_page.end(), std::back_inserter(found),
                     [&](const std::string& line) { return std::regex_search(line, regex); });
        return found;
    }

    /// Walks on until it stands at what is said so.
    void goTo(const std::string& what) {
        const std::regex regex(what);
        for (int steps = 0; steps < 60; ++steps) {
            if (std::regex_search(m_at, regex)) {
                return;
            }
            hear(m_ear.press("Tab"));
        }
        throw Lost("nowhere is " + what);
    }
    /// Presses what it stands at; what is said then is a page of its own.
    void enter() { turn(m_ear.press("Enter")); }
    void type(const std::string& text) { hear(m_ear.type(text)); }

private:
    void hear(const Lines& lines) {
        m_page.insert(m_page.end(), lines.begin(), lines.end());
        m_at = lines.empty() ? m_at : lines.back();
    }
    void turn(const Lines& lines) {
        m_page.clear();
        m_at.clear();
        hear(lines);
    }

    static std::string quoted(const std::string& words) {
        return std::regex_replace(words, std::regex("[.?*+()\\[\\]{}|^$\\\\]"), "\\$&");
    }
    std::string lastOf(const std::string& pattern) const {
        const Lines lines = heard(pattern);
        if (lines.empty()) {
            throw Lost("nobody said " + pattern);
        }
        return lines.back();
    }

    const std::string& prompt() const {
        for (const std::string& line : m_page) {
            const auto known = m_knowledge.find(line);
            if (known != m_knowledge.end()) {
                return known->first;
            }
        }
        throw Lost("what is asked?");
    }

    void answer() {
        m_prompt = prompt();
        const Taught& taught = m_knowledge.at(m_prompt);
        stakes.push_back(lastOf("Stake: .*, chosen$"));
        if (!heard("^Type the ").empty()) {
            goTo("^Your answer, text field");
            type(taught.answers.front());
            enter();
            return;
        }
        if (taught.pairs.empty()) {
            for (const std::string& words : taught.answers) {
                choose(words);
            }
        } else {
            answerOneByOne(taught);
        }
        goTo("^Commit, button$");
        enter();
    }

    /// What is asked next is said after each choice, until all is done.
    void answerOneByOne(const Taught& taught) {
        for (int i = 0; heard("^All are |^The talk is over").empty(); ++i) {
            const std::string asked = lastOf("^Pick what belongs to .: |^[0-9] of [0-9]: |^Sara: ");
            const bool talk = asked.rfind("Sara", 0) == 0;
            const std::string words = talk ? asked : asked.substr(asked.find(": ") + 2);
            const auto known = taught.pairs.find(words);
            if (known == taught.pairs.end() || i > 20) {
                throw Lost("what of " + words + "?");
            }
            if (asked.find(" of ") == std::string::npos || talk) {
                choose(known->second);
            } else {
                goTo("^[0-9], " + quoted(known->second) + ".*, button$");
                hear(m_ear.press("Enter"));
            }
        }
    }

    /// One of several answers; that it counts has to be said.
    void choose(const std::string& words) {
        goTo("^option [0-9] of [0-9]: " + quoted(words) + ", ");
        const std::size_t before = m_page.size();
        hear(m_ear.press("Enter"));
        const std::regex told("^option .*" + quoted(words) + ".*, chosen$|^You: " + quoted(words));
        if (std::none_of(m_page.begin() + static_cast<std::ptrdiff_t>(before), m_page.end(),
                         [&](const std::string& line) { return std::regex_search(line, told); })) {
            throw Lost("was it chosen: " + words);
        }
    }

    /// Learns from what is said after a miss.
    void judge() {
        verdicts.push_back(lastOf("^Right$|^Right, |^Not yet"));
        payoffs.push_back(lastOf("its window is (lit|dark)$"));
        if (verdicts.back().rfind("Not", 0) == 0) {
            const std::string told = lastOf("^The answer: ").substr(12);
            m_knowledge.at(m_prompt).answers = {told.substr(0, told.find(". "))};
        }
    }

    Ear m_ear;
    std::map<std::string, Taught> m_knowledge;
    Lines m_page;
    /// What was said last, so where the focus is.
    std::string m_at;
    std::string m_prompt;
};

} // namespace test
