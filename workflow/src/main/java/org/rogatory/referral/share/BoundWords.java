package org.rogatory.referral.share;

import java.nio.charset.StandardCharsets;
import org.rogatory.persons.UnreadableSecret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is sealed for an organisation names the share to which it belongs: whoever keeps or carries it cannot read it,
 * and cannot put the words about one person in the place of those about another.
 */
final class BoundWords {

    private static final String SHARE = "share";
    private static final String SAID = "said";

    private BoundWords() {}

    /** As it is sealed. */
    static byte[] of(String shareRef, JsonNode said) {
        var bound = JsonMapper.shared().createObjectNode().put(SHARE, shareRef);
        bound.set(SAID, said);
        return bound.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws UnreadableSecret if it was sealed for another share */
    static JsonNode read(String shareRef, byte[] opened) {
        var bound = JsonMapper.shared().readTree(new String(opened, StandardCharsets.UTF_8));
        if (!shareRef.equals(bound.path(SHARE).asString(""))) {
            throw new UnreadableSecret(shareRef);
        }
        return bound.path(SAID);
    }
}
