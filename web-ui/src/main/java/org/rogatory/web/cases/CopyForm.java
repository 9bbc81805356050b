package org.rogatory.web.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.mla.copy.CopyWanted;

/**
 * A copy as a page asks for it.
 *
 * @param kind key of the kind of copy
 * @param items the numbers of the items that an executor's copy holds, as the boxes have them
 * @param authority key of the executing authority; empty for somebody else
 * @param once the mark of the form
 */
record CopyForm(
        @Nullable String kind,
        @Nullable List<String> items,
        @Nullable String authority,
        @Nullable String forWhom,
        @Nullable String once) {

    /** Whether nobody said for what the copy is. */
    boolean unsaid() {
        return kind == null || kind.isBlank();
    }

    CopyWanted wanted() {
        var numbers = (items == null ? List.<String>of() : items)
                .stream().map(CopyForm::number).toList();
        return CopyWanted.of(kind, numbers, authority, forWhom);
    }

    private static Integer number(String item) {
        if (!item.matches("\\d{1,4}")) {
            throw Refusal.of("unknown-code", "items");
        }
        return Integer.valueOf(item);
    }
}
