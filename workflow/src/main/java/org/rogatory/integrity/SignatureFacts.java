package org.rogatory.integrity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The signatures of a document as a check found them. */
@Component
class SignatureFacts {

    private final Directory directory;

    SignatureFacts(Directory directory) {
        this.directory = directory;
    }

    /** Lists them, oldest first. */
    void into(ObjectNode document, List<SignatureFound> found, CertificateAsked asked) {
        var array = document.putArray("signatures");
        found.forEach(signature -> signature(array.addObject(), signature, asked));
    }

    private void signature(ObjectNode node, SignatureFound found, CertificateAsked asked) {
        var zone = directory.zone(asked.file().authority());
        signer(node, found.signer(), asked.language());
        moment(node, "claimed_at", found.claimedAt(), zone);
        moment(node, "proven_at", found.provenAt(), zone);
        if (found.level() != null) {
            node.put("level", found.level().name());
        }
        node.put("verdict", key(found.verdict())).put("whole", found.extent().whole());
        if (!found.indication().isBlank()) {
            node.put("indication", found.indication());
        }
    }

    private void signer(ObjectNode node, Signer signer, Locale language) {
        if (!signer.subject().isBlank()) {
            node.put("subject", signer.subject());
        }
        var key = signer.authority();
        if (key != null) {
            var authority = directory.find(key).map(known -> known.name().in(language));
            node.put("authority", authority.orElse(key)).put("key", signer.seal() ? "seal" : "person");
        }
        node.put("mode", key(signer.mode()));
        if (signer.trustList() != null) {
            node.put("trust_list", signer.trustList());
        }
    }

    private static void moment(ObjectNode node, String key, @Nullable Instant moment, ZoneId zone) {
        if (moment != null) {
            node.put(key, CertificateAsked.moment(moment, zone));
        }
    }

    /** A code as data and words write it. */
    static String key(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }
}
