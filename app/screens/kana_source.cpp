#include "app/screens/kana_source.h"

namespace kakanai::screens {

bool PlaceName::begins(const QString& kana) const {
    return name.startsWith(kana) || std::any_of(readings.begin(), readings.end(), [&](const QString& reading) {
               return reading.endsWith(u'*') ? reading.startsWith(kana) || kana.startsWith(reading.chopped(1))
                                             : reading.startsWith(kana);
           });
}

} // namespace kakanai::screens
