package org.rogatory.referral.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said with one act of help; it lies under the key of the file.
 *
 * @param by user name of who has written it down
 * @param on the day on which it happened
 * @param until the day by which it is to be reached, or looked at again
 * @param codes of kinds of help, or of lists of ours
 * @param about the number of the goal, or the service, that it is about
 * @param provider the entry of who gives the help, where the act names one
 */
public record HelpSaid(
        String verb,
        String by,
        Instant at,
        @Nullable LocalDate on,
        @Nullable LocalDate until,
        List<String> codes,
        @Nullable String text,
        @Nullable String about,
        @Nullable String provider) {

    public HelpSaid {
        codes = List.copyOf(codes);
    }

    boolean is(String other) {
        return verb.equals(other);
    }

    /** The first of its codes. */
    @Nullable
    String code() {
        return code(0).orElse(null);
    }

    /** The code at a place: that of the act itself comes first, then what else it names. */
    Optional<String> code(int place) {
        return codes.stream().skip(place).findFirst();
    }

    /** Who has written a goal that nobody has approved yet, of these acts, the earliest first. */
    static Set<String> unapproved(List<HelpSaid> said) {
        var writers = new HashSet<String>();
        for (var act : said) {
            if (act.is(SupportVerbs.APPROVE_PLAN)) {
                writers.clear();
            } else if (act.is(SupportVerbs.ADD_GOAL)) {
                writers.add(act.by());
            }
        }
        return writers;
    }

    /** The last of these acts with one of these verbs; empty where there is none. */
    static Optional<HelpSaid> last(List<HelpSaid> said, Set<String> verbs) {
        return said.stream().filter(act -> verbs.contains(act.verb())).reduce((first, later) -> later);
    }
}
