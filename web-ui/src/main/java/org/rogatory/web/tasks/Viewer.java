package org.rogatory.web.tasks;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.rogatory.identity.Officer;
import org.rogatory.mla.item.ItemNumbers.Numbers;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.People;

/**
 * Who looks at a list, in which language and at which clock.
 *
 * @param names of the officers in the list
 * @param countdowns what counts down in its files, by their references
 * @param items the numbers of the items its tasks are about
 */
record Viewer(
        Officer officer,
        Locale reader,
        ZoneId zone,
        People.Names names,
        Map<String, DueView> countdowns,
        Numbers items) {

    /** Who has not looked at the files yet. */
    Viewer(Officer officer, Locale reader, ZoneId zone, People.Names names) {
        this(officer, reader, zone, names, Map.of(), Numbers.NONE);
    }

    Viewer seeing(Map<String, DueView> counting, Numbers numbers) {
        return new Viewer(officer, reader, zone, names, counting, numbers);
    }

    boolean is(String username) {
        return officer.username().equals(username);
    }
}
