package org.rogatory.requests.message.letter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.letter.TranslatedWords.Certifier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is said of the translation of a letter: its language and layout, who translated last, and who certifies it. */
final class TranslationHead {

    static final String INTO = "into";
    static final String LAYOUT = "layout";

    private static final String CERTIFIED = "certified";
    private static final String CERTIFIER = "certifier";

    private TranslationHead() {}

    /**
     * What becomes of it by a saving.
     *
     * @param wrote whether any of its words are others now
     * @param certified whether somebody certifies it now
     * @param anew whether that is who saves
     */
    record Made(boolean wrote, boolean certified, boolean anew) {}

    /** How a letter is translated, where that was noted. */
    static Optional<TranslationWay> way(ObjectNode head) {
        return head.has(INTO)
                ? Optional.of(new TranslationWay(
                        head.path(INTO).asString(""), head.path(LAYOUT).asString("")))
                : Optional.empty();
    }

    /** Who certifies the translation as it stands, if anybody does. */
    static Optional<Certifier> certifier(ObjectNode head) {
        var who = head.path(CERTIFIER);
        return head.path(CERTIFIED).asBoolean(false)
                ? Optional.of(new Certifier(
                        who.path("name").asString(""), who.path("authority").asString("")))
                : Optional.empty();
    }

    /** What is said of it after a saving: whoever changes it takes the certificate of another away. */
    static ObjectNode after(@Nullable ObjectNode before, TranslationWay way, Made made, Officer officer) {
        var head = before == null ? JsonNodeFactory.instance.objectNode() : before.deepCopy();
        head.put(INTO, way.into()).put(LAYOUT, way.layout());
        if (made.wrote()) {
            head.put("translator", officer.displayName());
        }
        if (!made.certified()) {
            head.put(CERTIFIED, false).remove(CERTIFIER);
        } else if (made.anew()) {
            head.put(CERTIFIED, true)
                    .putObject(CERTIFIER)
                    .put("name", officer.displayName())
                    .put("authority", officer.authority());
        }
        return head;
    }

    /** The day of a certificate that is given now. */
    static void dated(ObjectNode head, String day) {
        if (head.path(CERTIFIER) instanceof ObjectNode certifier) {
            certifier.put("date", day);
        }
    }
}
