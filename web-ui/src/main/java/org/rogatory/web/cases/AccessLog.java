package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who looked into a file and acted on it, for those who oversee. */
@Component
class AccessLog {

    private static final Set<Role> READERS = Set.of(Role.HEAD, Role.SUPERVISOR);
    private static final int LONGEST = 200;

    private final AuditTrail trail;
    private final People people;
    private final Directory directory;
    private final EventWords events;
    private final Words words;

    AccessLog(AuditTrail trail, People people, Directory directory, EventWords events, Words words) {
        this.trail = trail;
        this.people = people;
        this.directory = directory;
        this.events = events;
        this.words = words;
    }

    /** Whether an officer may read who looked into a file. */
    static boolean mayRead(Officer officer) {
        return officer.hasAny(READERS);
    }

    /** A row of the access log. */
    record LogRow(String when, String who, String what, String details) {}

    /** The newest traces of a file. */
    List<LogRow> of(CaseFile file, Officer officer, Locale reader) {
        var zone = directory.zone(officer.authority());
        var entries = trail.of(file.caseRef(), LONGEST);
        var names = people.names(entries.stream().map(AuditEntry::actor).toList());
        return entries.stream()
                .map(entry -> new LogRow(
                        words.moment(entry.at(), zone),
                        names.of(entry.actor()),
                        events.name(entry.action(), reader),
                        events.details(entry, reader)))
                .toList();
    }
}
