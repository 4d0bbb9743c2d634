#include "tests/support/suite.h"

#include "app/visit/flow_picture.h"

#include <QFile>

using namespace kakanai;

class FlowPictureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void flowPicture_andDocs_areTheSame() {
        QFile page(QStringLiteral(KAKANAI_SOURCE_DIR "/docs/visit-flow.md"));
        if (qEnvironmentVariable("KAKANAI_RENEW") == u"1") {
            QVERIFY(page.open(QIODevice::WriteOnly));
            page.write(visit::flowPicture().toUtf8());
            return;
        }
        QVERIFY2(page.open(QIODevice::ReadOnly),
                 "run test_scenarios FlowPictureTest with KAKANAI_RENEW=1 to write docs/visit-flow.md");
        QVERIFY2(page.readAll() == visit::flowPicture().toUtf8(),
                 "docs/visit-flow.md is not what the table says: run test_scenarios FlowPictureTest with "
                 "KAKANAI_RENEW=1 and look at the change");
    }
};

KAKANAI_SUITE(FlowPictureTest)
#include "flow_picture_test.moc"
