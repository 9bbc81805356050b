package org.rogatory.archive;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An act to be proposed.
 *
 * @param number as it stands on the paper
 * @param members user names of the commission; of a transfer none
 */
public record NewAct(ActKind kind, String number, @Nullable LocalDate day, List<String> files, Set<String> members) {

    public NewAct {
        files = List.copyOf(new LinkedHashSet<>(files));
        members = Collections.unmodifiableSet(new LinkedHashSet<>(members));
    }
}
