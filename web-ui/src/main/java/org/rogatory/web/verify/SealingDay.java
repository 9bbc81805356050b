package org.rogatory.web.verify;

import java.time.LocalDate;
import org.rogatory.directory.Directory;
import org.rogatory.documents.SealedLetter;

/** The day on which a letter was sealed, where its authority is; of one that left the directory in universal time. */
final class SealingDay {

    private SealingDay() {}

    static LocalDate of(SealedLetter letter, Directory directory) {
        return directory.times().day(letter.authority(), letter.sealedAt());
    }
}
