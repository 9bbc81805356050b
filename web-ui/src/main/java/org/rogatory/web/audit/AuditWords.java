package org.rogatory.web.audit;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rogatory.audit.AuditEntry;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The rows of the trail in the auditor's words. */
@Component
class AuditWords {

    private final EventWords events;
    private final People people;
    private final UserAccounts accounts;
    private final Directory directory;
    private final Words words;

    AuditWords(EventWords events, People people, UserAccounts accounts, Directory directory, Words words) {
        this.events = events;
        this.people = people;
        this.accounts = accounts;
        this.directory = directory;
        this.words = words;
    }

    /** A row of the trail. */
    record TrailRow(String when, String who, String what, String subject, String details, boolean sealed) {

        List<String> cells() {
            return List.of(when, who, what, subject, details);
        }
    }

    ZoneId zone(Officer officer) {
        return directory.zone(officer.authority());
    }

    List<TrailRow> rows(List<AuditEntry> entries, Officer officer, Locale reader) {
        var zone = zone(officer);
        var names = people.names(entries.stream().map(AuditEntry::actor).toList());
        return entries.stream()
                .map(entry -> new TrailRow(
                        words.moment(entry.at(), zone),
                        names.of(entry.actor()),
                        events.name(entry.action(), reader),
                        entry.subject(),
                        events.details(entry, reader),
                        entry.chained()))
                .toList();
    }

    List<Option> people(Officer officer) {
        return accounts.officersOf(officer.state()).stream()
                .map(one -> new Option(one.username(), one.displayName()))
                .toList();
    }

    List<Option> kinds(Locale reader) {
        return events.kinds(reader).entrySet().stream()
                .map(kind -> new Option(kind.getKey(), kind.getValue()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
