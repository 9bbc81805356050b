package org.rogatory.transmission;

import java.util.List;
import org.rogatory.persons.KeptColumns;
import org.rogatory.persons.KeptWords;
import org.springframework.stereotype.Component;

/** What is said of routes and of legs. */
@Component
class KeptWayWords implements KeptWords {

    @Override
    public List<KeptColumns> columns() {
        return List.of(
                KeptColumns.of("transmission_route", "case_ref", "note"),
                KeptColumns.of("transmission_leg", "leg_id", "carrier_number", "received_ref", "reason"));
    }
}
