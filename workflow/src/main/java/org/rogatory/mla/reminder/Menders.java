package org.rogatory.mla.reminder;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The user names of all who have mended the words of one letter, as its row keeps them: none is overwritten. */
final class Menders {

    private Menders() {}

    static String and(@Nullable String before, String one) {
        if (before == null) {
            return one;
        }
        return among(before, one) ? before : before + " " + one;
    }

    static boolean among(@Nullable String all, String one) {
        return all != null && Set.of(all.split(" ")).contains(one);
    }
}
