package org.rogatory.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.trust.TrustMode;
import org.rogatory.verification.Verified;
import org.rogatory.web.verify.VerifiedJson.Telling;
import tools.jackson.databind.json.JsonMapper;

class VerifiedJsonTest {

    private static final String PERSON = "CN=Namunaev Sinov (synthetic)";
    private static final Telling PLAIN = new Telling(code -> code, false);
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
        var told = VerifiedJson.of(new Verified(whole, letter), PLAIN);

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
                alone(verification(Verdict.INVALID, List.of(signature()), finding)),
                new Telling(code -> "of " + code, false));

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
        var bare = VerifiedJson.of(alone(verification(Verdict.UNSIGNED, List.of())), PLAIN);
        var told = VerifiedJson.of(
                alone(verification(Verdict.UNSIGNED, List.of(), FindingFound.of("no-signature"))), PLAIN);

        assertThat(bare.genuine()).isFalse();
        assertThat(bare).isEqualTo(told);
        assertThat(bare.findings()).extracting(VerifiedJson.NotedJson::code).containsExactly("no-signature");
    }

    @Test
    void givesTheFullReportToWhoeverAsksAndNamesNobodyInIt() {
        var xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <v:ValidationReport xmlns:v="http://uri.etsi.org/19102/v1.4.1#" xmlns:d="urn:d">
                  <v:MainIndication>urn:etsi:passed</v:MainIndication>
                  <v:Signer>Namunaev Sinov</v:Signer>
                  <v:Name><v:NameElement>Namunaev Sinov</v:NameElement></v:Name>
                  <v:Reason><v:ReasonElement>secret facts</v:ReasonElement></v:Reason>
                  <v:base64>TmFtdW5hZXY=</v:base64>
                  <d:DigestMethod Algorithm="urn:sha256"/><d:DigestValue>AAECAw==</d:DigestValue>
                </v:ValidationReport>""";
        var whole = new Verification(Verdict.GENUINE, Verification.Kind.PDF, List.of(), List.of(), null, () -> xml);

        var told = VerifiedJson.of(new Verified(whole, whole), new Telling(code -> code, true));

        assertThat(told.report())
                .contains("<v:MainIndication>urn:etsi:passed</v:MainIndication>", "urn:sha256", "AAECAw==")
                .contains("<v:Signer></v:Signer>")
                .doesNotContain("Namunaev", "secret facts", "TmFtdW5hZXY");
        assertThat(told.letter())
                .isNotNull()
                .satisfies(inside -> assertThat(inside.report()).isEqualTo(told.report()));
        assertThat(VerifiedJson.of(alone(whole), PLAIN).report()).isNull();
        assertThat(StrangersReport.link(whole)).startsWith("data:application/xml;base64,");
        assertThat(StrangersReport.link(verification(Verdict.UNSIGNED, List.of())))
                .isNull();
    }
}
