#pragma once

#include "app/base/result.h"

#include <QString>

namespace kakanai::wiring {

/// What IT must give: `settings.yaml` in the data folder. No secret stands in it; passphrases come by standard input.
struct Settings {
    QString role;          ///< "kiosk" or "counter"
    QString catalogue;     ///< overlay: a shipped name or a folder
    QString printerQueue;  ///< name of a CUPS queue
    QString printerServer; ///< host or host:port; empty: CUPS's own default
    QString seal;          ///< PKCS#12 file, absolute or beside the settings
    QString scannerDevice; ///< "camera", "camera:DEVICE", "keyboard", or the serial line of a code scanner
    QString scannerPrefix; ///< what a scanner that types is set to type first
    QString counterKey;    ///< kiosk: public key of the counter that visits are sealed to
    QString kioskKeys;     ///< counter: public keys of the kiosks it knows, blanks between them
    QString sealCa;        ///< certificates to check seals against (PEM)
    QString pinKeys;       ///< "telephone" (default) or "shuffled": how the keys of the PIN pad lie
    QString voiceBy;       ///< "speaker" (default) or "headphones": only headphones may hear what is personal
};

/// Settings of a data folder; without the file, the defaults. settings.invalid with the line and the key.
base::Result<Settings> readSettings(const QString& dataFolder);

} // namespace kakanai::wiring
