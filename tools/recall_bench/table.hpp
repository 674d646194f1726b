#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace bench {

/// Numbers of one thing measured several times.
class Sample {
public:
    void add(double value) { m_values.push_back(value); }
    std::size_t count() const { return m_values.size(); }
    bool empty() const { return m_values.empty(); }
    double median() const { return at(0.5); }
    /// The value below which this share of all lies.
    double at(double share) const;

private:
    std::vector<double> m_values;
};

/// One line of the table: our figure, the peer's, and ours ÷ peer's. Less is better in all of them.
struct Row {
    std::string what;
    double ours = 0.0;
    std::string peerName;
    double peer = 0.0;
    std::string unit;
    /// What ours ÷ peer's must be at most; 0: the table does not judge.
    double atMost = 0.0;
    int decimals = 3;
};

void printTable(const std::vector<Row>& rows);

} // namespace bench
