package org.rogatory.integrity;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.InkPaper;
import org.rogatory.documents.InkSignings;
import org.rogatory.documents.InkState;
import org.rogatory.documents.InkView;
import org.rogatory.documents.KeptTokens;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.token.TokenEvidence.Statement;
import org.rogatory.documents.token.TokenSignature;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * The signatures by which a letter was signed and that are not inside its file: of national tools, with what the
 * service of the State answered, and by hand. Codes and hashes alone: who signed stands among the acts.
 */
@Component
class OtherSignatureFacts {

    private final KeptTokens tokens;
    private final InkSignings inks;
    private final Directory directory;

    OtherSignatureFacts(KeptTokens tokens, InkSignings inks, Directory directory) {
        this.tokens = tokens;
        this.inks = inks;
        this.directory = directory;
    }

    /** Lists them, those of tools first; nothing where there are none. */
    void into(ObjectNode document, DocumentView paper, CertificateAsked asked) {
        if (paper.fromOutside()) {
            return;
        }
        var zone = directory.zone(asked.file().authority());
        var signed = tokens.of(paper);
        var byHand = Arrays.stream(SignatureSlot.values())
                .filter(slot -> signedByHand(paper, slot).isPresent())
                .toList();
        if (signed.isEmpty() && byHand.isEmpty()) {
            return;
        }
        var others = document.putArray("other_signatures");
        signed.forEach(token -> token(others.addObject(), token, zone));
        byHand.forEach(slot -> signedByHand(paper, slot)
                .ifPresent(each -> ink(others.addObject().put("slot", slot.field()), each, zone)));
    }

    private Optional<InkView> signedByHand(DocumentView paper, SignatureSlot slot) {
        return inks.of(new InkPaper(paper.documentRef(), slot)).filter(each -> each.state() == InkState.SIGNED);
    }

    private static void token(ObjectNode node, TokenSignature token, ZoneId zone) {
        var evidence = token.evidence();
        node.put("mode", "token")
                .put("slot", token.slot().field())
                .put("tool", token.tool().key())
                .put("at", CertificateAsked.moment(token.at(), zone))
                .put("verdict", SignatureFacts.key(evidence.verdict()))
                .put("algorithm", evidence.algorithm())
                .put("compared", evidence.compared())
                .put("sha256", sha256(token.cms()));
        hash(node, "document_sha256", token.signed().sha256());
        var statement = evidence.statement();
        if (statement != null) {
            validator(node.putObject("validator"), statement);
        }
    }

    /** The answer is kept as it came; it may name people, so its hash stands for it. */
    private static void validator(ObjectNode node, Statement statement) {
        node.put("host", statement.validator()).put("said", SignatureFacts.key(statement.said()));
        var answer = statement.answer();
        if (answer != null) {
            node.put("sha256", sha256(answer));
        }
    }

    private static void ink(ObjectNode node, InkView ink, ZoneId zone) {
        node.put("mode", "ink")
                .put("printed_at", CertificateAsked.moment(ink.printed().at(), zone));
        hash(node, "document_sha256", ink.fingerprint());
        var scan = ink.scan();
        if (scan != null) {
            node.put("scanned_at", CertificateAsked.moment(scan.added().at(), zone));
            hash(node, "scan_sha256", scan.fingerprint());
        }
        var checked = ink.checked();
        if (checked != null) {
            node.put("compared_at", CertificateAsked.moment(checked.at(), zone));
        }
    }

    /** Of what was erased no hash is left. */
    private static void hash(ObjectNode node, String key, String sha256) {
        if (!sha256.isEmpty()) {
            node.put(key, sha256);
        }
    }

    private static String sha256(byte[] content) {
        return HexFormat.of().formatHex(RowsDigest.sha256().digest(content));
    }
}
