package org.rogatory.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * With which message a sealed annex goes, written inside it: who cannot open an envelope can still lay it into another
 * package, and there it must not be read.
 */
record SealedOrigin(String messageId, String fromAuthority) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MESSAGE = "message_id";
    private static final String AUTHORITY = "from_authority";

    /** What the annex says, with its message named in it. */
    JsonNode written(JsonNode content) {
        var said = JsonNodeFactory.instance.objectNode();
        content.properties().forEach(entry -> said.set(entry.getKey(), entry.getValue()));
        return said.put(MESSAGE, messageId).put(AUTHORITY, fromAuthority);
    }

    /**
     * The same bytes, if they say that they go with this message.
     *
     * @throws EnvelopeUnreadable if they name another one, or none
     */
    byte[] demanded(byte[] opened) {
        try {
            var said = JSON.readTree(opened);
            if (messageId.equals(said.path(MESSAGE).asString(""))
                    && fromAuthority.equals(said.path(AUTHORITY).asString(""))) {
                return opened;
            }
            throw new EnvelopeUnreadable();
        } catch (JacksonException noAnnex) {
            throw new EnvelopeUnreadable();
        }
    }
}
