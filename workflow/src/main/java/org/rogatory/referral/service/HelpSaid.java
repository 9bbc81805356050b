package org.rogatory.referral.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.AccountNames;

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

    private static final String ANEW = "help_anew";

    public HelpSaid {
        codes = List.copyOf(codes);
    }

    /** Nothing that anybody has said: what was approved before this moment was approved for help that has ended. */
    static HelpSaid anew(Instant at) {
        return new HelpSaid(ANEW, AccountNames.SYSTEM, at, null, null, List.of(), null, null, null);
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

    /**
     * Who has written a goal that nobody has approved yet, of these acts, the earliest first. Since help began anew all
     * are to be approved again.
     */
    static Set<String> unapproved(List<HelpSaid> said) {
        var all = new HashSet<String>();
        var writers = new HashSet<String>();
        for (var act : said) {
            switch (act.verb()) {
                case SupportVerbs.APPROVE_PLAN -> writers.clear();
                case SupportVerbs.ADD_GOAL -> {
                    all.add(act.by());
                    writers.add(act.by());
                }
                case ANEW -> writers.addAll(all);
                default -> {}
            }
        }
        return writers;
    }

    /** The last of these acts with one of these verbs; empty where there is none. */
    static Optional<HelpSaid> last(List<HelpSaid> said, Set<String> verbs) {
        return said.stream().filter(act -> verbs.contains(act.verb())).reduce((first, later) -> later);
    }
}
