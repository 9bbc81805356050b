package org.rogatory.integrity;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.rogatory.directory.Directory;
import org.rogatory.documents.PdfRenderer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What every certificate begins with: what it is, of which system, of whom, and when. */
@Component
class CertificateFrame {

    private static final String NO_RELEASE = "unreleased";

    private final Directory directory;
    private final Clock clock;
    private final JsonMapper json;

    CertificateFrame(Directory directory, Clock clock, JsonMapper json) {
        this.directory = directory;
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
                .put("date", directory.day(about.authority(), now).toString())
                .put("at", CertificateAsked.moment(now, authority.zone()));
        var sender = data.putObject("sender").put("authority", authority.name().in(language));
        sender.put("state", directory.stateName(authority.state(), language));
        if (authority.city() != null) {
            sender.put("city", authority.city().in(language));
        }
        return data;
    }

    /** The release of this system; one that was never released says so. */
    private static String software() {
        return "Rogatory "
                + Objects.requireNonNullElse(
                        CertificateFrame.class.getPackage().getImplementationVersion(), NO_RELEASE);
    }
}
