package org.rogatory.integrity;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.Letter.Letterhead;
import org.rogatory.documents.letter.PdfRenderer;
import org.rogatory.letterheads.Letterheads;
import org.rogatory.letterheads.Senders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every certificate begins with: what it is, of which system, of whom, and when. */
@Component
class CertificateFrame {

    private static final String NO_RELEASE = "unreleased";

    private final Directory directory;
    private final Letterheads letterheads;
    private final Clock clock;
    private final JsonMapper json;

    CertificateFrame(Directory directory, Letterheads letterheads, Clock clock, JsonMapper json) {
        this.directory = directory;
        this.letterheads = letterheads;
        this.clock = clock;
        this.json = json;
    }

    /**
     * What it is about.
     *
     * @param schema of the shape of the data
     * @param reference number of the file, or of the act
     * @param authority key of whose seal it gets
     */
    record About(String schema, String kind, Locale language, String reference, String authority) {}

    /** The data so far, of this moment. */
    ObjectNode of(About about) {
        var now = clock.instant();
        var authority = directory.authority(about.authority());
        var language = about.language();
        var data = json.createObjectNode()
                .put("schema", about.schema())
                .put("template", PdfRenderer.TEMPLATE)
                .put("software", software())
                .put("kind", about.kind())
                .put("language", language.toLanguageTag())
                .put("reference", about.reference())
                .put("date", directory.times().day(about.authority(), now).toString())
                .put("at", CertificateAsked.moment(now, authority.zone()));
        sender(data.putObject("sender"), head(authority, language));
        return data;
    }

    /** The head of its paper, as any other letter of the authority has it now. */
    private Letterhead head(Authority authority, Locale language) {
        var plain = Letterhead.of(Senders.party(authority, directory, language));
        return letterheads.on(plain, authority.key(), language);
    }

    private static void sender(ObjectNode data, Letterhead head) {
        data.put("authority", head.authority()).put("state", head.state());
        if (head.city() != null) {
            data.put("city", head.city());
        }
        if (head.address() != null) {
            data.put("address", head.address());
        }
        if (!head.contacts().isEmpty()) {
            head.contacts().forEach(data.putArray("contacts")::add);
        }
    }

    /** The release of this system; one that was never released says so. */
    private static String software() {
        return "Rogatory "
                + Objects.requireNonNullElse(
                        CertificateFrame.class.getPackage().getImplementationVersion(), NO_RELEASE);
    }
}
