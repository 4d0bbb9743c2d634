#include "tests/bench/family.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace kakanai::bench {
namespace {

const QDate today(2026, 11, 22);

QByteArray example(const QString& name) {
    QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/docs/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

procedures::Catalogue exampleCity() {
    return procedures::loadCatalogue(u":/kakanai/catalogue"_s, u":/kakanai/overlays/example-city"_s).catalogue;
}

std::optional<procedures::Case> movingFamily(const procedures::Catalogue& catalogue) {
    const auto card = procedures::readPerson(example(u"taro.json"_s));
    if (!card) {
        return {};
    }
    const auto answers = procedures::readAnswers(example(u"family.yaml"_s), catalogue, *card, today);
    return answers ? std::optional(answers->facts) : std::nullopt;
}

} // namespace kakanai::bench
