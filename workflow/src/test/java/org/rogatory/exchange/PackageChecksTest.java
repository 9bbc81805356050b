package org.rogatory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.when;
import static org.rogatory.documents.signature.Verdict.GENUINE;
import static org.rogatory.documents.signature.Verdict.INVALID;
import static org.rogatory.documents.signature.Verdict.NOT_VERIFIABLE_HERE;
import static org.rogatory.documents.signature.Verdict.UNTRUSTED;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.TokenChecks;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.documents.token.TokenFound;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A stranger is told whether his package is genuine; nothing is taken in by that. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class PackageChecksTest {

    private static final String LISTING = "{\"facts\":\"Synthetic facts.\",\"enclosures\":[\"not-there\"]}";

    private final PackageChecks checks;
    private final LetterParcels parcels;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final TokenChecks tokens;

    @Autowired
    PackageChecksTest(
            PackageChecks checks,
            KeptBytes bytes,
            TextSealer sealer,
            EngineJobs jobs,
            HeardEvents events,
            TokenChecks tokens) {
        this.checks = checks;
        this.parcels = new LetterParcels(bytes, sealer);
        this.jobs = jobs;
        this.events = events;
        this.tokens = tokens;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
    }

    private static String letter(Verdict verdict, String authority) {
        return TextLetters.signed(verdict, authority, LetterParcels.DATA);
    }

    private VerifiedPackage checked(@Nullable String letter, String toState) throws IOException {
        return checks.verify(Work.of(
                WholePackage.bytes(parcels.carrying(letter, UUID.randomUUID().toString(), toState))));
    }

    private void expect(Verdict verdict, @Nullable String code, @Nullable String letter) throws IOException {
        var found = checked(letter, "KZ").whole();
        assertThat(found.verdict()).isEqualTo(verdict);
        assertThat(found.findings())
                .extracting(FindingFound::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
        assertThat(found.signatures())
                .singleElement()
                .satisfies(seal -> assertThat(seal.signer().authority()).isEqualTo("UZ-GPO"));
    }

    @Test
    void aGoodPackageIsGenuineWithItsLetterAndTakenInByNobody() throws IOException {
        var found = checked(letter(GENUINE, "UZ-GPO"), "KZ");
        assertThat(found.whole().genuine()).isTrue();
        assertThat(found.whole().kind()).isEqualTo(Verification.Kind.PACKAGE);
        assertThat(found.letter()).isNotNull().returns(true, Verification::genuine);
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    @Test
    void isGenuineWhomeverItIsFor() throws IOException {
        assertThat(checked(letter(GENUINE, "UZ-GPO"), "DE").whole().genuine()).isTrue();
    }

    @Test
    void whatIsWrongWithItsLetterIsToldOfThePackage() throws IOException {
        expect(INVALID, "letter-seal-invalid", letter(INVALID, "UZ-GPO"));
        expect(INVALID, "letter-signer-mismatch", letter(GENUINE, "KG-GPO"));
        expect(INVALID, "letter-content-mismatch", TextLetters.signed(GENUINE, "UZ-GPO", "{\"facts\":\"Other.\"}"));
        expect(INVALID, "letter-annexes-mismatch", TextLetters.signed(GENUINE, "UZ-GPO", LISTING));
        expect(UNTRUSTED, "letter-untrusted", letter(UNTRUSTED, "NOBODY"));
        expect(NOT_VERIFIABLE_HERE, "letter-not-verifiable", letter(NOT_VERIFIABLE_HERE, "UZ-GPO"));
        expect(GENUINE, "letter-without-data", TextLetters.signed(GENUINE, "UZ-GPO", ""));
        expect(GENUINE, "letter-unsealed", "a scan");
        expect(GENUINE, null, null);
        assertThat(checked("a scan", "KZ").letter()).isNull();
    }

    private VerifiedPackage under(SealStanding standing, String letter) throws IOException {
        var parcel = parcels.carrying(letter, UUID.randomUUID().toString());
        return checks.verify(Work.of(TextSealer.worth(standing, WholePackage.bytes(parcel))));
    }

    @ParameterizedTest
    @EnumSource(value = SealStanding.class, mode = Mode.EXCLUDE, names = "GENUINE")
    void whatItsSealIsWorthIsToldAndItsLetterIsLookedAtAllTheSame(SealStanding standing) throws IOException {
        var found = under(standing, letter(GENUINE, "UZ-GPO"));
        assertThat(found.whole().verdict()).isEqualTo(standing.verdict()).isNotEqualTo(GENUINE);
        assertThat(found.whole().findings()).extracting(FindingFound::code).containsExactly(standing.finding());
        assertThat(found.letter()).isNotNull().returns(true, Verification::genuine);
        assertThat(under(standing, letter(INVALID, "UZ-GPO")).whole().verdict()).isEqualTo(INVALID);
        assertThat(under(standing, letter(GENUINE, "KG-GPO")).whole().verdict())
                .as("of another than the one that is said to have sent it")
                .isEqualTo(INVALID);
    }

    private VerifiedPackage withToken(TokenFound found) throws IOException {
        when(tokens.check(any(InputStream.class), eq("UZ"), any(byte[].class))).thenReturn(found);
        var parcel =
                parcels.withToken(letter(GENUINE, "UZ-GPO"), UUID.randomUUID().toString());
        return checks.verify(Work.of(WholePackage.bytes(parcel)));
    }

    @Test
    void whatIsFoundOfASignatureBesideTheLetterIsToldAndMakesNothingGenuine() throws IOException {
        var unknown = withToken(TokenFound.unknown()).whole();
        assertThat(unknown.verdict()).isEqualTo(GENUINE);
        assertThat(unknown.findings()).extracting(FindingFound::code).containsExactly("beside-not-checked");
        var other = withToken(new TokenFound(TokenFound.Fit.OTHER, INVALID, null, 0))
                .whole();
        assertThat(other.verdict()).isEqualTo(INVALID);
        assertThat(other.findings()).extracting(FindingFound::code).containsExactly("beside-other");
        when(tokens.check(any(InputStream.class), eq("UZ"), any(byte[].class)))
                .thenReturn(new TokenFound(TokenFound.Fit.SAME, GENUINE, null, 1));
        var unsealed = checks.verify(Work.of(
                WholePackage.bytes(parcels.withToken("a scan", UUID.randomUUID().toString()))));
        assertThat(unsealed.whole().findings())
                .extracting(FindingFound::code)
                .containsExactly("letter-unsealed", "beside-genuine");
        assertThat(unsealed.letter()).as("no signature of its own").isNull();
    }

    /** The last of a crowd could be a forged one that nobody looks at. */
    @Test
    void moreSignaturesBesideALetterThanItHasMakeThePackageNotGenuine() throws IOException {
        when(tokens.check(any(InputStream.class), eq("UZ"), any(byte[].class))).thenReturn(TokenFound.unknown());
        var many = parcels.withTokens("a scan", UUID.randomUUID().toString(), DocumentView.MOST_BESIDE_LETTER + 1);
        var whole = checks.verify(Work.of(WholePackage.bytes(many))).whole();
        assertThat(whole.verdict()).isEqualTo(INVALID);
        assertThat(whole.findings())
                .extracting(FindingFound::code)
                .containsExactly("letter-unsealed", "beside-too-many");
    }

    @Test
    void aLargePackageOfBeforeIsNotEvenRead() throws IOException {
        var found = checks.verify(Work.of(new byte[1024 * 1024 + 1]));
        assertThat(found.whole().verdict()).isEqualTo(NOT_VERIFIABLE_HERE);
        assertThat(found.whole().findings()).extracting(FindingFound::code).containsExactly("too-large");
        assertThat(found.letter()).isNull();
    }

    /** Whether it is genuine nobody has looked. */
    @Test
    void aPackageThatUnpacksToTooMuchIsNotJudged() throws IOException {
        var large = " ".repeat(2 * 1024 * 1024);
        var found = checked(large, "KZ").whole();
        assertThat(found.verdict()).isEqualTo(NOT_VERIFIABLE_HERE);
        assertThat(found.findings()).extracting(FindingFound::code).containsExactly("too-large");
    }

    @Test
    void aBrokenPackageIsNotGenuine() throws IOException {
        var parcel = WholePackage.bytes(parcels.carrying(letter(GENUINE, "UZ-GPO"), "m-1"));
        var found = checks.verify(Work.of(Arrays.copyOf(parcel, parcel.length - 1)));
        assertThat(found.whole().verdict()).isEqualTo(INVALID);
        assertThat(found.whole().signatures()).isEmpty();
        assertThat(found.whole().findings()).extracting(FindingFound::code).containsExactly("seal-invalid");
        assertThat(found.letter()).isNull();
    }
}
