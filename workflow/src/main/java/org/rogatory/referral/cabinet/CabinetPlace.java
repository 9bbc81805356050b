package org.rogatory.referral.cabinet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;

/**
 * How things stand with the cabinet of an officer's organisation.
 *
 * @param service whether it is a service, which keeps its files for itself
 * @param leads whether he decides there who holds the cabinet
 * @param cabinet null where there is none yet
 * @param changing whether its key was changed and some of its files wait for that
 * @param colleagues who may be admitted
 */
public record CabinetPlace(
        boolean service, boolean leads, @Nullable CabinetView cabinet, boolean changing, List<Officer> colleagues) {

    public CabinetPlace {
        colleagues = List.copyOf(colleagues);
    }

    /** Whether the cabinet lies here. */
    public boolean here() {
        return cabinet != null && cabinet.own();
    }

    /** What is kept of one as a holder; empty where he is none. */
    public Optional<Holder> holder(String username) {
        return cabinet == null
                ? Optional.empty()
                : cabinet.holders().stream()
                        .filter(holder -> holder.username().equals(username))
                        .findFirst();
    }
}
