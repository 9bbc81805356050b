package org.rogatory.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rogatory.directory.Directory;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureFound.Extent;
import org.rogatory.documents.signature.SignatureFound.Signer;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.trust.TrustMode;
import org.rogatory.web.shared.CheckedSignatures.Reading;
import org.rogatory.web.shared.CheckedSignatures.Told;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A check is told in whole sentences, whatever it found, and strangers learn no names. */
class CheckedSignaturesTest {

    private static final Reading INSIDE = new Reading(ZoneOffset.UTC, true);
    private static final Reading OUTSIDE = new Reading(ZoneOffset.UTC, false);

    private final CheckedSignatures checked = new CheckedSignatures(Directory.load(), new Words(texts()));

    private static ResourceBundleMessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasename("messages/verification");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @BeforeEach
    void read() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
    }

    @AfterEach
    void forgetTheReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static Verification found(Signer signer, Verdict verdict) {
        var signature = new SignatureFound(
                signer,
                Instant.parse("2026-11-28T10:00:00Z"),
                null,
                SignatureLevel.T,
                new Extent(false, List.of("time-stamp", "unheard-of")),
                verdict,
                "TOTAL_PASSED");
        return new Verification(
                verdict,
                Verification.Kind.PDF,
                List.of(signature),
                List.of(FindingFound.of("data-changed"), FindingFound.of("unheard-of")),
                null,
                null);
    }

    private static Signer officer(TrustMode mode) {
        return new Signer("CN=Namunaev Sinov", "UZ-GPO", "UZ", false, mode, "Demonstration");
    }

    private static String facts(Told told) {
        return told.signatures().get(0).facts().toString();
    }

    @Test
    void tellsForWhomWhenUnderWhatAndWhatWasAdded() {
        var told = checked.tell(found(officer(TrustMode.VOUCHED), Verdict.GENUINE), INSIDE);

        assertThat(told.verdict().level()).isEqualTo("ok");
        assertThat(facts(told))
                .contains("Uzbekistan", "The key of one of its officers", "28 November 2026, 10:00 (UTC)")
                .contains("Demonstration", "answers for it", "level T", "A time-stamp; Another change (unheard-of)")
                .contains("CN=Namunaev Sinov", "TOTAL_PASSED");
        assertThat(told.findings())
                .extracting(FindingView::title)
                .containsExactly(
                        "The data for machines inside the file were changed after the first signature.",
                        "The check came upon something else (code unheard-of).");
    }

    @Test
    void tellsStrangersNoName() {
        assertThat(facts(checked.tell(found(officer(TrustMode.CERTIFICATE), Verdict.GENUINE), OUTSIDE)))
                .contains("Uzbekistan")
                .doesNotContain("Namunaev", "TOTAL_PASSED");
        var nobody = new Signer("CN=Namunaev Sinov", null, null, false, TrustMode.NONE, null);
        assertThat(facts(checked.tell(found(nobody, Verdict.UNTRUSTED), OUTSIDE)))
                .contains("registered here for no authority", "No trust list names the signer")
                .doesNotContain("Namunaev", "With which key");
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyGenuineIsInOrder(Verdict verdict) {
        var told = checked.tell(found(officer(TrustMode.CERTIFICATE), verdict), OUTSIDE);

        assertThat("ok".equals(told.verdict().level())).isEqualTo(verdict == Verdict.GENUINE);
        assertThat(told.verdict().title()).doesNotContain("verification.");
        assertThat(told.signatures().get(0).verdict().title()).doesNotContain("verification.");
    }

    @ParameterizedTest
    @CsvSource({
        "unreadable",
        "structure-broken",
        "byte-range",
        "signature-hidden",
        "after-last-signature",
        "change-not-allowed",
        "bytes-unaccounted",
        "data-changed",
        "not-our-bytes",
        "wrong-authority",
        "bytes-changed",
        "revoked",
        "not-passed",
        "algorithm-outdated",
        "not-confirmed",
        "expired",
        "no-trust",
        "signer-unregistered",
        "anchor-of-another-state",
        "time-stamp-untrusted",
        "algorithm-unknown",
        "no-revocation-data",
        "vouched-for",
        "xref-unusual",
        "too-complex",
        "too-slow",
        "encrypted",
        "no-signature"
    })
    void everyFindingHasWordsOfItsOwn(String code) {
        assertThat(checked.finding(code)).endsWith(".").doesNotContain("verification.", "something else");
    }
}
