#include "scanners/iso7816/card_session.h"
#include "scanners/iso7816/tlv_file.h"
#include "tests/hostile/hostile_channel.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::iso7816;
using kakanai::hostile::HostileChannel;
using kakanai::hostile::must;

namespace {

constexpr qsizetype longestAnswer = 0x10000 + 0x10000; // what is joined at most, and one answer more
constexpr qsizetype longestFile = 0x8000;              // as far as READ reaches

void readAll(CardSession& session) {
    const auto selected = session.exchange(selectFile(0x2F01));
    must(!selected || selected->data.size() <= longestAnswer, "an answer without end");
    const auto tries = session.triesLeft(0x11);
    must(!tries || (*tries >= -1 && *tries <= 15), "tries that no card counts");
    const auto file = readTlvFile(session, 0x02);
    must(!file || !file->isDone() || file->data.size() <= longestFile, "a file without end");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    HostileChannel channel(QByteArrayView(data, qsizetype(size)));
    CardSession session(channel, {});
    readAll(session);
    must(session.exchanges() == channel.exchanges(), "exchanges counted wrongly");
    must(session.readSize() == 256 || session.readSize() == 254 || session.readSize() == 128, "a READ of an odd size");
    must(channel.secretsSent() == 0, "a secret that nobody gave");
    return 0;
}
