package org.rogatory.web.verify;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.signature.FindingFound;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.Verification;
import org.rogatory.verification.Verified;

/** What the check found, without anything of what the file says, of persons, and of its name. */
record VerifiedJson(
        @Schema(description = "Whether everything was checked and holds; a file that nobody signed is not genuine")
        boolean genuine,

        @Schema(description = "pdf, package or other, by the content")
        String kind,

        @Schema(description = "Oldest first") List<SignatureJson> signatures,

        @Schema(description = "What speaks against it or limits what it proves")
        List<NotedJson> findings,

        @Schema(description = "The signatures of the letter inside a package; null where there is none to be told of")
        @Nullable
        LetterJson letter,

        @Schema(
                description = "The full report of the check (validation report of ETSI TS 119 102-2, XML), without"
                        + " names and certificates; null unless it was asked for, or where nothing could be read")
        @Nullable
        String report) {

    private static final String UNSIGNED = "no-signature";

    /** One signature. */
    record SignatureJson(
            @Schema(description = "genuine, not-verifiable-here, untrusted or invalid")
            String verdict,

            @Schema(description = "Key of the authority whose certificate it is") @Nullable
            String authority,

            @Schema(description = "ISO 3166-1 code of its State") @Nullable
            String state,

            @Schema(description = "Whether it is a seal, made with the key of the authority and not of a person")
            boolean seal,

            @Schema(description = "certificate, vouched or none: how that State is believed")
            String mode,

            @Schema(description = "The trust list under which it is believed") @Nullable
            String trustList,

            @Schema(description = "Moment that the signer says") @Nullable
            Instant claimedAt,

            @Schema(description = "Moment by which a time-stamp proves that it was there") @Nullable
            Instant provenAt,

            @Schema(description = "B, T, LT or LTA of ETSI EN 319 142-1") @Nullable
            String level,

            @Schema(description = "Whether it covers the file to its last byte")
            boolean coversWhole,

            @Schema(description = "Codes of what later revisions changed")
            List<String> changedSince) {

        static List<SignatureJson> all(Verification found) {
            return found.signatures().stream().map(SignatureJson::of).toList();
        }

        private static SignatureJson of(SignatureFound found) {
            var signer = found.signer();
            var level = found.level();
            return new SignatureJson(
                    told(found.verdict()),
                    signer.authority(),
                    signer.state(),
                    signer.seal(),
                    told(signer.mode()),
                    signer.trustList(),
                    found.claimedAt(),
                    found.provenAt(),
                    level == null ? null : level.name(),
                    found.extent().whole(),
                    found.extent().changedSince());
        }
    }

    /** The letter inside a package. */
    record LetterJson(
            @Schema(description = "Whether its own signatures were checked and hold")
            boolean genuine,

            @Schema(description = "Oldest first") List<SignatureJson> signatures,

            @Schema(description = "What speaks against it or limits what it proves")
            List<NotedJson> findings,

            @Schema(description = "The full report of its check, as above") @Nullable
            String report) {

        static LetterJson of(Verification found, Telling telling) {
            return new LetterJson(
                    found.genuine(), SignatureJson.all(found), noted(found, telling.words()), telling.report(found));
        }
    }

    /**
     * How it is told.
     *
     * @param words of the code of a finding
     * @param reported whether the full report is asked for
     */
    record Telling(UnaryOperator<String> words, boolean reported) {

        private @Nullable String report(Verification found) {
            return reported ? StrangersReport.of(found) : null;
        }
    }

    /** One finding. */
    record NotedJson(
            @Schema(description = "Stable code") String code,

            @Schema(description = "The same in words, in the language asked for")
            String detail) {}

    static VerifiedJson of(Verified verified, Telling telling) {
        var found = verified.whole();
        var letter = verified.letter();
        return new VerifiedJson(
                found.genuine(),
                told(found.kind()),
                SignatureJson.all(found),
                noted(found, telling.words()),
                letter == null ? null : LetterJson.of(letter, telling),
                telling.report(found));
    }

    private static List<NotedJson> noted(Verification found, UnaryOperator<String> words) {
        return codes(found).stream()
                .map(code -> new NotedJson(code, words.apply(code)))
                .toList();
    }

    /** That nobody signed is told even where the check found nothing else. */
    private static Set<String> codes(Verification found) {
        var none = found.signatures().isEmpty() && found.kind() == Verification.Kind.PDF
                ? Stream.of(UNSIGNED)
                : Stream.<String>empty();
        return Stream.concat(found.findings().stream().map(FindingFound::code), none)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String told(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
