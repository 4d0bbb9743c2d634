#pragma once

#include "printing/document_signer.h"

namespace kakanai::printing {

/// A key file as a city would get it, but named 見本: for tests and for trying the program out.
struct TestKeyFile {
    QByteArray pkcs12;
    QByteArray caPem;
};

/// RSA-2048, valid from `from` to `until` (UTC); the certificate that made it is valid for a hundred years around.
SealResult<TestKeyFile> makeTestKeyFile(const QDateTime& from, const QDateTime& until, const QByteArray& passphrase);

} // namespace kakanai::printing
