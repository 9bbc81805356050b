package org.rogatory.cases;

import java.util.function.Consumer;
import org.rogatory.documents.Isolation;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Internal notes, as they are taken away from everybody: author and moment stay. */
@Component
class IsolableNotes implements Isolable {

    private final NoteRepository notes;
    private final Cases cases;

    IsolableNotes(NoteRepository notes, Cases cases) {
        this.notes = notes;
        this.cases = cases;
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
    public void isolate(String reference) {
        change(reference, note -> note.isolate(Isolation.ISOLATED));
    }

    @Override
    public void release(String reference) {
        change(reference, note -> note.isolate(null));
    }

    @Override
    public void erase(String reference, Officer officer) {
        change(reference, Note::erase);
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
