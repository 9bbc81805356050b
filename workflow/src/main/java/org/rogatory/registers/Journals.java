package org.rogatory.registers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Reads the journals under their one rule; every look leaves its trace. */
@Service
public class Journals {

    /** Lines on a page of the screen. */
    public static final int SCREEN = 50;

    /** Lines on a printed part of the book. */
    public static final int PRINT = 500;

    private static final String BEGINNING = "";
    private static final String END = "9999";

    private final JournalEntryRepository entries;
    private final EntryLinks links;
    private final CourseOfLetters course;
    private final NumberSeriesRepository series;
    private final EntryCipher cipher;
    private final Senders senders;
    private final CaseLists lists;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transactions;

    Journals(
            JournalEntryRepository entries,
            EntryLinks links,
            CourseOfLetters course,
            NumberSeriesRepository series,
            EntryCipher cipher,
            Senders senders,
            CaseLists lists,
            Directory directory,
            ApplicationEventPublisher events,
            TransactionOperations transactions) {
        this.entries = entries;
        this.links = links;
        this.course = course;
        this.series = series;
        this.cipher = cipher;
        this.senders = senders;
        this.lists = lists;
        this.directory = directory;
        this.events = events;
        this.transactions = transactions;
    }

    /** The authorities whose journals the officer may read; empty for none. */
    public Set<String> readable(Officer officer) {
        return scope(officer).authorities();
    }

    /** Those of them whose letters he reads, and not only their numbers and days. */
    public Set<String> opened(Officer officer) {
        return JournalScope.ofWords(officer, directory).authorities();
    }

    /** Newest lines first; {@code before} is the place from which a page goes on. */
    @Transactional
    public JournalPage newest(JournalQuery query, @Nullable String before, Officer officer) {
        var found =
                entries.backward(query, before == null ? END : before, demanded(query, officer), Limit.of(SCREEN + 1));
        var shown = found.subList(0, Math.min(SCREEN, found.size()));
        trace("registers.list", query.authority(), officer, shown);
        var earlier = found.size() > SCREEN ? shown.get(shown.size() - 1).place() : null;
        return new JournalPage(course.of(shown, scope(officer)), earlier, null);
    }

    /** The page that comes before one in the order of {@link #newest}. */
    @Transactional
    public JournalPage newer(JournalQuery query, String after, Officer officer) {
        var found = new ArrayList<>(entries.forward(query, after, demanded(query, officer), Limit.of(SCREEN + 1)));
        var more = found.size() > SCREEN;
        var shown = found.subList(0, Math.min(SCREEN, found.size()));
        Collections.reverse(shown);
        trace("registers.list", query.authority(), officer, shown);
        var earlier = shown.isEmpty() ? null : shown.get(shown.size() - 1).place();
        return new JournalPage(
                course.of(shown, scope(officer)), earlier, more ? shown.get(0).place() : null);
    }

    /** The book in its own order, a printed part at a time. */
    @Transactional
    public JournalPage book(JournalQuery query, @Nullable String after, Officer officer) {
        var found = entries.forward(
                query, after == null ? BEGINNING : after, demanded(query, officer), Limit.of(PRINT + 1));
        var shown = found.subList(0, Math.min(PRINT, found.size()));
        told("registers.print", query, officer, shown.size());
        var later = found.size() > PRINT ? shown.get(shown.size() - 1).place() : null;
        return new JournalPage(course.of(shown, scope(officer)), null, later);
    }

    /** Every line of the book in its order, a part at a time; what is read is noted before the first line is given. */
    public void export(JournalQuery query, Officer officer, Consumer<List<EntryView>> reader) {
        var scope = demanded(query, officer);
        transactions.executeWithoutResult(status -> told("registers.export", query, officer, 0));
        var after = BEGINNING;
        while (true) {
            var from = after;
            var part = transactions.execute(
                    status -> course.of(entries.forward(query, from, scope, Limit.of(PRINT)), scope));
            if (part == null || part.isEmpty()) {
                return;
            }
            reader.accept(part);
            after = part.get(part.size() - 1).place();
        }
    }

