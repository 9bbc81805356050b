package org.rogatory.handover;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The act as it is read: what goes to whom, who has signed, what stands in the way, and what the reader may do.
 *
 * @param parties the user names of all who have to sign, the leaver first
 * @param keeps whether the reader may change receivers and things, and cancel
 * @param signs whether the reader may sign for himself
 * @param signsFor whether the reader may sign for the leaver
 * @param unseen whether something that is not shown to the reader cannot go to its receiver
 */
public record HandoverAct(
        HandoverView handover,
        List<Row> rows,
        List<String> parties,
        List<Signature> signatures,
        boolean keeps,
        boolean signs,
        boolean signsFor,
        boolean unseen) {

    /**
     * One line.
     *
     * @param receiver user name of who gets it; for what goes with a file, of who gets the file; null where a right ends
     * @param fault code of what stands in the way, or null
     */
    public record Row(
            String rowId,
            Held held,
            @Nullable String receiver,
            @Nullable String fault) {}

    /**
     * One signature.
     *
     * @param party for whom
     * @param reason why somebody else signed for him, or null
     */
    public record Signature(
            String party,
            String signedBy,
            Instant signedAt,
            @Nullable SignedForReason reason) {}

    /** Whether nothing stands in the way of signing. */
    public boolean sound() {
        return !unseen && rows.stream().allMatch(row -> row.fault() == null);
    }

    /** The user names that stand on the page. */
    public Set<String> people() {
        var people = new LinkedHashSet<String>(parties);
        rows.forEach(row -> {
            people.add(String.valueOf(row.receiver()));
            if (row.held().kind() == RowKind.SUBSTITUTION) {
                people.add(String.valueOf(row.held().number()));
            }
        });
        signatures.forEach(signature -> people.add(signature.signedBy()));
        people.add(handover.openedBy());
        return people;
    }
}
