package org.rogatory.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.Expected;
import org.rogatory.documents.signature.SignatureVerifier;
import org.rogatory.documents.signature.Verification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Checks the signatures of a document when somebody asks; who may see the document is decided by the caller. */
@Service
public class SignatureChecks {

    /** The code of the refusal while so much is being checked that this has to wait. */
    public static final String BUSY = "verify-busy";

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final SignatureVerifier verifier;
    private final KeptRevisions revisions;
    private final Works works;
    private final DocumentSettings settings;

    SignatureChecks(
            Documents documents,
            SignatureVerifier verifier,
            KeptRevisions revisions,
            Works works,
            DocumentSettings settings) {
        this.documents = documents;
        this.verifier = verifier;
        this.revisions = revisions;
        this.works = works;
        this.settings = settings;
    }

    /** Whether a document of this type can carry signatures. */
    public static boolean checkable(DocumentView document) {
        return PDF.equals(document.mediaType());
    }

    /** Every state of a document that is known here, oldest first: how long it is, and its hash. */
    public List<Expected.Revision> states(DocumentView document) {
        var kept = revisions.of(document.documentRef()).revisions();
        return kept.isEmpty() ? List.of(new Expected.Revision(document.size(), document.finalSha256())) : kept;
    }

    /** What the signatures of the document say now; never inside a transaction, since checking takes its time. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Verification check(String documentRef) {
        long limit = settings.signatureLimit().toBytes();
        if (documents.get(documentRef).size() > limit) {
            throw new DocumentRefused("signatures-too-large");
        }
        var expected = revisions.of(documentRef);
        try (OpenedDocument opened = documents.open(documentRef);
                Work content = works.of(opened.content(), limit)) {
            return verifier.verify(content, expected);
        } catch (SignatureVerifier.Busy busy) {
            throw new DocumentRefused(BUSY);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + documentRef + " could not be read", e);
        }
    }
}
