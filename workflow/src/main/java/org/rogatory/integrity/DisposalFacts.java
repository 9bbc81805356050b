package org.rogatory.integrity;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.letterheads.Letterheads;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All that a certificate of disposal says: the act and its hands, the files, the keys, what backups may still hold. */
@Component
class DisposalFacts {

    /** Of the shape of the data. */
    static final String SCHEMA = "disposal-certificate-1";

    private static final Set<String> ACTS =
            Set.of("archive.propose", "archive.agree", "archive.approve", "archive.execute");

    private final TrailFacts trail;
    private final CertificateFrame frame;
    private final Directory directory;
    private final Letterheads letterheads;

    DisposalFacts(TrailFacts trail, CertificateFrame frame, Directory directory, Letterheads letterheads) {
        this.letterheads = letterheads;
        this.trail = trail;
        this.frame = frame;
        this.directory = directory;
    }

    /** Found out now: reads the whole trail, so never inside a transaction. */
    ObjectNode of(JsonNode said) {
        var authority = directory.authority(said.path("authority").asString());
        var language = language(authority);
        var data = frame.of(new CertificateFrame.About(
                SCHEMA, DisposalCertificates.KIND, language, said.path("number").asString(), authority.key()));
        data.put("day", said.path("day").asString())
                .put("keys", said.path("keys").asInt())
                .put("backups_days", said.path("backups_days").asInt());
        data.set("files", said.path("files"));
        trail.into(data, new TrailFacts.Acts(said.path("act").asString(), ACTS, authority.zone(), language));
        return data;
    }

    /** The first language of the authority in which certificates are written, in the script that it has chosen. */
    private Locale language(Authority authority) {
        var language = Stream.concat(authority.letterLanguages().stream(), Stream.of("en"))
                .filter(CertificateWanted.LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
        return letterheads.written(authority.key(), language);
    }
}
