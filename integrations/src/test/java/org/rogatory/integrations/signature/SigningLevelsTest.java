package org.rogatory.integrations.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rogatory.documents.signature.Key;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureSlot;
import org.rogatory.documents.signature.SignatureTask;
import org.rogatory.integrations.VeraPdf;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** An approval, then a seal over it, then all that keeps both verifiable: each a revision of its own. */
@Tag("slow")
class SigningLevelsTest {

    /** As the time-stamps are made now. */
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private static Path directory;

    private static SealDesk desk;
    private static byte[] letter;
    private static final Map<SignatureLevel, byte[]> STEPS = new LinkedHashMap<>();

    @BeforeAll
    static void signALetter() throws Exception {
        desk = new SealDesk(SealDesk.settings(directory), CLOCK);
        letter = SealDesk.letter();
        STEPS.put(SignatureLevel.B, desk.signed(letter, task(SignatureSlot.APPROVAL, SignatureLevel.B)));
        STEPS.put(
                SignatureLevel.T, desk.signed(STEPS.get(SignatureLevel.B), task(SignatureSlot.SEAL, SignatureLevel.T)));
        STEPS.put(SignatureLevel.LT, desk.extended(STEPS.get(SignatureLevel.T), SignatureLevel.LT));
        STEPS.put(SignatureLevel.LTA, desk.extended(STEPS.get(SignatureLevel.LT), SignatureLevel.LTA));
    }

    private static SignatureTask task(SignatureSlot slot, SignatureLevel level) {
        return new SignatureTask(
                slot,
                new Key.Server(SealDesk.AUTHORITY),
                level,
                SealDesk.LABEL,
                CLOCK.instant().minusSeconds(1));
    }

    @Test
    void keepsEveryByteThatWasThereBefore() {
        byte[] before = letter;
        for (var step : STEPS.entrySet()) {
            assertThat(Arrays.copyOf(step.getValue(), before.length))
                    .as(step.getKey().name())
                    .isEqualTo(before);
            before = step.getValue();
        }
    }

    @Test
    void staysArchivalAndAccessibleAfterEachStep() throws Exception {
        for (var step : STEPS.entrySet()) {
            assertThat(VeraPdf.violations(step.getValue(), PDFAFlavour.PDFA_3_A))
                    .as(step.getKey().name())
                    .isEmpty();
            assertThat(VeraPdf.violations(step.getValue(), PDFAFlavour.PDFUA_1))
                    .as(step.getKey().name())
                    .isEmpty();
        }
    }

    @Test
    void reachesEachLevel() {
        for (var step : STEPS.entrySet()) {
            var signatures = validated(step.getValue(), desk.verifiers().fresh())
                    .getDiagnosticData()
                    .getSignatures();
            assertThat(signatures).hasSize(step.getKey() == SignatureLevel.B ? 1 : 2);
            assertThat(signatures)
                    .extracting(SignatureWrapper::getSignatureFormat)
                    .extracting(Enum::name)
                    .contains("PAdES_BASELINE_" + step.getKey());
        }
    }

    @Test
    void holdsWhileTheIssuersAnswer() {
        for (var step : STEPS.entrySet()) {
            assertThat(indications(step.getValue(), desk.verifiers().fresh()))
                    .as(step.getKey().name())
                    .containsOnly(Indication.TOTAL_PASSED);
        }
    }

    @Test
    void holdsWithoutAnybodysAnswerOnceThatLiesInside() {
        assertThat(indications(STEPS.get(SignatureLevel.T), offline())).doesNotContain(Indication.TOTAL_PASSED);
        assertThat(indications(STEPS.get(SignatureLevel.LT), offline())).containsOnly(Indication.TOTAL_PASSED);
        assertThat(indications(STEPS.get(SignatureLevel.LTA), offline())).containsOnly(Indication.TOTAL_PASSED);
    }

    @Test
    void outlivesTheRevocationOfItsKeyOnlyWithAProofOfItsTime(@TempDir Path other) throws Exception {
        var compromised = new SealDesk(SealDesk.settings(other), CLOCK);
        byte[] plain = compromised.signed(letter, task(SignatureSlot.SEAL, SignatureLevel.B));
        byte[] stamped = compromised.signed(letter, task(SignatureSlot.SEAL, SignatureLevel.T));
        String serial = compromised
                .keys()
                .of(new Key.Server(SealDesk.AUTHORITY))
                .certificate()
                .getSerialNumber()
                .toString(16);
        Files.writeString(
                other.resolve("revoked.txt"), serial + " " + CLOCK.instant().plus(Duration.ofSeconds(2)) + "\n");
        Thread.sleep(Duration.ofSeconds(3).toMillis());

        var reports = validated(plain, compromised.verifiers().fresh());
        assertThat(reports.getSimpleReport()
                        .getSubIndication(reports.getSimpleReport().getFirstSignatureId()))
                .isEqualTo(SubIndication.REVOKED_NO_POE);
        assertThat(indications(stamped, compromised.verifiers().fresh())).containsOnly(Indication.TOTAL_PASSED);
        assertThatThrownBy(() -> compromised.extended(plain, SignatureLevel.LT)).isInstanceOf(IOException.class);
    }

    private static CertificateVerifier offline() {
        var trusted = new CommonTrustedCertificateSource();
        desk.trust().anchors().forEach(anchor -> trusted.addCertificate(new CertificateToken(anchor.certificate())));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        return verifier;
    }

    private static List<Indication> indications(byte[] pdf, CertificateVerifier verifier) {
        var simple = validated(pdf, verifier).getSimpleReport();
        return simple.getSignatureIdList().stream().map(simple::getIndication).toList();
    }

    private static Reports validated(byte[] pdf, CertificateVerifier verifier) {
        var validator = new PDFDocumentValidator(new InMemoryDocument(pdf));
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        validator.setPdfObjFactory(factory);
        validator.setCertificateVerifier(verifier);
        return validator.validateDocument();
    }
}
