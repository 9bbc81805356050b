package org.rogatory.transmission;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseActed;
import org.rogatory.cases.CaseFile;
import org.rogatory.identity.Officer;

/**
 * On which day something happened, and who recorded it.
 *
 * @param reference number under which it was received
 */
public record Recorded(LocalDate day, Officer by, @Nullable String reference) {

    /** What an act tells: the day that was written down with it, else today, and whoever did it. */
    static Recorded of(CaseFile file, CaseActed acted, LocalDate today) {
        var day = acted.happenedOn();
        return new Recorded(day == null ? today : day, actor(file, acted.actor()), null);
    }

    private static Officer actor(CaseFile file, String username) {
        var system = Officer.system(file.state());
        return system.username().equals(username)
                ? system
                : new Officer(username, username, file.state(), file.authority(), Set.of());
    }
}
