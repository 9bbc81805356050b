package org.rogatory.cases;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.persons.FileCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Internal notes on a file: for the people who work on it, never for the other State. */
@Service
public class Notes {

    /** The longest note. */
    public static final int LONGEST = 4000;

    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR);

    private final Cases cases;
    private final NoteRepository notes;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(Cases cases, NoteRepository notes, FileCipher cipher, ApplicationEventPublisher events, Clock clock) {
        this.cases = cases;
        this.notes = notes;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /** A note as it is read; without its words where it is isolated or erased. */
    public record NoteView(
            String id,
            Instant at,
            String author,
            String text,
            @Nullable Isolation isolation) {}

    /** Whether an officer works on files, and does not only look into them. */
    public boolean mayWrite(Officer officer) {
        return !ONLOOKERS.containsAll(officer.roles());
    }

    /** Adds a note to a file at work that the officer may see; a written note is never changed. */
    @Transactional
    public void add(String caseRef, String text, Officer officer) {
        var file = cases.findForWork(caseRef, officer);
        Deliberation.demandOpen(file, officer);
        Roles.demand(mayWrite(officer));
        if (file.closedAt() != null) {
            throw Refusal.of("note-closed", "text");
        }
        if (text.isBlank()) {
            throw Refusal.of("field-missing", "text");
        }
        if (text.length() > LONGEST) {
            throw Refusal.of("note-too-long", "text");
        }
        var id = UUID.randomUUID().toString();
        notes.save(new Note(id, caseRef, clock.instant(), officer.username(), cipher.encrypt(caseRef, text.strip())));
        events.publishEvent(new NoteWritten(caseRef, officer.username()));
    }

    /** The notes of a file, the newest first. */
    @Transactional(readOnly = true)
    public List<NoteView> of(String caseRef, Officer officer) {
        Deliberation.demandOpen(cases.find(caseRef, AccessScope.of(officer)), officer);
        return notes.of(caseRef).stream()
                .map(note -> new NoteView(note.id(), note.at(), note.author(), words(note), note.isolation()))
                .toList();
    }

    private String words(Note note) {
        return note.isolation() == null ? cipher.decrypt(note.caseRef(), note.text()) : "";
    }
}
