package org.rogatory.archive;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who does what in the archive of an authority, on which day, and the trace of it. */
@Component
class ArchiveDesk {

    static final Set<Role> READERS = Collections.unmodifiableSet(
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.SIGNATORY, Role.AUDITOR));

    /** Those who answer for what is kept: they put holds, and take over what is handed to the archive. */
    static final Set<Role> KEEPERS = Collections.unmodifiableSet(
            EnumSet.of(Role.REGISTRAR, Role.HEAD, Role.CENTRAL_OFFICER, Role.SUPERVISOR, Role.SIGNATORY));

    /** Those who approve. */
    static final Set<Role> HEADS = Collections.unmodifiableSet(EnumSet.of(Role.HEAD, Role.SUPERVISOR, Role.SIGNATORY));

    static final Set<Role> CLERKS = Collections.unmodifiableSet(EnumSet.of(Role.REGISTRAR));

    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ArchiveDesk(Directory directory, ApplicationEventPublisher events, Clock clock) {
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** The authority whose books the officer reads: his own. */
    String read(Officer officer) {
        Roles.demand(reads(officer));
        return officer.authority();
    }

    boolean reads(Officer officer) {
        return officer.hasAny(READERS) && directory.find(officer.authority()).isPresent();
    }

    /** Whether who reads here may open files, too: an auditor looks at numbers and days alone. */
    static boolean opensFiles(Officer officer) {
        return officer.hasAny(KEEPERS) || !officer.has(Role.AUDITOR);
    }

    /** Refuses who is of another authority, or holds none of the roles. */
    void demand(String authority, Officer officer, Set<Role> roles) {
        Roles.demand(does(authority, officer, roles));
    }

    boolean does(String authority, Officer officer, Set<Role> roles) {
        return authority.equals(officer.authority()) && officer.hasAny(roles);
    }

    /** By his own post where one of those whom he is to check has lent him another: each chooses who stands in for him. */
    static Officer checking(Officer officer, Collection<String> concerned) {
        return officer.names().stream().anyMatch(concerned::contains) ? officer.own() : officer;
    }

    /** Refuses what somebody saw otherwise than it is now. */
    static void demandSeen(long seen, long version) {
        if (seen != version) {
            throw Refusal.changed();
        }
    }

    LocalDate today(String authority) {
        return directory.times().day(authority, clock.instant());
    }

    LocalDate day(String authority, Instant moment) {
        return directory.times().day(authority, moment);
    }

    Instant now() {
        return clock.instant();
    }

    /** Tells whoever certifies it. */
    void destroyed(FilesDestroyed done) {
        events.publishEvent(done);
    }

    void trace(String action, String subject, Officer officer, Map<String, String> details) {
        events.publishEvent(new ArchiveEvent(action, subject, officer.username(), details));
    }
}
