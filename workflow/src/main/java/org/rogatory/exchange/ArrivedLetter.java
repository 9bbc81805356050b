package org.rogatory.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.documents.Expected;
import org.rogatory.documents.SignatureFound;
import org.rogatory.documents.SignatureVerifier;
import org.rogatory.documents.Verdict;
import org.rogatory.documents.Verification;
import org.rogatory.documents.Work;
import org.rogatory.exchange.LetterReader.Agreement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks the letter inside a package: its own seal by the rules for every signed document, and what it says against the
 * message. Never inside a transaction, since checking takes its time.
 */
@Component
class ArrivedLetter {

    private static final String PDF = "application/pdf";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SignatureVerifier verifier;
    private final Directory directory;
    private final ObjectProvider<LetterReader> readers;

    ArrivedLetter(SignatureVerifier verifier, Directory directory, ObjectProvider<LetterReader> readers) {
        this.verifier = verifier;
        this.directory = directory;
        this.readers = readers;
    }

    /** What is found of the letter of a package whose files are those of its manifest. */
    LetterFound look(Authority sealedBy, MessagePackage content) {
        var manifest = content.manifest();
        return manifest.files().stream()
                .limit(1)
                .flatMap(file -> reader(manifest.kind(), file.kind())
                        .map(reader -> judged(sealedBy, content, file, reader))
                        .stream())
                .findFirst()
                .orElse(LetterFound.of(LetterState.NONE));
    }

    private Optional<LetterReader> reader(String messageKind, String fileKind) {
        return readers.stream()
                .filter(reader -> reader.letter(messageKind, fileKind))
                .findFirst();
    }

    private LetterFound judged(Authority sealedBy, MessagePackage content, Manifest.Listed file, LetterReader reader) {
        var found = verified(content.file(file));
        if (found.verdict() == Verdict.INVALID) {
            return found.kind() == Verification.Kind.PDF || PDF.equals(file.mediaType())
                    ? LetterFound.refused(RejectionCode.LETTER_SEAL_INVALID)
                    : LetterFound.of(LetterState.UNSEALED);
        }
        if (!signsFor(sealedBy, found)) {
            return LetterFound.refused(RejectionCode.LETTER_SIGNER_MISMATCH);
        }
        return switch (agreement(content.manifest(), found.firstData(), reader)) {
            case OTHER -> LetterFound.refused(RejectionCode.LETTER_CONTENT_MISMATCH);
            case SAME -> LetterFound.of(state(found.verdict(), LetterState.GENUINE));
            case UNKNOWN -> LetterFound.of(state(found.verdict(), LetterState.WITHOUT_DATA));
        };
    }

    private Verification verified(byte[] letter) {
        try (var work = Work.of(letter)) {
            return verifier.verify(work, Expected.nothing());
        } catch (IOException failed) {
            throw new UncheckedIOException("A letter could not be looked into", failed);
        }
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
            return reader.compare(manifest.told(), manifest.senderRef(), JSON.readTree(data));
        } catch (JacksonException broken) {
            return Agreement.OTHER;
        }
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
