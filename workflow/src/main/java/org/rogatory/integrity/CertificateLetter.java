package org.rogatory.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.rogatory.documents.Letter;
import org.rogatory.documents.Letter.Letterhead;
import org.rogatory.documents.Letter.Party;
import org.rogatory.documents.Letter.Wording;
import org.rogatory.law.Labels;
import org.rogatory.mla.MlaSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A certificate laid out as a letter to whom it may concern, from its data. */
@Component
public class CertificateLetter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Labels labels;
    private final MlaSettings settings;
    private final CertificateText text = new CertificateText();

    public CertificateLetter(Labels labels, MlaSettings settings) {
        this.labels = labels;
        this.settings = settings;
    }

    /** The letter that shows these data and carries them. */
    public Letter of(JsonNode data) {
        var language = Locale.forLanguageTag(data.path("language").asString("en"));
        var kind = data.path("kind").asString();
        var from = data.path("sender");
        var sender = new Party(
                from.path("authority").asString(),
                from.path("state").asString(),
                from.hasNonNull("city") ? from.path("city").asString() : null);
        return new Letter(
                kind,
                language,
                data.path("reference").asString(),
                null,
                LocalDate.parse(data.path("date").asString()),
                Letterhead.of(sender),
                new Party(text.phrase("addressee", language), sender.state(), null),
                labels.label("document_kinds", kind, language),
                new CertificateSections(data, language).all(),
                List.of(),
                null,
                wording(language),
                List.of(),
                Letter.Form.ORDINARY,
                JSON.writeValueAsString(data));
    }

    private Wording wording(Locale language) {
        return new Wording(
                text.phrase("our-reference", language),
                text.phrase("our-reference", language),
                text.phrase("date", language),
                text.phrase("annexes", language),
                text.phrase("annexes", language),
                text.phrase("fingerprint", language),
                text.phrase("page", language),
                text.phrase("of", language),
                "",
                text.phrase("seal-place", language),
                settings.synthetic() ? text.phrase("synthetic", language) : "",
                text.phrase("seal-place", language),
                "");
    }
}
