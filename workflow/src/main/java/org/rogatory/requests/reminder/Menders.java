package org.rogatory.requests.reminder;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static boolean among(String all, String one) {
        return Set.of(all.split(" ")).contains(one);
    }

    /** All of them, and who wrote the letter, if it was somebody. */
    static Set<String> with(@Nullable String all, @Nullable String writer) {
        return Stream.concat(
                        Stream.ofNullable(all).flatMap(menders -> Stream.of(menders.split(" "))),
                        Stream.ofNullable(writer))
                .collect(Collectors.toUnmodifiableSet());
    }
}
