#pragma once

#include "scanners/scan_queue.h"
#include "scanners/wedge/key_sorter.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <map>
#include <memory>

namespace kakanai::wiring {

/// Stands between the keyboard and the windows: what a scanner types goes to the queue, what a person types goes on to
/// the window it was meant for, a few milliseconds later and in its order. Install it on the application. Keys that an
/// input method takes for itself never come here, so a scanner is used with the input method off.
class WedgeFilter : public QObject {
    Q_OBJECT

public:
    explicit WedgeFilter(scanners::ScanQueue& codes, scanners::wedge::WedgeSettings settings = {},
                         QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Held {
        QPointer<QObject> window;
        std::unique_ptr<QEvent> event;
    };
    bool hold(QObject* window, const QEvent& event, scanners::wedge::KeyStroke stroke, quint64 timestamp);
    std::chrono::milliseconds now() const;
    void deliver(const std::vector<scanners::wedge::Sorted>& sorted);
    void waitOn();

    scanners::ScanQueue& codes_;
    scanners::wedge::KeySorter sorter_;
    std::map<int, Held> held_;
    QTimer timer_;
    QElapsedTimer clock_;
    qint64 ahead_ = 0; ///< of our clock before the keyboard's, by the latest key
    int next_ = 0;
    int messages_ = 0;
    bool isDelivering_ = false;
};

} // namespace kakanai::wiring
