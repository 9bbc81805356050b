package org.rogatory.law;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Wording;

/** Something that is recorded on a file without changing its status; the fields mean what they mean in a transition. */
public record Occurrence(
        String verb,
        Wording label,
        Set<String> roles,
        @Nullable String produces,
        boolean exchanged,
        @Nullable String message) {}
