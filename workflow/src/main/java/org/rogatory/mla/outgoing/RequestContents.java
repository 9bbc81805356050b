package org.rogatory.mla.outgoing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the content of a request and its fixed versions under the file's key. */
@Component
class RequestContents {

    private final ContentVersionRepository versions;
    private final FileCipher cipher;
    private final JsonMapper json;
    private final Clock clock;

    RequestContents(ContentVersionRepository versions, FileCipher cipher, JsonMapper json, Clock clock) {
        this.versions = versions;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** A fixed version: its number, when and by whom it was fixed, its content. */
    record Fixed(int number, Instant at, String by, JsonNode content) {}

    String hide(String caseRef, JsonNode node) {
        return cipher.encrypt(caseRef, json.writeValueAsString(node));
    }

    JsonNode show(String caseRef, String hidden) {
        return json.readTree(cipher.decrypt(caseRef, hidden));
    }

    JsonNode of(OutgoingRequest request) {
        return show(request.caseRef(), request.hiddenContent());
    }

    /** Fixes the present content as the next version. */
    void fix(OutgoingRequest request, Officer officer) {
        var hidden = request.hiddenContent();
        versions.save(
                new ContentVersion(request.caseRef(), request.fix(), hidden, clock.instant(), officer.username()));
    }

    List<Fixed> versions(String caseRef, AccessScope scope) {
        return versions.of(caseRef, scope).stream()
                .map(v -> new Fixed(v.number(), v.createdAt(), v.createdBy(), show(caseRef, v.hiddenContent())))
                .toList();
    }
}
