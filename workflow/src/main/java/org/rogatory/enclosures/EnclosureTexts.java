package org.rogatory.enclosures;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The lines of an inventory as its row keeps them: one text under the key of the file. */
@Component
class EnclosureTexts {

    private final FileCipher cipher;
    private final JsonMapper json;

    EnclosureTexts(FileCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    String hide(String caseRef, List<EnclosureLine> lines) {
        return cipher.encrypt(caseRef, json.writeValueAsString(lines));
    }

    @Nullable
    String hide(String caseRef, @Nullable String text) {
        return text == null || text.isBlank() ? null : cipher.encrypt(caseRef, text.strip());
    }

    List<EnclosureLine> lines(String caseRef, EnclosureList list) {
        var told = cipher.decrypt(caseRef, list.hiddenLines());
        return Arrays.asList(json.readValue(told, EnclosureLine[].class));
    }

    EnclosureView view(String caseRef, EnclosureList list) {
        return list.view(lines(caseRef, list), text -> cipher.decrypt(caseRef, text));
    }
}
