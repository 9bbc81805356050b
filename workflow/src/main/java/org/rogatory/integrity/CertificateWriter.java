package org.rogatory.integrity;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.documents.letter.LetterWriter;
import org.rogatory.documents.signature.Seal;
import org.rogatory.persons.FileCipher;
import org.rogatory.persons.TakenWords;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the certificates that officers ordered; they get the seal of the authority, which a server makes. */
@Component
class CertificateWriter implements LetterWriter {

    private final Cases cases;
    private final CertificateFacts facts;
    private final CertificateLetter letters;
    private final Directory directory;
    private final FileCipher cipher;
    private final TakenWords taken;
    private final Clock clock;
    private final JsonMapper json;

    CertificateWriter(
            Cases cases,
            CertificateFacts facts,
            CertificateLetter letters,
            Directory directory,
            FileCipher cipher,
            TakenWords taken,
            Clock clock,
            JsonMapper json) {
        this.cases = cases;
        this.facts = facts;
        this.letters = letters;
        this.directory = directory;
        this.cipher = cipher;
        this.taken = taken;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public Optional<String> gather(Order order) {
        if (!writes(order)) {
            return Optional.empty();
        }
        var file = cases.find(order.caseRef(), AccessScope.system());
        var said = cipher.decrypt(order.caseRef(), order.data());
        if (taken.waiting(List.of(said))) {
            throw Refusal.of("words-isolated");
        }
        var data = facts.of(CertificateAsked.of(file, json.readTree(said), order.by()));
        return Optional.of(cipher.encrypt(order.caseRef(), json.writeValueAsString(data)));
    }

    @Override
    public Optional<Written> write(Order order) {
        if (!writes(order)) {
            return Optional.empty();
        }
        var file = cases.find(order.caseRef(), AccessScope.system());
        var data = json.readTree(cipher.decrypt(order.caseRef(), order.data()));
        var language = Locale.forLanguageTag(data.path("language").asString("en"));
        var label = directory.authority(file.authority()).name().in(language);
        return Optional.of(new Written(letters.of(data), new Seal(file.authority(), label, clock.instant())));
    }

    private static boolean writes(Order order) {
        return IntegrityCertificates.KIND.equals(order.kind());
    }
}
