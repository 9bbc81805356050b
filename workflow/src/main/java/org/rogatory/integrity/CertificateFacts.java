package org.rogatory.integrity;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.rogatory.directory.Directory;
import org.rogatory.documents.PdfRenderer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** All that a certificate says, as one data set; its pages show this and nothing more. */
@Component
class CertificateFacts {

    /** Of the shape of the data. */
    static final String SCHEMA = "integrity-certificate-1";

    private static final String NO_RELEASE = "unreleased";

    private final TrailFacts trail;
    private final PaperFacts papers;
    private final Actors actors;
    private final Directory directory;
    private final Clock clock;
    private final JsonMapper json;

    CertificateFacts(
            TrailFacts trail, PaperFacts papers, Actors actors, Directory directory, Clock clock, JsonMapper json) {
        this.trail = trail;
        this.papers = papers;
        this.actors = actors;
        this.directory = directory;
        this.clock = clock;
        this.json = json;
    }

    /** Found out now: reads the whole trail and checks every signature, so never inside a transaction. */
    ObjectNode of(CertificateAsked asked) {
        var file = asked.file();
        var now = clock.instant();
        var authority = directory.authority(file.authority());
        var data = json.createObjectNode()
                .put("schema", SCHEMA)
                .put("template", PdfRenderer.TEMPLATE)
                .put("software", software())
                .put("kind", IntegrityCertificates.KIND)
                .put("language", asked.language().toLanguageTag())
                .put("reference", file.caseRef())
                .put("date", directory.day(file.authority(), now).toString())
                .put("at", CertificateAsked.moment(now, authority.zone()));
        var sender = data.putObject("sender").put("authority", authority.name().in(asked.language()));
        sender.put("state", directory.stateName(authority.state(), asked.language()));
        if (authority.city() != null) {
            sender.put("city", authority.city().in(asked.language()));
        }
        actors.named(List.of(asked.by()), asked.language()).put(data.putObject("issued_by"), asked.by());
        if (asked.purpose() != null) {
            data.put("purpose", asked.purpose());
        }
        data.put("about", asked.documentRef() == null ? "file" : "document");
        trail.into(data, asked);
        papers.into(data, asked);
        return data;
    }

    /** The release of this system; one that was never released says so. */
    private static String software() {
        return "Rogatory "
                + Objects.requireNonNullElse(
                        CertificateFacts.class.getPackage().getImplementationVersion(), NO_RELEASE);
    }
}
