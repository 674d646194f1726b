#include "engine/app/voice.hpp"

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdlib>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include <libspeechd.h>

#include "engine/app/speech_program.hpp"

namespace engine {
namespace {

/// How long an end waits for the service to fall silent.
constexpr std::chrono::milliseconds kPatience{200};
constexpr int kStartService = 1;

/// A conversation with speech-dispatcher.
class Service {
public:
    /// Begins one where there is none. False when nobody answers.
    bool open() {
        if (!m_line) {
            char* why = nullptr;
            m_line.reset(
                spd_open2("recall-city", "screen", nullptr, SPD_MODE_SINGLE, nullptr, kStartService, &why));
            std::free(why);
        }
        return m_line != nullptr;
    }
    bool say(const std::string& words) {
        const bool said = spd_cancel(m_line.get()) == 0 && spd_say(m_line.get(), SPD_TEXT, words.c_str()) >= 0;
        if (!said) {
            m_line.reset();
        }
        return said;
    }
    void stop() {
        if (m_line) {
            spd_cancel(m_line.get());
        }
    }

private:
    struct Close {
        void operator()(SPDConnection* line) const { spd_close(line); }
    };
    std::unique_ptr<SPDConnection, Close> m_line;
};

/// The service, or else the program.
class Output {
public:
    /// A service that went away since the last words is started again, once.
    bool say(const std::string& words) {
        for (int tries = 0; tries < 2 && m_service.open(); ++tries) {
            if (m_service.say(words)) {
                return true;
            }
        }
        return m_program.say(words);
    }
    void stop() {
        m_service.stop();
        m_program.stop();
    }

private:
    Service m_service;
    SpeechProgram m_program;
};

/// A service that goes away in the middle of a word must not take the game with it.
void survivePipes() {
    sigset_t pipe;
    ::sigemptyset(&pipe);
    ::sigaddset(&pipe, SIGPIPE);
    ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
}

} // namespace

/// What the two threads share; the last one to leave clears it away.
struct Voice::Shared {
    std::mutex mutex;
    std::condition_variable changed;
    std::optional<std::string> next;
    bool begun = false;
    bool mute = false;
    bool over = false;
    bool left = false;
};

Voice::Voice() : m_shared(std::make_shared<Shared>()) {}

Voice::~Voice() {
    std::unique_lock lock(m_shared->mutex);
    m_shared->over = true;
    m_shared->changed.notify_all();
    if (m_shared->begun) {
        m_shared->changed.wait_for(lock, kPatience, [this] { return m_shared->left; });
    }
}

void Voice::say(const std::string& words) {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->next = words;
    m_shared->changed.notify_all();
    if (!m_shared->begun) {
        m_shared->begun = true;
        // It may hang for as long as the service does, so nobody joins it.
        std::thread([shared = m_shared] { work(shared); }).detach();
    }
}

bool Voice::isMute() const {
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->mute;
}

void Voice::work(const std::shared_ptr<Shared>& shared) {
    survivePipes();
    Output output;
    std::unique_lock lock(shared->mutex);
    for (;;) {
        shared->changed.wait(lock, [&] { return shared->next || shared->over; });
        if (shared->over) {
            break;
        }
        const std::string words = *std::exchange(shared->next, std::nullopt);
        lock.unlock();
        const bool said = output.say(words);
        lock.lock();
        shared->mute = !said;
    }
    lock.unlock();
    output.stop();
    lock.lock();
    shared->left = true;
    shared->changed.notify_all();
}

} // namespace engine
