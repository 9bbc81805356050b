package org.rogatory.process;

import static org.rogatory.identity.Role.REGISTRAR;

import org.rogatory.enclosures.EnclosureLine;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.registers.LetterSubject;
import org.springframework.stereotype.Component;

/** Inventories of what goes, drawn up and ticked off by the registrar. */
@Component
record Inventories(Enclosures enclosures) {

    /** The reference of an inventory of what goes with a letter. */
    String drawn(Desk desk, LetterSubject letter) {
        return enclosures.draw(desk.caseRef(), NewEnclosures.of(Way.DISPATCH, letter), desk.officer(REGISTRAR));
    }

    /** Every line is one sheet, and it is there. */
    void ticked(Desk desk, String listId) {
        var clerk = desk.officer(REGISTRAR);
        var list = enclosures.find(desk.caseRef(), listId, clerk);
        var lines = list.lines().stream()
                .map(line -> new EnclosureLine(
                        line.documentRef(), line.kind(), line.title(), 1, 1, line.original(), true, null, null))
                .toList();
        enclosures.check(desk.caseRef(), listId, new Written(list.version(), lines), clerk);
    }
}
