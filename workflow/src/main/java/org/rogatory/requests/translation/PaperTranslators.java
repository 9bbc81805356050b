package org.rogatory.requests.translation;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.documents.DocumentView;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Who made and certified the translations of a file that were made elsewhere, as said when they were added. */
@Service
public class PaperTranslators {

    private static final String TRANSLATOR = "translator";
    private static final String CERTIFIER = "certifier";
    private static final String STAMPED = "stamped";

    private final TranslatedByRepository said;
    private final FileCipher cipher;
    private final JsonMapper json;

    PaperTranslators(TranslatedByRepository said, FileCipher cipher, JsonMapper json) {
        this.said = said;
        this.cipher = cipher;
        this.json = json;
    }

    /** Keeps what was said of a document with the document; nothing where nothing was said. */
    @Transactional
    public void keep(DocumentView document, PaperWords words) {
        var text = written(words);
        if (text != null) {
            keep(document, text);
        }
    }

    /** The same with what was written down before. */
    @Transactional
    public void keep(DocumentView document, String written) {
        var hidden = cipher.encrypt(document.caseRef(), written);
        said.saveAndFlush(new TranslatedBy(document.documentRef(), document.caseRef(), hidden));
    }

    /** As one text, to be kept until the document is there; null where nothing is said. */
    public @Nullable String written(PaperWords words) {
        if (words.equals(PaperWords.NONE)) {
            return null;
        }
        var node = json.createObjectNode();
        node.put(TRANSLATOR, words.translator()).put(CERTIFIER, words.certifier());
        return json.writeValueAsString(node.put(STAMPED, words.stamped()));
    }

    /** What is known of the translations of a file, by the references of their documents. */
    @Transactional(readOnly = true)
    public Map<String, PaperWords> of(String caseRef, AccessScope scope) {
        return said.of(caseRef, scope).stream().collect(Collectors.toMap(TranslatedBy::documentRef, this::shown));
    }

    private PaperWords shown(TranslatedBy kept) {
        var node = json.readTree(cipher.decrypt(kept.caseRef(), kept.hiddenWords()));
        return new PaperWords(
                node.path(TRANSLATOR).asString(null),
                node.path(CERTIFIER).asString(null),
                node.path(STAMPED).asBoolean(false));
    }
}
