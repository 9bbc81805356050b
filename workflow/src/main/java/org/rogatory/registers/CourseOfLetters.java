package org.rogatory.registers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rogatory.documents.DocumentOriginals;
import org.springframework.stereotype.Component;

/**
 * What came of letters, told by the later letters that answer or pass them on: the last columns of the book fill by
 * themselves. What a clerk has marked stays as he marked it.
 */
@Component
class CourseOfLetters {

    private final EntryLinkRepository links;
    private final ShutLetters shut;
    private final DocumentOriginals originals;

    CourseOfLetters(EntryLinkRepository links, ShutLetters shut, DocumentOriginals originals) {
        this.shut = shut;
        this.links = links;
        this.originals = originals;
    }

    /** The lines with what came of them and on how many sheets they are; three statements, however many. */
    List<EntryView> of(Collection<JournalEntry> entries, JournalScope scope) {
        var views = shown(entries, scope);
        var open = views.stream()
                .filter(view -> !view.shut() && view.marks().note() == null)
                .map(EntryView::entryId)
                .collect(Collectors.toSet());
        if (open.isEmpty()) {
            return views;
        }
        var last = new HashMap<String, Came>();
        links.later(open, scope)
                .forEach(later -> note(later).ifPresent(note -> last.put(later.getEntryId(), new Came(note, later))));
        return views.stream().map(view -> told(view, last)).toList();
    }

    /** The lines with the sheets of their papers, as the reader of the scope sees them. */
    List<EntryView> shown(Collection<JournalEntry> entries, JournalScope scope) {
        return counted(shut.lines(entries.stream().map(JournalEntry::view).toList(), scope));
    }

    /** What nobody has counted at the desk may have been counted with the paper of the letter. */
    private List<EntryView> counted(List<EntryView> views) {
        var papers = views.stream()
                .filter(view -> view.sheets() == null)
                .map(EntryView::documentRef)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var sheets = originals.sheets(papers);
        return sheets.isEmpty()
                ? views
                : views.stream()
                        .map(view -> view.on(sheets.get(String.valueOf(view.documentRef()))))
                        .toList();
    }

    private record Came(ExecutionNote note, EntryLinkRepository.Later by) {}

    private static EntryView told(EntryView view, Map<String, Came> last) {
        var came = last.get(view.entryId());
        return came == null ? view : view.noted(came.note(), came.by().getDay());
    }

    /** What a later letter says of the one to which it relates; most say nothing of its end. */
    private static Optional<ExecutionNote> note(EntryLinkRepository.Later later) {
        if (later.getKind() == LinkKind.FORWARDS) {
            return later.getSubject() == LetterSubject.FORWARDING
                    ? Optional.of(ExecutionNote.FORWARDED)
                    : Optional.empty();
        }
        return later.getKind() == LinkKind.ANSWERS ? answered(later) : Optional.empty();
    }

    private static Optional<ExecutionNote> answered(EntryLinkRepository.Later later) {
        return switch (later.getSubject()) {
            case ANSWER, REFUSAL, INFORMATION_REPLY, EXTRADITION_DECISION -> Optional.of(ExecutionNote.ANSWERED);
            case RETURN -> Optional.of(ExecutionNote.RETURNED);
            case INTERIM_REPLY ->
                later.getJournal() == JournalKind.OUTGOING
                        ? Optional.of(ExecutionNote.INTERIM_REPLY_SENT)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
