package org.rogatory.extradition.outgoing;

import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the other State has told of our request, and what was appointed, under the key of the file. */
@Component
class OutgoingTexts {

    private final FileCipher cipher;
    private final JsonMapper json;

    OutgoingTexts(FileCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String hide(String caseRef, JsonNode said) {
        return cipher.encrypt(caseRef, json.writeValueAsString(said));
    }

    /** What was kept; an empty object where nothing was. */
    JsonNode show(String caseRef, @Nullable String hidden) {
        return hidden == null ? json.createObjectNode() : json.readTree(cipher.decrypt(caseRef, hidden));
    }
}
