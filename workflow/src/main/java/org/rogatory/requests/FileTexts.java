package org.rogatory.requests;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said in a file, in clear and under the key of the file. */
@Component
public class FileTexts {

    private final FileCipher cipher;
    private final JsonMapper json;

    FileTexts(FileCipher cipher, JsonMapper json) {
        this.cipher = cipher;
        this.json = json;
    }

    public String hide(String caseRef, JsonNode said) {
        return cipher.encrypt(caseRef, json.writeValueAsString(said));
    }

    /** Refuses what is asked of a file that lies in a shut cabinet, or whose key was destroyed, were nothing said. */
    public void demandReadable(CaseFile file) {
        cipher.demandReadable(file.caseRef());
    }

    /** Whether what was kept can be read here and now: not while the cabinet is shut, nor once the key was destroyed. */
    public boolean open(String caseRef) {
        return cipher.reads(caseRef);
    }

    /** Reads the keys of these files at once, so that none is asked for by itself in this transaction. */
    public void prepare(Collection<String> caseRefs) {
        cipher.prepare(caseRefs);
    }

    /** What was kept; an empty object where nothing was. */
    public JsonNode show(String caseRef, @Nullable String hidden) {
        return hidden == null ? json.createObjectNode() : json.readTree(cipher.decrypt(caseRef, hidden));
    }
}
