package org.rogatory.law;

import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/** A term of legal cooperation in the three working languages. */
public record GlossaryTerm(Wording term) {

    static GlossaryTerm read(ReferenceRecord record) {
        return new GlossaryTerm(new Wording(record.text("en"), record.text("ru"), record.text("uz")));
    }
}
