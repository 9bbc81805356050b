package org.rogatory.integrity;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** All that a certificate says, as one data set; its pages show this and nothing more. */
@Component
class CertificateFacts {

    /** Of the shape of the data. */
    static final String SCHEMA = "integrity-certificate-1";

    private final TrailFacts trail;
    private final PaperFacts papers;
    private final Actors actors;
    private final CertificateFrame frame;

    CertificateFacts(TrailFacts trail, PaperFacts papers, Actors actors, CertificateFrame frame) {
        this.trail = trail;
        this.papers = papers;
        this.actors = actors;
        this.frame = frame;
    }

    /** Found out now: reads the whole trail and checks every signature, so never inside a transaction. */
    ObjectNode of(CertificateAsked asked) {
        var file = asked.file();
        var data = frame.of(new CertificateFrame.About(
                SCHEMA, IntegrityCertificates.KIND, asked.language(), file.caseRef(), file.authority()));
        actors.named(List.of(asked.by()), asked.language()).put(data.putObject("issued_by"), asked.by());
        if (asked.purpose() != null) {
            data.put("purpose", asked.purpose());
        }
        data.put("about", asked.documentRef() == null ? "file" : "document");
        trail.into(data, asked);
        papers.into(data, asked);
        return data;
    }
}
