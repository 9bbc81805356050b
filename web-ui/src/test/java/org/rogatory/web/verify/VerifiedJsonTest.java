package org.rogatory.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.FindingFound;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureFound.Extent;
import org.rogatory.documents.SignatureFound.Signer;
import org.rogatory.documents.SignatureLevel;
import org.rogatory.documents.Verdict;
import org.rogatory.documents.Verification;
import org.rogatory.trust.TrustMode;
import org.rogatory.verification.Verified;
import tools.jackson.databind.json.JsonMapper;

class VerifiedJsonTest {

    private static final String PERSON = "CN=Namunaev Sinov (synthetic)";
    private static final Instant AT = Instant.parse("2026-11-28T10:00:00Z");

    private static Verification verification(Verdict verdict, List<SignatureFound> signatures, FindingFound... found) {
        return new Verification(
                verdict, Verification.Kind.PDF, signatures, List.of(found), "{\"facts\":\"secret facts\"}", null);
    }

    private static Verified alone(Verification found) {
        return new Verified(found, null);
    }

    @Test
    void tellsOfAPackageItsSealAndTheLetterInside() {
        var whole = new Verification(
                Verdict.INVALID,
                Verification.Kind.PACKAGE,
                List.of(signature()),
                List.of(FindingFound.of("letter-seal-invalid")),
                null,
                null);
        var letter = verification(Verdict.INVALID, List.of(signature()), FindingFound.of("bytes-changed"));
        var told = VerifiedJson.of(new Verified(whole, letter), code -> code);

        assertThat(told.genuine()).isFalse();
        assertThat(told.kind()).isEqualTo("package");
        assertThat(told.findings()).extracting(VerifiedJson.NotedJson::code).containsExactly("letter-seal-invalid");
        assertThat(told.letter()).isNotNull().satisfies(inside -> {
            assertThat(inside.genuine()).isFalse();
            assertThat(inside.signatures()).hasSize(1);
            assertThat(inside.findings())
                    .extracting(VerifiedJson.NotedJson::code)
                    .containsExactly("bytes-changed");
        });
        assertThat(JsonMapper.shared().writeValueAsString(told)).doesNotContain("Namunaev", "secret facts");
    }

    private static SignatureFound signature() {
        return new SignatureFound(
                new Signer(PERSON, "UZ-GPO", "UZ", false, TrustMode.CERTIFICATE, "Demonstration"),
                AT,
                null,
                SignatureLevel.LTA,
                new Extent(false, List.of("time-stamp")),
                Verdict.GENUINE,
                "TOTAL_PASSED");
    }

    @Test
    void tellsAuthorityAndStateAndNeitherPersonsNorContent() {
        var finding = new FindingFound("change-not-allowed", Map.of("object", "12"));
        var told = VerifiedJson.of(
                alone(verification(Verdict.INVALID, List.of(signature()), finding)), code -> "of " + code);

        assertThat(told.genuine()).isFalse();
        assertThat(told.kind()).isEqualTo("pdf");
        assertThat(told.signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.authority()).isEqualTo("UZ-GPO");
            assertThat(signature.verdict()).isEqualTo("genuine");
            assertThat(signature.mode()).isEqualTo("certificate");
            assertThat(signature.level()).isEqualTo("LTA");
        });
        assertThat(told.findings())
                .containsExactly(new VerifiedJson.NotedJson("change-not-allowed", "of change-not-allowed"));
        assertThat(JsonMapper.shared().writeValueAsString(told))
                .contains("\"changedSince\":[\"time-stamp\"]", "2026-11-28T10:00:00Z")
                .doesNotContain("Namunaev", "secret facts", "TOTAL_PASSED");
    }

    @Test
    void saysOfAFileThatNobodySignedThatItIsNotGenuine() {
        var bare = VerifiedJson.of(alone(verification(Verdict.UNSIGNED, List.of())), code -> code);
        var told = VerifiedJson.of(
                alone(verification(Verdict.UNSIGNED, List.of(), FindingFound.of("no-signature"))), code -> code);

        assertThat(bare.genuine()).isFalse();
        assertThat(bare).isEqualTo(told);
        assertThat(bare.findings()).extracting(VerifiedJson.NotedJson::code).containsExactly("no-signature");
    }
}
