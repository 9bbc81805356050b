package org.rogatory.extradition.custody;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a correction.
 *
 * @param reason how it is known what is right
 * @param ending the code of why custody was said to have ended; null where the entry was no end
 * @param endedBy who was said to have ordered that end
 * @param files references of papers that show it
 */
record CorrectionWords(
        String reason, @Nullable String ending, @Nullable String endedBy, List<String> files) {

    /** Words that do not change. */
    CorrectionWords {
        files = List.copyOf(files);
    }
}
