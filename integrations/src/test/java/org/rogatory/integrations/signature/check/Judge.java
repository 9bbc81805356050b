package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.TrustLists;

/** Verifies letters of the corpus and compares what is found with what should be. */
public final class Judge {

    private Judge() {}

    /** One letter of the corpus; a code of {@code ""} is no finding at all. */
    record Sample(String name, Maker maker, Verdict verdict, String code) {}

    /** Makes a letter. */
    interface Maker {
        byte[] make() throws Exception;
    }

    /** One that asks nobody but what a desk knows. */
    public static SignatureVerifier verifier(TrustLists trust, Verifiers verifiers, Clock clock) {
        return new PdfVerifier(trust, verifiers, clock, 1);
    }

    static PdfVerifier verifier(TrustLists trust, Mint lists, Instant now) {
        return new PdfVerifier(
                trust, Clock.fixed(now, ZoneOffset.UTC), lists.published(now).believing(trust), 1);
    }

    static void expect(byte[] content, PdfVerifier verifier, Verdict verdict, String code) throws Exception {
        Verification found = verifier.verify(Work.of(content), Expected.nothing());
        String all = found.findings() + " "
                + found.signatures().stream().map(SignatureFound::indication).toList();
        assertThat(found.verdict()).as(all).isEqualTo(verdict);
        if (code.isEmpty()) {
            assertThat(found.findings()).isEmpty();
        } else {
            assertThat(codes(found)).as(all).contains(code);
        }
        verifier.destroy();
    }

    static List<String> codes(Verification found) {
        return found.findings().stream().map(FindingFound::code).toList();
    }
}