    /** Entries by our number or theirs, as far as it was typed, however it was typed; newest first. */
    @Transactional
    public List<EntryView> search(String typed, Officer officer) {
        var scope = scope(officer);
        demandReader(scope);
        var key = NumberKey.of(typed);
        if (key.isEmpty()) {
            return List.of();
        }
        var found = found(key, scope);
        trace("registers.search", officer.authority(), officer, found);
        return course.of(found, scope);
    }

    /** The letters of the desk, which lie in no file, by either number; none for who reads no journal. */
    @Transactional
    public List<EntryView> deskLetters(String typed, Officer officer) {
        var scope = scope(officer);
        var key = NumberKey.of(typed);
        if (key.isEmpty() || scope.authorities().isEmpty()) {
            return List.of();
        }
        var found = entries.deskByNumber(key + "%", scope, Limit.of(SCREEN));
        trace("registers.search", officer.authority(), officer, found);
        return course.shown(found, scope);
    }

    /** Three statements, each along an index of its own: together they would walk the whole journal. */
    private List<JournalEntry> found(String key, JournalScope scope) {
        var limit = Limit.of(SCREEN);
        var running = key.matches("\\d{1,9}")
                ? entries.byRunningNumber(Long.parseLong(key), scope, limit)
                : List.<JournalEntry>of();
        return Stream.of(
                        entries.byOurNumber(key + "%", scope, limit),
                        entries.byTheirNumber(key + "%", scope, limit),
                        running)
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing(JournalEntry::place).reversed())
                .limit(SCREEN)
                .toList();
    }

    /** All entries of a file in the journals the officer may read, in the order of the book. */
    @Transactional(readOnly = true)
    public List<EntryView> ofCase(String caseRef, Officer officer) {
        var scope = scope(officer);
        return scope.authorities().isEmpty()
                ? List.of()
                : course.of(entries.ofCase(caseRef, scope, Limit.of(PRINT)), scope);
    }

    /** One entry; what the officer may not see is not told apart from what is not there. */
    @Transactional
    public WholeEntry view(String entryId, Officer officer) {
        var scope = scope(officer);
        var entry = entries.find(entryId, scope).orElseThrow(Refusal::notFound);
        var file = entry.caseRef();
        var open = file == null
                ? JournalScope.readsWords(officer)
                : cipher.lasts(file) && !lists.ofTasks(Set.of(file), officer).isEmpty();
        var content = open ? cipher.show(entry) : null;
        trace("registers.view", entryId, officer, List.of());
        var line = course.shown(List.of(entry), scope).get(0);
        return new WholeEntry(
                line,
                content,
                open ? entry.isolation() : null,
                !open && !line.shut() && entry.worded() && cipher.lasts(file),
                JournalScope.readsWords(officer) ? senders.of(List.of(line)).get(entryId) : null,
                open ? cipher.place(entry) : null,
                line.shut() ? List.of() : links.of(entryId, scope));
    }

    /** The series of an authority, newest years first. */
    @Transactional(readOnly = true)
    public List<SeriesView> series(String authority, Officer officer) {
        demanded(JournalQuery.of(authority, JournalKind.INCOMING, 0), officer);
        return series.of(authority).stream()
                .map(row -> new SeriesView(
                        JournalKind.valueOf(row.kind()), row.indexCode(), row.journalYear(), row.lastNumber()))
                .toList();
    }

    private JournalScope demanded(JournalQuery query, Officer officer) {
        var scope = scope(officer);
        demandReader(scope);
        if (!scope.has(query.authority())) {
            throw Refusal.notFound();
        }
        return scope;
    }

    private static void demandReader(JournalScope scope) {
        Roles.demand(!scope.authorities().isEmpty());
    }

    private JournalScope scope(Officer officer) {
        return JournalScope.of(officer, directory);
    }

    private void trace(String action, String subject, Officer officer, List<JournalEntry> shown) {
        var details = shown.isEmpty()
                ? Map.<String, String>of()
                : Map.of("shown", shown.stream().map(JournalEntry::entryId).collect(Collectors.joining(",")));
        events.publishEvent(new RegistersEvent(action, subject, officer.username(), details));
    }

    private void told(String action, JournalQuery query, Officer officer, int lines) {
        var details = Map.of(
                "journal",
                query.kind().key() + " " + query.firstDay() + "/" + query.lastDay(),
                "lines",
                String.valueOf(lines));
        events.publishEvent(new RegistersEvent(action, query.authority(), officer.username(), details));
    }
}
