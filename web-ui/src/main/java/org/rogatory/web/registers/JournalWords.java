package org.rogatory.web.registers;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.registers.EntryView;
import org.rogatory.registers.JournalKind;
import org.rogatory.registers.LetterSubject;
import org.rogatory.registers.Sender;
import org.rogatory.registers.Senders;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlView;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Journals in the reader's words. */
@Component
class JournalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Words words;
    private final CaseWords caseWords;
    private final Directory directory;
    private final UserAdministration users;
    private final ControlList control;
    private final Senders senders;

    JournalWords(
            Words words,
            CaseWords caseWords,
            Directory directory,
            UserAdministration users,
            ControlList control,
            Senders senders) {
        this.senders = senders;
        this.control = control;
        this.words = words;
        this.caseWords = caseWords;
        this.directory = directory;
        this.users = users;
    }

    /** The lines of a page; the names of the officers and the control of the files are read once. */
    List<LineView> lines(List<EntryView> entries, Officer officer, Locale reader) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var names = names(officer);
        var opening = entries.stream()
                .filter(entry -> LetterSubject.OPENING.contains(entry.subject()))
                .map(EntryView::caseRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var controls = new HashMap<>(control.of(opening, officer));
        controls.putAll(control.ofLetters(
                entries.stream()
                        .filter(entry -> entry.kind() == JournalKind.INCOMING && !opens(entry))
                        .map(EntryView::entryId)
                        .collect(Collectors.toSet()),
                officer));
        var known = new Known(names, senders.of(entries, officer), reader);
        return entries.stream()
                .map(entry -> line(entry, controlOf(entry, controls), known))
                .toList();
    }

    /** A file by its reference and numbers. */
    record FileLine(
            String reference, String title, @Nullable String numbers) {}

    List<FileLine> files(List<CaseFile> files, Locale reader) {
        return files.stream()
                .map(file -> new FileLine(file.caseRef(), caseWords.title(file, reader), caseWords.numbers(file)))
                .toList();
    }

    /** Of a letter its own control; of one with which a file begins that of the file, as far as it may be seen. */
    private static @Nullable ControlView controlOf(EntryView entry, Map<String, ControlView> controls) {
        return controls.get(opens(entry) ? entry.caseRef() : entry.entryId());
    }

    private static boolean opens(EntryView entry) {
        return entry.caseRef() != null && LetterSubject.OPENING.contains(entry.subject());
    }

    /** What was read once for all lines. */
    private record Known(Map<String, String> names, Map<String, Sender> senders, Locale reader) {}

    private LineView line(EntryView entry, @Nullable ControlView kept, Known known) {
        var marks = entry.marks();
        var voided = entry.voided();
        var note = marks.note() == null
                ? ""
                : words.text("registers.note." + marks.note().key());
        return new LineView(
                entry.entryId(),
                entry.number(),
                day(entry.registeredOn()),
                entry.theirNumber() == null ? "" : entry.theirNumber(),
                day(entry.theirDate()),
                correspondent(entry, known),
                subject(entry),
                sheets(entry),
                executor(marks.executor() == null && kept != null ? kept.responsible() : marks.executor(), known),
                day(marks.controlUntil() == null && kept != null ? kept.dueOn() : marks.controlUntil()),
                Stream.of(note, day(marks.executedOn()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                marks.filedIn() == null ? "" : marks.filedIn(),
                entry.caseRef(),
                voided == null
                        ? null
                        : words.text("registers.void." + voided.reason().key()));
    }

    /** What it is about; an empty column would be taken for a line that nobody has filled in. */
    private String subject(EntryView entry) {
        return words.text(
                entry.shut()
                        ? "registers.shut"
                        : "registers.subject." + entry.subject().key());
    }

    /** The office of the directory, or who is described, with what he is. */
    private String correspondent(EntryView entry, Known known) {
        if (entry.correspondent() != null) {
            return caseWords.authority(entry.correspondent(), known.reader());
        }
        var kind = entry.senderKind();
        if (kind == null) {
            return "";
        }
        var what = words.text("registers.sender." + kind.key());
        var described = known.senders().get(entry.entryId());
        return described == null ? what : described.line() + " (" + what + ")";
    }

    /** User names and what their officers are called, of the reader's State. */
    Map<String, String> names(Officer officer) {
        return users.accountsOf(officer).stream()
                .collect(Collectors.toMap(
                        account -> account.officer().username(),
                        account -> account.officer().displayName()));
    }

    private String executor(@Nullable String key, Known known) {
        return key == null ? "" : known.names().getOrDefault(key, caseWords.authority(key, known.reader()));
    }

    private static String sheets(EntryView entry) {
        if (entry.sheets() == null) {
            return "";
        }
        return entry.enclosed() == null || entry.enclosed() == 0
                ? String.valueOf(entry.sheets())
                : entry.sheets() + " + " + entry.enclosed();
    }

    static String day(@Nullable LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    String kind(JournalKind kind) {
        return words.text("registers.kind." + kind.key());
    }

    FormErrors unread(BindingResult binding) {
        return FormErrors.unread(binding, words);
    }

    String authority(String key, Locale reader) {
        return caseWords.authority(key, reader);
    }

    ZoneId zone(String authority) {
        return directory.times().zone(authority);
    }

    String text(String key, Object... parameters) {
        return words.text(key, parameters);
    }
}
