package org.rogatory.web.cases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who looked into a file and acted on it, for those who oversee. */
@Component
class AccessLog {

    private static final Set<Role> READERS = Set.of(Role.AUDITOR, Role.HEAD, Role.SUPERVISOR);
    private static final int LONGEST = 200;

    private final AuditTrail trail;
    private final People people;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    AccessLog(AuditTrail trail, People people, Directory directory, CaseWords caseWords, Words words) {
        this.trail = trail;
        this.people = people;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Whether an officer may read who looked into a file. */
    static boolean mayRead(Officer officer) {
        return officer.roles().stream().anyMatch(READERS::contains);
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
                        what(entry, reader),
                        details(entry, file, reader)))
                .toList();
    }

    private String what(AuditEntry entry, Locale reader) {
        var dot = entry.action().indexOf('.');
        var verb = entry.action().substring(dot + 1);
        if (entry.action().startsWith("exchange.")) {
            return words.text("cases.log.action.exchange", words.text("exchange.status." + verb));
        }
        var told = known("cases.log.action." + entry.action());
        if (!told.isEmpty()) {
            return told;
        }
        var label = caseWords.verb(verb, reader);
        return label.startsWith("cases.verb.") ? words.text("cases.log.action.other") : label;
    }

    private String known(String key) {
        var told = words.text(key);
        return told.equals(key) ? "" : told;
    }

    /** From which status to which, or at which step: the codes that explain the act, in words. */
    private String details(AuditEntry entry, CaseFile file, Locale reader) {
        var codes = Arrays.stream(entry.details().split(";"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> first));
        if (codes.containsKey("step")) {
            return known("mla.step." + codes.getOrDefault("step", ""));
        }
        return Stream.of("from", "to")
                .filter(codes::containsKey)
                .map(key -> caseWords.label("statuses." + file.machine(), codes.getOrDefault(key, ""), reader))
                .distinct()
                .collect(Collectors.joining(" → "));
    }
}
