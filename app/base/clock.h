#pragma once

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace kakanai::base {

/// The time, handed in so that tests set it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< UTC

    /// Today in Asia/Tokyo, whatever the machine's time zone.
    QDate today() const;
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override;
};

/// Stands still until told otherwise.
class ManualClock final : public Clock {
public:
    explicit ManualClock(const QDateTime& now) : now_(now.toUTC()) {}
    QDateTime now() const override { return now_; }
    void advance(std::chrono::milliseconds by) { now_ = now_.addMSecs(by.count()); }

private:
    QDateTime now_;
};

} // namespace kakanai::base
