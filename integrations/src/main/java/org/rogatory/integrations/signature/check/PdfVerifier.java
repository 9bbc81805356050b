package org.rogatory.integrations.signature.check;

import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.integrations.Bounded;
import org.rogatory.integrations.BrokenOff;
import org.rogatory.integrations.BrokenOff.Why;
import org.rogatory.integrations.Decoding;
import org.rogatory.integrations.signature.Verifiers;
import org.rogatory.trust.TrustLists;
import org.rogatory.trust.TrustOutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Checks the signatures of a PDF: what is known of it beforehand, what became of it, and the signatures themselves. */
@Component
class PdfVerifier implements SignatureVerifier, DisposableBean {

    private static final String HEADER = "%PDF-";
    private static final int HEADER_WITHIN = 1024;
    private static final int AT_ONCE = 2;
    /** Looping files of strangers that others do not have to wait for. */
    private static final int STUCK = 4;

    private static final long SECONDS = 60;
    /** What is larger is checked one at a time: two of 300 MB would not find room beside each other. */
    private static final long LARGE = 64L * 1024 * 1024;

    private static final long BYTES_A_SECOND = 4L * 1024 * 1024;
    private static final Logger LOG = LoggerFactory.getLogger(PdfVerifier.class);

    private final DssValidation validation;
    private final Bounded officers = Bounded.waiting(AT_ONCE);
    private final Bounded large = Bounded.waiting(1);
    /** Of their own: what is made to occupy a thread for ever occupies none that officers need. */
    private final Bounded strangers;

    @Autowired
    PdfVerifier(
            TrustLists trust,
            Verifiers verifiers,
            Clock clock,
            @Value("${rogatory.verification.parallel:2}") int strangers) {
        this(trust, clock, verifiers::fresh, strangers);
    }

    PdfVerifier(TrustLists trust, Clock clock, Supplier<CertificateVerifier> verifiers, int strangers) {
        this.validation = new DssValidation(trust, verifiers, clock);
        this.strangers = Bounded.refusing(Math.max(1, strangers), STUCK);
    }

    @Override
    public Verification verify(Work content, Expected expected) throws IOException {
        if (strangers.inTurn()) {
            return check(content, expected);
        }
        Bounded bounded = expected.strangers() ? strangers : content.size() > LARGE ? large : officers;
        try {
            return bounded.within(seconds(content), () -> check(content, expected));
        } catch (BrokenOff off) {
            return brokenOff(off.why() == Why.TOO_SLOW ? Codes.TOO_SLOW : Codes.TOO_COMPLEX);
        } catch (RejectedExecutionException full) {
            throw new Busy();
        }
    }

    @Override
    public <T> T aside(Work content, Look<T> look) throws IOException {
        try {
            return strangers.within(seconds(content), look::look);
        } catch (BrokenOff off) {
            throw off.why() == Why.TOO_SLOW ? new TooSlow() : new TooComplex();
        } catch (RejectedExecutionException full) {
            throw new Busy();
        }
    }

    private static long seconds(Work content) {
        return SECONDS + content.size() / BYTES_A_SECOND;
    }

    @Override
    public void destroy() {
        officers.end();
        large.end();
        strangers.end();
    }

    /** What unpacks to more than is gone through is not checked, whatever was found until then. */
    private Verification check(Work content, Expected expected) throws IOException {
        try (Decoding decoding = Decoding.within(Decoding.Bounds.toCheck(content.size()))) {
            Verification found = check(content, expected, decoding);
            return decoding.exceeded() ? brokenOff(Codes.TOO_COMPLEX) : found;
        } catch (BrokenOff off) {
            if (off.why() == Why.TOO_SLOW) {
                throw off;
            }
            return brokenOff(Codes.TOO_COMPLEX);
        }
    }

    private Verification check(Work content, Expected expected, Decoding decoding) throws IOException {
        List<FindingFound> findings = new ArrayList<>();
        if (!KnownStates.keeps(content, expected.revisions())) {
            findings.add(FindingFound.of(Codes.NOT_OUR_BYTES));
        }
        if (!isPdf(content)) {
            findings.add(FindingFound.of(Codes.UNREADABLE));
            return nothing(findings, Verification.Kind.OTHER);
        }
        @Nullable StrictCheck strict = null;
        try {
            strict = StrictCheck.of(content);
            findings.addAll(strict.findings());
            if (strict.boundless() || decoding.exceeded() || isRepaired(expected, findings)) {
                return nothing(findings, Verification.Kind.PDF);
            }
            return validated(content, expected, strict, findings);
        } catch (StackOverflowError deep) {
            LOG.warn("A content is nested too deeply to be checked");
            return brokenOff(Codes.TOO_COMPLEX);
        } catch (RuntimeException e) {
            TrustOutOfReach.passOn(e);
            LOG.warn(
                    "A content could not be checked for signatures: {}",
                    e.getClass().getName());
            return unreadable(strict, findings);
        }
    }

    private Verification validated(Work content, Expected expected, StrictCheck strict, List<FindingFound> findings)
            throws IOException {
        DssValidation.Result result = validation.validate(content, strict);
        findings.addAll(result.findings());
        if (byAnother(result.signatures(), expected)) {
            findings.add(FindingFound.of(Codes.WRONG_AUTHORITY));
        }
        return new Verification(
                verdict(result.signatures(), findings),
                Verification.Kind.PDF,
                result.signatures(),
                findings,
                strict.firstData(),
                result.report());
    }

    /** The standard validation gives up on some signatures of unknown algorithms; that alone makes nothing invalid. */
    private Verification unreadable(@Nullable StrictCheck strict, List<FindingFound> findings) {
        List<FindingFound> unknown = strict == null ? List.of() : Unread.unknownAlgorithms(strict);
        findings.addAll(unknown);
        if (strict == null || unknown.isEmpty()) {
            findings.add(FindingFound.of(Codes.UNREADABLE));
            return nothing(findings, Verification.Kind.OTHER);
        }
        List<SignatureFound> signatures = Unread.all(strict);
        return new Verification(
                verdict(signatures, findings), Verification.Kind.PDF, signatures, findings, strict.firstData(), null);
    }

    /** The library behind the standard validation repairs what is broken, which a stranger could make costly. */
    private static boolean isRepaired(Expected expected, List<FindingFound> findings) {
        return expected.strangers()
                && findings.stream().map(FindingFound::code).anyMatch(Codes.STRUCTURE_BROKEN::equals);
    }

    private static Verification brokenOff(String code) {
        return nothing(List.of(FindingFound.of(code)), Verification.Kind.PDF);
    }

    private static Verification nothing(List<FindingFound> findings, Verification.Kind kind) {
        return new Verification(Codes.verdict(findings), kind, List.of(), findings, null, null);
    }

    private static boolean isPdf(Work content) throws IOException {
        try (InputStream in = content.open()) {
            return Bytes.text(in.readNBytes(HEADER_WITHIN)).contains(HEADER);
        }
    }

    private static Verdict verdict(List<SignatureFound> signatures, List<FindingFound> findings) {
        Verdict ofAll = Codes.verdict(findings);
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
}
