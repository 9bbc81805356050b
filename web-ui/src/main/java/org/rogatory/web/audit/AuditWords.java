package org.rogatory.web.audit;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.audit.AuditEntry;
import org.rogatory.audit.ChainReport;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.ReadingOrder;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.EntryNumbers;
import org.rogatory.web.shared.EventWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The rows of the trail in the auditor's words. */
@Component
class AuditWords {

    private static final Set<String> LISTS = Set.of("list", "trail", "chain", "address");

    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final int BEGINNING = 8;

    private final EventWords events;
    private final EntryNumbers numbers;
    private final People people;
    private final UserAdministration accounts;
    private final Directory directory;
    private final Words words;

    AuditWords(
            EventWords events,
            EntryNumbers numbers,
            People people,
            UserAdministration accounts,
            Directory directory,
            Words words) {
        this.events = events;
        this.numbers = numbers;
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
        return directory.times().zone(officer.authority());
    }

    List<TrailRow> rows(List<AuditEntry> entries, Officer officer, Locale reader) {
        var zone = zone(officer);
        var names = people.names(entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.subject()))
                .toList());
        var lines = lines(entries, officer);
        return entries.stream()
                .map(entry -> new TrailRow(
                        words.moment(entry.at(), zone),
                        names.of(entry.actor()),
                        events.name(entry.action(), reader),
                        numbered(subject(entry, names, reader), entry, lines),
                        numbered(events.details(entry, Map.of(), reader), entry, lines),
                        entry.chained()))
                .toList();
    }

    /** The lines of journals that the entries speak of, by their references. */
    private Map<String, String> lines(List<AuditEntry> entries, Officer officer) {
        var references = entries.stream()
                .filter(AuditWords::ofJournal)
                .flatMap(entry -> Stream.of(entry.subject(), entry.details()))
                .flatMap(text -> REFERENCE.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        return numbers.of(references, officer);
    }

    private static boolean ofJournal(AuditEntry entry) {
        return entry.action().startsWith("registers.");
    }

    /** The number of a line in the journal instead of its reference, which says nothing to anybody. */
    private String numbered(String text, AuditEntry entry, Map<String, String> lines) {
        return REFERENCE
                .matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(lines.getOrDefault(found.group(), unnumbered(entry, found.group()))));
    }

    /** What has no number but a reference is known again by its beginning. */
    private String unnumbered(AuditEntry entry, String reference) {
        return ofJournal(entry) ? words.text("audit.reference") : reference.substring(0, BEGINNING) + "…";
    }

    /** A file by its number, an account by the name of its holder, a list as what it is. */
    private String subject(AuditEntry entry, People.Names names, Locale reader) {
        if (LISTS.contains(entry.subject())) {
            return words.text("audit.subject." + entry.subject());
        }
        var person = entry.action().startsWith("identity.") || entry.action().equals("audit.person");
        return person ? names.of(entry.subject()) : named(entry.subject(), reader);
    }

    private String named(String subject, Locale reader) {
        return directory
                .find(subject)
                .map(authority -> authority.name().in(reader))
                .orElse(subject);
    }

    /** What is wrong with the chain, a line for each place. */
    List<String> faults(ChainReport report) {
        return report.faults().stream()
                .map(fault ->
                        words.text("audit.fault." + fault.kind().key(), fault.position(), fault.to(), fault.row()))
                .toList();
    }

    /** All who may have left a trace, by name: an account that was closed since is asked about as the others are. */
    List<Option> people(Officer officer, Locale reader) {
        return accounts.accountsOf(officer).stream()
                .sorted(Comparator.comparing(account -> account.officer().displayName(), ReadingOrder.of(reader)))
                .map(account -> new Option(account.officer().username(), called(account)))
                .toList();
    }

    private String called(Account account) {
        var name = account.officer().displayName();
        return account.enabled() ? name : words.text("audit.person.closed", name);
    }

    List<Option> kinds(Locale reader) {
        return events.kinds(reader).entrySet().stream()
                .map(kind -> new Option(kind.getKey(), kind.getValue()))
                .sorted(Option.byLabel(reader))
                .toList();
    }
}
