package org.rogatory.web.verify;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.SealedLetter;

/** The day on which a letter was sealed, where its authority is; of one that left the directory in universal time. */
final class SealingDay {

    private SealingDay() {}

    static LocalDate of(SealedLetter letter, Directory directory) {
        ZoneId zone = directory.find(letter.authority()).map(Authority::zone).orElse(ZoneOffset.UTC);
        return LocalDate.ofInstant(letter.sealedAt(), zone);
    }
}
