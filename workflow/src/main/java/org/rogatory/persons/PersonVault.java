package org.rogatory.persons;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The only place where natural persons are kept, encrypted with the key of their file. Decides no access: its callers
 * have passed the access rule.
 */
@Component
public class PersonVault {

    private final FilePersonsRepository files;
    private final FileCipher cipher;
    private final JsonMapper json = JsonMapper.shared();
    private final Clock clock;

    PersonVault(FilePersonsRepository files, FileCipher cipher, Clock clock) {
        this.files = files;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Replaces the persons of a file: the array {@code persons} of a request's content. */
    @Transactional
    public void keep(String caseRef, JsonNode persons) {
        var kept = files.findById(caseRef).orElseGet(() -> new FilePersons(caseRef));
        kept.replace(cipher.encrypt(caseRef, json.writeValueAsString(persons)), clock.instant());
        files.save(kept);
    }

    /** The persons of a file; an empty array if none were kept. */
    @Transactional(readOnly = true)
    public JsonNode read(String caseRef) {
        return files.findById(caseRef)
                .map(kept -> json.readTree(cipher.decrypt(caseRef, kept.content())))
                .orElseGet(json::createArrayNode);
    }
}
