package org.rogatory.mla.copy;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.requests.message.letter.CopyKind;

/**
 * A copy as it is asked for.
 *
 * @param items the numbers of the items that an executor's copy holds, from 1
 * @param authority key of the executing authority to which an executor's copy is given; null where it is for somebody
 *     whom the system does not know
 * @param forWhom in words, kept in the file and printed nowhere
 */
public record CopyWanted(
        CopyKind kind,
        Set<Integer> items,
        @Nullable String authority,
        @Nullable String forWhom) {

    private static final int LONGEST = 300;

    public CopyWanted {
        items = new TreeSet<>(items);
        authority = given(authority);
        forWhom = given(forWhom);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** As a form or a call names it; refused where it names no kind of copy. */
    public static CopyWanted of(
            @Nullable String kind, Collection<Integer> items, @Nullable String authority, @Nullable String forWhom) {
        var known = CopyKind.of(kind == null ? "" : kind).orElseThrow(() -> Refusal.of("unknown-code", "kind"));
        return new CopyWanted(known, new TreeSet<>(items), authority, forWhom);
    }

    /** Refuses what is missing for a copy of this kind, and what only the other kind takes. */
    void demandWhole() {
        if (forWhom == null && authority == null) {
            throw Refusal.of("field-missing", "forWhom");
        }
        if (forWhom != null && forWhom.length() > LONGEST) {
            throw Refusal.of("too-long", "forWhom");
        }
        if (kind == CopyKind.DISCLOSURE && !(items.isEmpty() && authority == null)) {
            throw Refusal.of("copy-items-not-taken", items.isEmpty() ? "authority" : "items");
        }
        if (kind == CopyKind.EXECUTOR && items.isEmpty()) {
            throw Refusal.of("copy-items-missing", "items");
        }
    }
}
