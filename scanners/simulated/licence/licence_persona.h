#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace kakanai::scanners::simulated {

/// Something that was written into the licence after it was issued.
struct LicencePersonaChange {
    QString field; ///< name, reading, address or domicile
    QString date;  ///< YYYY-MM-DD
    QString text;
    QString authority; ///< at most five characters

    bool operator==(const LicencePersonaChange&) const = default;
};

/// A fictional person and the driver's licence they hold. Texts are what JIS X 0208 can say; 【外字1】 stands for one
/// of the licence's own pictures and 【欠字】 for a character left out. The PINs are printed in the manual: they
/// protect nobody.
struct LicencePersona {
    QString id;   ///< [a-z][a-z0-9-]*
    QString pin1; ///< 4 digits, or **** where the holder chose none
    QString pin2;
    QString specification; ///< 3 digits
    QString issued;        ///< YYYY-MM-DD
    QString expires;       ///< YYYY-MM-DD
    QString name;
    QString reading;
    QString alias; ///< may be empty
    QString birthDate;
    QString address;
    QString domicile;
    QString number; ///< 12 digits
    std::vector<LicencePersonaChange> changes;
    std::map<int, QByteArray> gaiji; ///< 1 to 7: 32 × 32 dots in rows of four bytes

    bool hasPin() const { return pin1 != QLatin1StringView("****"); }
    /// What the latest change of a field says, or what it was when the licence was issued.
    QString current(const QString& field, const QString& whenIssued) const {
        const LicencePersonaChange* latest = nullptr;
        for (const LicencePersonaChange& change : changes) {
            latest = change.field == field && (!latest || change.date >= latest->date) ? &change : latest;
        }
        return latest ? latest->text : whenIssued;
    }
    bool operator==(const LicencePersona&) const = default;
};

} // namespace kakanai::scanners::simulated
