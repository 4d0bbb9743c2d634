#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace kakanai::hostile {

/// Damaged copies of seeds: bits turned, bytes and lengths replaced, pieces dropped, doubled and mixed. The same seeds
/// give the same sequence on every machine.
class Mutations {
public:
    explicit Mutations(std::vector<QByteArray> seeds);

    QByteArray next();

private:
    std::size_t below(std::size_t limit);
    const QByteArray& anySeed();
    void damage(QByteArray& bytes);

    std::vector<QByteArray> seeds_;
    std::mt19937 random_{20260401};
};

} // namespace kakanai::hostile
