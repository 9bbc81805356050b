package org.rogatory.exchange;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.ContentJson;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureFound;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verdict;
import org.rogatory.documents.signature.Verification;
import org.rogatory.exchange.Inspection.Opened;
import org.rogatory.exchange.LetterReader.Agreement;
import org.rogatory.exchange.LetterReader.Beside;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Checks the letter inside a package: its own seal by the rules for every signed document, and what it says against the
 * message. Never inside a transaction, since checking takes its time.
 */
@Component
class ArrivedLetter {

    private static final String PDF = "application/pdf";

    private final SignatureVerifier verifier;
    private final Directory directory;
    private final ObjectProvider<LetterReader> readers;
    private final PackedFiles files;
    private final long largest;

    ArrivedLetter(
            SignatureVerifier verifier,
            Directory directory,
            ObjectProvider<LetterReader> readers,
            PackedFiles files,
            @Value("${rogatory.documents.signature-limit:350MB}") DataSize largest) {
        this.files = files;
        this.largest = largest.toBytes();
        this.verifier = verifier;
        this.directory = directory;
        this.readers = readers;
    }

    /**
     * What is found of the letter of a package whose files are those of its manifest.
     *
     * @param expected who asks
     */
    LetterFound look(Work sealedPackage, Opened opened, Expected expected) throws IOException {
        var manifest = opened.manifest();
        if (manifest.files().isEmpty()) {
            return LetterFound.of(LetterState.NONE);
        }
        var first = manifest.files().get(0);
        var reader = readers.stream()
                .filter(each -> each.letter(manifest.kind(), first.kind()))
                .findFirst();
        if (reader.isEmpty()) {
            return LetterFound.of(LetterState.NONE);
        }
        if (first.size() > largest) {
            return LetterFound.of(LetterState.NOT_VERIFIABLE);
        }
        try (var work = files.work(sealedPackage, manifest, first)) {
            return judged(opened.sealedBy(), manifest, reader.get(), verifier.verify(work, expected));
        }
    }

    private LetterFound judged(Authority sealedBy, Manifest manifest, LetterReader reader, Verification found) {
        if (found.verdict() == Verdict.INVALID) {
            return found.kind() == Verification.Kind.PDF
                            || PDF.equals(manifest.files().get(0).mediaType())
                    ? LetterFound.refused(RejectionCode.LETTER_SEAL_INVALID, found)
                    : LetterFound.of(LetterState.UNSEALED, found);
        }
        if (!signsFor(sealedBy, found)) {
            return LetterFound.refused(RejectionCode.LETTER_SIGNER_MISMATCH, found);
        }
        return switch (agreement(manifest, found.firstData(), reader)) {
            case OTHER -> LetterFound.refused(RejectionCode.LETTER_CONTENT_MISMATCH, found);
            case OTHER_FILES -> LetterFound.refused(RejectionCode.LETTER_ANNEXES_MISMATCH, found);
            case SAME -> LetterFound.of(state(found.verdict(), LetterState.GENUINE), found);
            case UNKNOWN -> LetterFound.of(state(found.verdict(), LetterState.WITHOUT_DATA), found);
        };
    }

    /**
     * Whoever signed last signs for the authority that sealed the package: that one itself, or a court of its State,
     * whose request it passes on. Of a signer whom no list names nothing is known.
     */
    private boolean signsFor(Authority sealedBy, Verification found) {
        return Stream.ofNullable(lastSigner(found))
                .allMatch(signer -> signer.equals(sealedBy.key())
                        || directory.court(signer)
                                && directory.authority(signer).state().equals(sealedBy.state()));
    }

    private static @Nullable String lastSigner(Verification found) {
        var signatures = found.signatures();
        return signatures.isEmpty() ? null : authority(signatures.get(signatures.size() - 1));
    }

    private static @Nullable String authority(SignatureFound signature) {
        return signature.signer().authority();
    }

    private static Agreement agreement(Manifest manifest, @Nullable String data, LetterReader reader) {
        if (data == null) {
            return Agreement.UNKNOWN;
        }
        try {
            return reader.compare(manifest.told(), manifest.senderRef(), beside(manifest), read(data));
        } catch (JacksonException broken) {
            return Agreement.OTHER;
        }
    }

    private static JsonNode read(String data) {
        return ContentJson.mapper().readTree(data);
    }

    /** The letter is the first file; of what only some can read no letter that everybody reads tells. */
    private static List<Beside> beside(Manifest manifest) {
        return manifest.open().stream()
                .skip(1)
                .map(file -> new Beside(file.kind(), file.sha256()))
                .toList();
    }

    private static LetterState state(Verdict verdict, LetterState genuine) {
        return switch (verdict) {
            case GENUINE -> genuine;
            case UNTRUSTED -> LetterState.UNTRUSTED;
            case UNSIGNED -> LetterState.UNSEALED;
            case NOT_VERIFIABLE_HERE, INVALID -> LetterState.NOT_VERIFIABLE;
        };
    }
}
