package org.rogatory.web.tasks;

import java.time.ZoneId;
import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.People;

/** Who looks at a list, in which language and at which clock, and the names of the officers in it. */
record Viewer(Officer officer, Locale reader, ZoneId zone, People.Names names) {

    boolean is(String username) {
        return officer.username().equals(username);
    }
}
