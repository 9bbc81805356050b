package org.rogatory.referral.cabinet;

import java.util.List;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.KnownKeyView;

/**
 * The public keys of services at other nodes, as an officer sees them.
 *
 * @param enters whether he enters such keys
 * @param used the cabinets for which is sealed now
 * @param entered what was ever entered at his organisation, or in the State that he coordinates; the newest first
 */
public record KnownKeyPlace(boolean enters, List<CabinetView> used, List<KnownKeyView> entered) {

    public KnownKeyPlace {
        used = List.copyOf(used);
        entered = List.copyOf(entered);
    }
}
