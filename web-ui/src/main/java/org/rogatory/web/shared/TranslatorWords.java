package org.rogatory.web.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.PaperTranslators;
import org.rogatory.requests.translation.PaperWords;
import org.springframework.stereotype.Component;

/** By whom translations that were made elsewhere were made and certified, in the reader's words. */
@Component
public class TranslatorWords {

    private final PaperTranslators translators;
    private final Words words;

    TranslatorWords(PaperTranslators translators, Words words) {
        this.translators = translators;
        this.words = words;
    }

    /** What is known of the translations of a file, by the references of their documents. */
    public Map<String, String> of(String caseRef, Officer officer) {
        var told = new HashMap<String, String>();
        translators
                .of(caseRef, AccessScope.of(officer))
                .forEach((documentRef, said) -> told.put(documentRef, told(said)));
        return told;
    }

    private String told(PaperWords said) {
        var parts = new ArrayList<String>();
        if (said.translator() != null) {
            parts.add(words.text("documents.translator", said.translator()));
        }
        if (said.certifier() != null) {
            parts.add(words.text("documents.certifier", said.certifier()));
        }
        if (said.stamped()) {
            parts.add(words.text("documents.translation-stamped"));
        }
        return String.join("; ", parts);
    }
}
