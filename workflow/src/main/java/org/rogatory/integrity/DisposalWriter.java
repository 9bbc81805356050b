package org.rogatory.integrity;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.documents.signature.Seal;
import org.rogatory.persons.FileCipher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the certificates of disposal that acts of the archive ordered; they get the seal of the authority. */
@Component
class DisposalWriter implements LetterWriter {

    private static final String AUTHORITY = "authority";
    private static final String CERTIFICATE = "certificate";

    private final DisposalFacts facts;
    private final CertificateLetter letters;
    private final Directory directory;
    private final FileCipher cipher;
    private final Clock clock;
    private final JsonMapper json;

    DisposalWriter(
            DisposalFacts facts,
            CertificateLetter letters,
            Directory directory,
            FileCipher cipher,
            Clock clock,
            JsonMapper json) {
        this.facts = facts;
        this.letters = letters;
        this.directory = directory;
        this.cipher = cipher;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<String> gather(Order order) {
        if (!writes(order)) {
            return Optional.empty();
        }
        var said = json.readTree(cipher.decrypt(order.caseRef(), order.data()));
        var found = json.createObjectNode().put(AUTHORITY, said.path(AUTHORITY).asString());
        found.set(CERTIFICATE, facts.of(said));
        return Optional.of(cipher.encrypt(order.caseRef(), json.writeValueAsString(found)));
    }

    @Override
    public Optional<Written> write(Order order) {
        if (!writes(order)) {
            return Optional.empty();
        }
        var found = json.readTree(cipher.decrypt(order.caseRef(), order.data()));
        var data = found.path(CERTIFICATE);
        var authority = found.path(AUTHORITY).asString();
        var language = Locale.forLanguageTag(data.path("language").asString("en"));
        var label = directory.authority(authority).name().in(language);
        return Optional.of(new Written(letters.of(data), new Seal(authority, label, clock.instant())));
    }

    private static boolean writes(Order order) {
        return DisposalCertificates.KIND.equals(order.kind());
    }
}
