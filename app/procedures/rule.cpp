#include "app/procedures/rule.h"

namespace kakanai::procedures {

Tri both(Tri a, Tri b) {
    if (a == Tri::No || b == Tri::No) {
        return Tri::No;
    }
    return a == Tri::Yes && b == Tri::Yes ? Tri::Yes : Tri::Unknown;
}

Tri either(Tri a, Tri b) {
    return opposite(both(opposite(a), opposite(b)));
}

Tri opposite(Tri a) {
    switch (a) {
    case Tri::No:
        return Tri::Yes;
    case Tri::Yes:
        return Tri::No;
    case Tri::Unknown:
        return Tri::Unknown;
    }
    std::unreachable();
}

} // namespace kakanai::procedures
