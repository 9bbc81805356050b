package org.rogatory.integrations.signature.check;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.rogatory.documents.Expected;
import org.rogatory.documents.Expected.Revision;
import org.rogatory.documents.FindingFound;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureVerifier;
import org.rogatory.documents.Verdict;
import org.rogatory.documents.Verification;
import org.rogatory.documents.Work;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.integrations.signature.WorkDocument;
import org.rogatory.trust.TrustLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks the signatures of a PDF offline: what is known of it beforehand, then the signatures themselves. */
@Component
class PdfVerifier implements SignatureVerifier {

    /** Bytes follow the last signature. */
    static final String AFTER_LAST_SIGNATURE = "after-last-signature";

    private static final String UNREADABLE = "unreadable";
    private static final String NOT_OUR_BYTES = "not-our-bytes";
    private static final String WRONG_AUTHORITY = "wrong-authority";
    private static final int PIECE = 64 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(PdfVerifier.class);

    private final DssValidation validation;

    PdfVerifier(TrustLists trust, Verifiers verifiers, Clock clock) {
        this.validation = new DssValidation(trust, verifiers, clock);
    }

    @Override
    public Verification verify(Work content, Expected expected) throws IOException {
        List<FindingFound> findings = new ArrayList<>();
        if (!keeps(content, expected.revisions())) {
            findings.add(FindingFound.of(NOT_OUR_BYTES));
        }
        try {
            DssValidation.Result result = validation.validate(WorkDocument.of(content), content.size());
            if (!result.signatures().isEmpty() && !result.whole()) {
                findings.add(FindingFound.of(AFTER_LAST_SIGNATURE));
            }
            if (byAnother(result.signatures(), expected)) {
                findings.add(FindingFound.of(WRONG_AUTHORITY));
            }
            return new Verification(
                    verdict(result.signatures(), findings),
                    Verification.Kind.PDF,
                    result.signatures(),
                    findings,
                    null,
                    result.report());
        } catch (RuntimeException e) {
            LOG.warn(
                    "A content could not be checked for signatures: {}",
                    e.getClass().getName());
            findings.add(FindingFound.of(UNREADABLE));
            return new Verification(Verdict.INVALID, Verification.Kind.OTHER, List.of(), findings, null, null);
        }
    }

    private static Verdict verdict(List<SignatureFound> signatures, List<FindingFound> findings) {
        Verdict ofAll = findings.isEmpty() ? Verdict.GENUINE : Verdict.INVALID;
        return signatures.stream()
                .map(SignatureFound::verdict)
                .reduce(signatures.isEmpty() ? ofAll.and(Verdict.UNSIGNED) : ofAll, Verdict::and);
    }

    private static boolean byAnother(List<SignatureFound> signatures, Expected expected) {
        return expected.authority() != null
                && !signatures.isEmpty()
                && !Objects.equals(
                        expected.authority(),
                        signatures.get(signatures.size() - 1).signer().authority());
    }

    /** Whether the content begins with every state of it that we kept. */
    private static boolean keeps(Work content, List<Revision> revisions) throws IOException {
        for (Revision revision : revisions) {
            if (revision.size() > content.size() || !revision.sha256().equals(begun(content, revision.size()))) {
                return false;
            }
        }
        return true;
    }

    private static String begun(Work content, long size) throws IOException {
        MessageDigest digest = digest();
        byte[] piece = new byte[PIECE];
        try (InputStream in = content.open()) {
            long left = size;
            while (left > 0) {
                int read = in.readNBytes(piece, 0, (int) Math.min(PIECE, left));
                if (read == 0) {
                    break;
                }
                digest.update(piece, 0, read);
                left -= read;
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
