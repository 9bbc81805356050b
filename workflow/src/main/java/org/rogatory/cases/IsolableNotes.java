package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;

/** Internal notes, as they are taken away from everybody: author and moment stay. */
@Component
class IsolableNotes implements Isolable {

    private final NoteRepository notes;
    private final Cases cases;
    private final FileCipher cipher;
    private final TakenWords taken;

    IsolableNotes(NoteRepository notes, Cases cases, FileCipher cipher, TakenWords taken) {
        this.notes = notes;
        this.cases = cases;
        this.cipher = cipher;
        this.taken = taken;
    }

    @Override
    public String kind() {
        return "note";
    }

    @Override
    public Standing standing(String reference, Officer officer) {
        var note = note(reference);
        var file = cases.find(note.caseRef(), AccessScope.of(officer));
        Deliberation.demandOpen(file, officer);
        return Standing.in(file, note.isolation());
    }

    @Override
    public Optional<String> fileOf(String reference) {
        return Optional.of(note(reference).caseRef());
    }

    /** What repeats the note elsewhere in the file goes with it. */
    @Override
    public void isolate(String reference, Officer officer) {
        var note = note(reference);
        var words = cipher.decrypt(note.caseRef(), note.text());
        change(reference, isolated -> isolated.isolate(Isolation.ISOLATED));
        taken.take(note.caseRef(), holder(reference), List.of(), List.of(words));
    }

    @Override
    public void release(String reference) {
        change(reference, note -> note.isolate(null));
        taken.putBack(note(reference).caseRef(), holder(reference));
    }

    @Override
    public void erase(String reference, Officer officer) {
        change(reference, Note::erase);
        taken.erase(note(reference).caseRef(), holder(reference), officer.username());
    }

    private String holder(String reference) {
        return kind() + ":" + reference;
    }

    private void change(String reference, Consumer<Note> change) {
        var note = note(reference);
        change.accept(note);
        notes.save(note);
    }

    private Note note(String reference) {
        return notes.findById(reference).orElseThrow(Refusal::notFound);
    }
}
