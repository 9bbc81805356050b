package org.rogatory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.token.TokenChallenge;
import org.rogatory.documents.token.TokenForm;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/** What national tools sign, and the files of what they made: bytes are read and kept with no transaction open. */
@Component
class TokenContents {

    /** Tools are handed what they sign whole, in Base64. */
    static final int LARGEST = 8 * 1024 * 1024;

    /** It names neither the person nor the file. */
    private static final String NAME = "token-signature.p7s";

    private static final String TYPE = "application/pkcs7-signature";

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;
    private final KeptBytes bytes;
    private final FileBytes files;
    private final Inspections inspections;
    private final Documents documents;
    private final TransactionTemplate transaction;

    TokenContents(
            StoredDocumentRepository repository,
            DocumentTexts texts,
            KeptBytes bytes,
            FileBytes files,
            Inspections inspections,
            Documents documents,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.texts = texts;
        this.bytes = bytes;
        this.files = files;
        this.inspections = inspections;
        this.documents = documents;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Refuses a letter that no tool could be handed. */
    static void demandSmall(DocumentView letter) {
        if (letter.size() > LARGEST) {
            throw new DocumentRefused("token-letter-too-large");
        }
    }

    /** What was given out, byte by byte. */
    byte[] of(TokenChallenge challenge) {
        if (challenge.form() == TokenForm.TEXT) {
            return challenge.text();
        }
        var kept = laidOut(challenge);
        try (var content = bytes.open(kept)) {
            return content.readNBytes(LARGEST);
        } catch (IOException unread) {
            throw UnreadBytes.of(challenge.documentRef(), unread);
        }
    }

    /** The letter as it was laid out, which every later version begins with. */
    private KeptContent laidOut(TokenChallenge challenge) {
        var kept = Objects.requireNonNull(transaction.execute(status -> {
            var letter = repository.get(challenge.documentRef());
            return letter.content(hidden -> texts.show(letter.caseRef(), hidden));
        }));
        if (!kept.sha256().equals(challenge.sha256())) {
            throw new DocumentRefused("document-changed");
        }
        return kept;
    }

    /** Keeps a signature as a file that can travel; null where it is under a text that stays here. */
    @Nullable
    TakenFile kept(TokenChallenge challenge, byte[] cms) {
        if (challenge.form() == TokenForm.TEXT) {
            return null;
        }
        var caseRef = Objects.requireNonNull(transaction.execute(
                status -> repository.get(challenge.documentRef()).caseRef()));
        var limit = DataSize.ofBytes(cms.length);
        var kept = files.keep(caseRef, new ByteArrayInputStream(cms), limit, "token-unreadable");
        var kind = DocumentView.TOKEN_SIGNATURE;
        try {
            return new TakenFile(
                    NewAttachment.of(caseRef, kind, NAME, kind), NAME, kept, TYPE, inspections.added(kept, TYPE));
        } catch (IOException failed) {
            throw new UncheckedIOException("A signature could not be read back", failed);
        }
    }

    /** Adds it to the file of the letter, in the transaction of the caller. */
    String add(TakenFile signature, Officer officer) {
        return documents.add(List.of(signature), officer).get(0).documentRef();
    }
}
