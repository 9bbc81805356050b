package org.rogatory.referral.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file has to do with others about the same person, as one reader may know it.
 *
 * @param proposedBy user name of who proposes to give the file up; null while nobody does
 * @param proposed code of the file that would stay; null where nobody proposes it, or that is not open to the reader
 * @param given whether the file was given up for another one
 * @param stays code of that one; null where there is none, or it is not open to the reader
 * @param givenUp codes of those that were given up for this file, as far as they are open to the reader
 */
public record MergeView(
        @Nullable String proposedBy,
        @Nullable String proposed,
        boolean given,
        @Nullable String stays,
        List<String> givenUp) {

    public MergeView {
        givenUp = List.copyOf(givenUp);
    }

    /** Whether there is nothing to tell. */
    public boolean none() {
        return proposedBy == null && !given && givenUp.isEmpty();
    }
}
