package org.rogatory.extradition.competing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The requests for one person side by side, as far as an officer may see their files.
 *
 * @param requests the one from which is looked first
 * @param unseen how many others there are of which he reads nothing: the head is asked
 * @param undecided whether it keeps a grant and a handover from being decided that nobody has said which goes first
 * @param rules what the instruments cited say of competing requests
 * @param apart which files were said in this one to ask for another person; only those that he may see
 * @param decided that it was decided; null before
 */
public record Competition(
        List<RivalRequest> requests,
        int unseen,
        boolean undecided,
        List<CompetingRule> rules,
        List<Apart> apart,
        @Nullable Decided decided) {

    /** Lists that do not change. */
    public Competition {
        requests = List.copyOf(requests);
        rules = List.copyOf(rules);
        apart = List.copyOf(apart);
    }

    /** Whether any other request is known. */
    public boolean stands() {
        return requests.size() + unseen > 1;
    }

    /**
     * A file that asks for another person.
     *
     * @param why in the words of who has said so; null where it was said in another file
     * @param by user name
     */
    public record Apart(String caseRef, @Nullable String why, String by, Instant at) {}

    /**
     * Who has decided.
     *
     * @param reason null in the files in which it was not given, and to whoever may not read all of them
     * @param by user name
     */
    public record Decided(Precedence precedence, @Nullable String reason, String by, Instant at) {}
}
