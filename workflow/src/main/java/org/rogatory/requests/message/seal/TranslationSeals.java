package org.rogatory.requests.message.seal;

import java.util.List;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.LetterWriter.Written;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.message.letter.LetterText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The seal on a translation that goes with a letter: of the authority whose officer finished it, naming who certified
 * it and on which day. What nobody has certified gets none, nor does a translation of an office without a key here:
 * then its pages show no place for one either.
 */
@Component
public class TranslationSeals {

    /** Among the data of an order: the authority of who finished the translation. */
    public static final String OFFICE = "office";

    private final LetterSeals seals;
    private final SignatureProvider signatures;
    private final LetterText text;

    TranslationSeals(LetterSeals seals, SignatureProvider signatures, ReferenceData law, Directory directory) {
        this.seals = seals;
        this.signatures = signatures;
        this.text = new LetterText(law.labels(), directory);
    }

    /** The translation as it is laid out, and whose seal it gets; an order of before names no office. */
    public Written on(Letter translation, JsonNode data) {
        var office = data.path(OFFICE).asString("");
        var said = data.path("act");
        var certified = said.path("certified").asBoolean(false);
        if (!certified || office.isEmpty() || !signatures.has(new Key.Server(office))) {
            return new Written(translation.in(translation.form().with(List.of())), null);
        }
        var language = translation.language();
        return new Written(translation, seals.seal(office, language, line(said.path("certifier"), language)));
    }

    private String line(JsonNode certifier, Locale language) {
        var day = LetterText.date(certifier.path("date").asString(""));
        return text.phrase("translation.sealed", language)
                .formatted(certifier.path("name").asString(""), day);
    }
}
