package org.rogatory.requests.message.letter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.signing.SigningBasis;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who has signed a letter, as he was named when he signed: what is laid out later says the same.
 *
 * @param name as people know him, never his sign-in name
 * @param role key of the role that is his position
 * @param forWhom name of the person in whose place, if it is another's
 */
public record SignedBy(
        String name,
        String role,
        SigningBasis basis,
        @Nullable String forWhom,
        @Nullable String orderNumber,
        @Nullable LocalDate orderDate) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** As it is kept with a message. */
    public String written() {
        return JSON.writeValueAsString(this);
    }

    /** What was kept with a message; null where the system sealed what nobody signed. */
    public static @Nullable SignedBy read(@Nullable String written) {
        return written == null ? null : JSON.readValue(written, SignedBy.class);
    }
}
