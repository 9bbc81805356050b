package org.rogatory.exchange;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.documents.token.TokenFound;
import org.rogatory.exchange.Inspection.Opened;
import org.springframework.stereotype.Service;

/** Checks packages for whoever holds one, addressee or not. Nothing is taken in, kept or answered to their senders. */
@Service
public class PackageChecks {

    /** What is to be known of a letter though the package holds. */
    private static final Set<LetterState> TOLD = Collections.unmodifiableSet(EnumSet.of(
            LetterState.WITHOUT_DATA, LetterState.NOT_VERIFIABLE, LetterState.UNTRUSTED, LetterState.UNSEALED));

    /** What nodes of before sealed can only be read as a whole, which must not cost more than that. */
    private static final long LARGEST_OF_BEFORE = 1024L * 1024;

    /** What a stranger's package may unpack to: he does not choose for how long this node works for him. */
    private static final long LARGEST_UNPACKED = 128L * 1024 * 1024;

    private final Inspection inspection;
    private final TokensBeside tokens;

    PackageChecks(Inspection inspection, TokensBeside tokens) {
        this.inspection = inspection;
        this.tokens = tokens;
    }

    /**
     * Whether a package that a stranger brought is genuine, and its letter with it. Never inside a transaction.
     *
     * @throws org.rogatory.documents.signature.SignatureVerifier.Busy if no room is left for the letters of strangers
     */
    public VerifiedPackage verify(Work sealedPackage) throws IOException {
        if (sealedPackage.size() > LARGEST_OF_BEFORE && ofBefore(sealedPackage)) {
            return unfinished("too-large");
        }
        Opened opened = null;
        try {
            opened = inspection.look(sealedPackage, LARGEST_UNPACKED);
            inspection.demandSound(opened);
            var letter = inspection.letter(sealedPackage, opened, Expected.byStranger());
            return told(opened, letter, tokens.look(sealedPackage, opened));
        } catch (Rejection rejection) {
            if (rejection.is(RejectionCode.TOO_LARGE)) {
                return unfinished("too-large");
            }
            var verdict =
                    opened == null && rejection.is(RejectionCode.SENDER_UNKNOWN) ? Verdict.UNTRUSTED : Verdict.INVALID;
            return new VerifiedPackage(whole(opened, verdict, List.of(finding(rejection.code()))), null);
        }
    }

    /** What is told of a package whose check was broken off. */
    public static VerifiedPackage late() {
        return unfinished("too-slow");
    }

    /** What is told of a package whose check needed more than there is. */
    public static VerifiedPackage complex() {
        return unfinished("too-complex");
    }

    private static VerifiedPackage unfinished(String why) {
        return new VerifiedPackage(whole(null, Verdict.NOT_VERIFIABLE_HERE, List.of(FindingFound.of(why))), null);
    }

    private static boolean ofBefore(Work sealedPackage) throws IOException {
        try (var in = sealedPackage.open()) {
            return PackageFormat.of(in.readNBytes(2)) == PackageFormat.CMS;
        }
    }

    /** What lies beside the letter makes nothing genuine; a signature there that is none of this letter is told. */
    private static VerifiedPackage told(Opened opened, LetterFound letter, List<TokenFound> beside) {
        var refusal = letter.refusal();
        if (refusal != null) {
            return new VerifiedPackage(
                    whole(opened, Verdict.INVALID, List.of(finding(refusal.key()))), letter.checked());
        }
        var state = letter.state();
        var ofSeal = Stream.ofNullable(opened.seal().standing().finding()).map(FindingFound::of);
        var ofLetter = TOLD.contains(state) ? Stream.of(finding("letter_" + state.key())) : Stream.<FindingFound>of();
        var ofTokens = beside.stream().map(TokenFound::code).distinct().map(FindingFound::of);
        var forged = beside.stream().anyMatch(found -> found.verdict() == Verdict.INVALID);
        var verdict = forged ? Verdict.INVALID : verdict(state);
        return new VerifiedPackage(
                whole(
                        opened,
                        verdict.and(opened.seal().standing().verdict()),
                        Stream.concat(ofSeal, Stream.concat(ofLetter, ofTokens)).toList()),
                state == LetterState.UNSEALED ? null : letter.checked());
    }

    private static Verdict verdict(LetterState letter) {
        return switch (letter) {
            case NOT_VERIFIABLE, VOUCHED -> Verdict.NOT_VERIFIABLE_HERE;
            case UNTRUSTED -> Verdict.UNTRUSTED;
            case GENUINE, WITHOUT_DATA, UNSEALED, NONE -> Verdict.GENUINE;
        };
    }

    private static Verification whole(@Nullable Opened opened, Verdict verdict, List<FindingFound> findings) {
        if (opened == null) {
            return new Verification(verdict, Verification.Kind.PACKAGE, List.of(), findings, null, null);
        }
        var seal = opened.seal();
        return new Verification(
                verdict, Verification.Kind.PACKAGE, List.of(seal.signature()), findings, null, seal.report());
    }

    private static FindingFound finding(String key) {
        return FindingFound.of(key.replace('_', '-'));
    }
}
