#pragma once

#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include "engine/core/descriptor.hpp"

namespace test {

/// What stands in for speech-dispatcher, at the place where libspeechd looks for it meanwhile: it writes down what
/// it is asked to say, as `say: words`, and `cancel`.
class SpeechService {
public:
    enum class Manner { speaks, hangsUp, neverAnswers };

    explicit SpeechService(Manner manner) : m_manner(manner) {
        std::string name = (std::filesystem::temp_directory_path() / "service-XXXXXX").string();
        m_folder = ::mkdtemp(name.data());
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        std::strncpy(address.sun_path, (m_folder / "socket").c_str(), sizeof address.sun_path - 1);
        ::bind(m_door.number(), reinterpret_cast<const sockaddr*>(&address), sizeof address);
        ::listen(m_door.number(), 4);
        ::setenv("SPEECHD_ADDRESS", ("unix_socket:" + (m_folder / "socket").string()).c_str(), 1);
        m_thread = std::thread([this] { serve(); });
    }
    ~SpeechService() {
        ::unsetenv("SPEECHD_ADDRESS");
        m_over = true;
        ::shutdown(m_door.number(), SHUT_RDWR);
        ::shutdown(m_line, SHUT_RDWR);
        m_thread.join();
        std::filesystem::remove_all(m_folder);
    }

    std::vector<std::string> asked() const {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }
    /// Once so much has been asked; what there is after ten seconds.
    std::vector<std::string> waitFor(std::size_t count) const {
        for (int i = 0; i < 1000 && asked().size() < count; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        return asked();
    }

private:
    void serve() {
        // Who asks may be gone before the answer.
        sigset_t pipe;
        ::sigemptyset(&pipe);
        ::sigaddset(&pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &pipe, nullptr);
        while (!m_over) {
            const engine::Descriptor line(::accept(m_door.number(), nullptr, nullptr));
            m_line = line.number();
            while (line.isOpen() && m_manner != Manner::hangsUp && answer(line)) {
            }
            m_line = -1;
        }
    }
    /// Up to the end of one line of the protocol.
    static bool read(const engine::Descriptor& line, std::string& text) {
        text.clear();
        for (char byte = 0; ::read(line.number(), &byte, 1) == 1;) {
            text += byte;
            if (text.ends_with("\r\n")) {
                text.resize(text.size() - 2);
                return true;
            }
        }
        return false;
    }
    bool answer(const engine::Descriptor& line) {
        std::string text;
        if (!read(line, text)) {
            return false;
        }
        if (m_manner == Manner::neverAnswers) {
            return true;
        }
        if (text == "speak") {
            return line.writeAll("230 OK RECEIVING DATA\r\n") && receive(line);
        }
        if (text.starts_with("CANCEL") || text.starts_with("cancel")) {
            note("cancel");
        }
        return line.writeAll("200 OK\r\n");
    }
    bool receive(const engine::Descriptor& line) {
        std::string words;
        for (std::string text; read(line, text) && text != ".";) {
            words += text;
        }
        note("say: " + words);
        return line.writeAll("225-1\r\n225 OK MESSAGE QUEUED\r\n");
    }
    void note(std::string what) {
        const std::lock_guard lock(m_mutex);
        m_asked.push_back(std::move(what));
    }

    Manner m_manner;
    std::filesystem::path m_folder;
    engine::Descriptor m_door{::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0)};
    std::atomic<int> m_line = -1;
    std::atomic<bool> m_over = false;
    mutable std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::thread m_thread;
};

} // namespace test
