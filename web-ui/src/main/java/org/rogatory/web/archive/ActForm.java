package org.rogatory.web.archive;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ActKind;
import org.rogatory.archive.NewAct;

/**
 * An act as the registry types it.
 *
 * @param members user names of the commission
 * @param once the mark of the form
 */
record ActForm(
        @Nullable String number,
        @Nullable LocalDate day,
        @Nullable List<String> files,
        @Nullable List<String> members,
        @Nullable String once) {

    static ActForm empty(LocalDate today) {
        return new ActForm(null, today, List.of(), List.of(), null);
    }

    NewAct wanted(ActKind kind) {
        return new NewAct(
                kind,
                Objects.toString(number, "").strip(),
                day,
                files == null ? List.of() : files,
                members == null ? Set.of() : new LinkedHashSet<>(members));
    }
}
