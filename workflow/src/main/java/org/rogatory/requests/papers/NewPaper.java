package org.rogatory.requests.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Role;
import tools.jackson.databind.node.ObjectNode;

/**
 * A paper to be drafted.
 *
 * @param kind document kind of the reference data, one of those that persons sign
 * @param about what of the file it is about, as a reference: of the same thing one paper waits at a time
 * @param said what it says, by the keys of messages
 * @param addressee key of the authority of one's own State it goes to; null for the office itself
 * @param signers who has to sign it, by role; all of them, each another person
 */
public record NewPaper(
        String kind,
        String about,
        ObjectNode said,
        @Nullable String addressee,
        List<Role> signers) {

    public NewPaper {
        signers = List.copyOf(signers);
    }
}
