package org.rogatory.extradition.custody;

import java.util.Locale;
import org.rogatory.extradition.custody.CustodyPeriod.Ending;

/** By what an unlawful detention ends, and by nothing else. */
public enum IncidentEnding {
    RELEASED,
    SURRENDERED,
    ESCAPED,
    DIED,
    /** An order was found that had been made in time: the detention was lawful. */
    ORDER_FOUND,
    /** An entry on which it rested was written down wrongly; what was unlawful in truth is an incident of its own. */
    CORRECTED;

    /** The key in messages and in the interface for national systems. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static IncidentEnding of(Ending custody) {
        return switch (custody) {
            case SURRENDERED -> SURRENDERED;
            case ESCAPED -> ESCAPED;
            case DIED -> DIED;
            default -> RELEASED;
        };
    }
}
