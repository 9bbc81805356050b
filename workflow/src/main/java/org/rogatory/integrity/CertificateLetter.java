package org.rogatory.integrity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.Letter.Party;
import org.rogatory.documents.letter.Letter.Section;
import org.rogatory.documents.letter.Letter.Wording;
import org.rogatory.law.Labels;
import org.rogatory.requests.RequestSettings;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A certificate laid out as a letter to whom it may concern, from its data. */
@Component
public class CertificateLetter {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Labels labels;
    private final RequestSettings settings;
    private final CertificateText text = new CertificateText();

    public CertificateLetter(Labels labels, RequestSettings settings) {
        this.labels = labels;
        this.settings = settings;
    }

    /** The letter that shows these data and carries them. */
    public Letter of(JsonNode data) {
        var language = Locale.forLanguageTag(data.path("language").asString("en"));
        var kind = data.path("kind").asString();
        var head = head(data.path("sender"));
        return new Letter(
                kind,
                language,
                data.path("reference").asString(),
                null,
                LocalDate.parse(data.path("date").asString()),
                head,
                new Party(text.phrase("addressee", language), head.state(), null),
                title(kind, language),
                sections(kind, data, language),
                List.of(),
                null,
                wording(reference(kind, language), language),
                List.of(),
                Letter.Form.ORDINARY,
                JSON.writeValueAsString(data));
    }

    /** What was recorded when the data were gathered; those of before have the name and the place alone. */
    private static Letterhead head(JsonNode sender) {
        return new Letterhead(
                sender.path("authority").asString(),
                sender.path("state").asString(),
                said(sender, "city"),
                said(sender, "address"),
                sender.path("contacts")
                        .valueStream()
                        .map(line -> line.asString(""))
                        .toList());
    }

    private static @Nullable String said(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.path(field).asString() : null;
    }

    private String title(String kind, Locale language) {
        return DisposalCertificates.KIND.equals(kind)
                ? text.phrase("disposal.title", language)
                : labels.label("document_kinds", kind, language);
    }

    private static List<Section> sections(String kind, JsonNode data, Locale language) {
        return DisposalCertificates.KIND.equals(kind)
                ? new DisposalSections(data, language).all()
                : new CertificateSections(data, language).all();
    }

    private String reference(String kind, Locale language) {
        return text.phrase(DisposalCertificates.KIND.equals(kind) ? "disposal.reference" : "our-reference", language);
    }

    private Wording wording(String reference, Locale language) {
        return new Wording(
                reference,
                reference,
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
