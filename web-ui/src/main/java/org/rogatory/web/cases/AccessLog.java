package org.rogatory.web.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.AccessLogs;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Readers;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.exchange.Exchange;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Who looked into a file and acted on it, for those who oversee. */
@Component
class AccessLog {

    private final AccessLogs logs;
    private final AuditTrail trail;
    private final Deliberation deliberation;
    private final Exchange exchange;
    private final People people;
    private final Directory directory;
    private final EventWords events;
    private final CaseWords caseWords;
    private final Words words;

    AccessLog(
            AccessLogs logs,
            AuditTrail trail,
            Deliberation deliberation,
            Exchange exchange,
            People people,
            Directory directory,
            EventWords events,
            CaseWords caseWords,
            Words words) {
        this.logs = logs;
        this.trail = trail;
        this.deliberation = deliberation;
        this.exchange = exchange;
        this.people = people;
        this.directory = directory;
        this.events = events;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** Whether an officer may read who looked into a file. */
    static boolean mayRead(Officer officer) {
        return Readers.readsAccessLog(officer);
    }

    /** A row of the access log. */
    record LogRow(String when, String who, String what, String details) {}

    /** The file whose log is read; reading it leaves its own trace. */
    CaseFile open(String caseRef, Officer officer) {
        return logs.open(caseRef, officer);
    }

    /** The traces of a file before a place, newest first. */
    Listed<AuditEntry> page(CaseFile file, String before) {
        return Listed.of(trail.of(file.caseRef(), AuditTrail.place(before), Listed.limit()));
    }

    /** Traces in words; documents and messages that the officer may see, by name. */
    List<LogRow> rows(CaseFile file, List<AuditEntry> entries, Officer officer, Locale reader) {
        var zone = directory.times().zone(file.authority());
        var names = people.names(entries.stream().map(AuditEntry::actor).toList());
        var titles = titles(file, officer, reader);
        return entries.stream()
                .map(entry -> new LogRow(
                        words.moment(entry.at(), zone),
                        names.of(entry.actor()),
                        events.name(entry.action(), reader),
                        events.details(entry, titles, reader)))
                .toList();
    }

    private Map<String, String> titles(CaseFile file, Officer officer, Locale reader) {
        var titles = new HashMap<String, String>();
        deliberation
                .documents(file, officer)
                .forEach(document -> titles.put(document.documentRef(), title(document, file, reader)));
        if (Deliberation.open(file, officer)) {
            exchange.messagesOf(file.caseRef())
                    .forEach(message -> titles.put(message.messageId(), caseWords.message(message.kind(), file)));
        }
        return titles;
    }

    /** One that nobody can open has no name any more; its reference tells it from others. */
    private String title(DocumentView document, CaseFile file, Locale reader) {
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        var title = CaseDocuments.title(document, wording, reader);
        return document.isolation() == null ? title : title + " " + EventWords.brief(document.documentRef());
    }
}
