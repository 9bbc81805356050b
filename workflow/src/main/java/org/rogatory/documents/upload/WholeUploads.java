package org.rogatory.documents.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentTexts;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.FileBytes;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.documents.bytes.JoinedParts;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What becomes of a file all of whose parts are here: it is put together while it is encrypted anew, and looked into,
 * with no transaction open. Done twice at once, as on two nodes, only one of them counts.
 */
@Component
class WholeUploads {

    /** Said where a part was not found; whether another node took it away, the row tells under its lock. */
    private static final String PART_GONE = "upload-unknown";

    private final UploadRows rows;
    private final FileBytes files;
    private final KeptBytes bytes;
    private final DocumentTexts texts;
    private final Documents documents;
    private final ObjectProvider<AddedUpload> listeners;
    private final UploadSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    WholeUploads(
            UploadRows rows,
            FileBytes files,
            KeptBytes bytes,
            DocumentTexts texts,
            Documents documents,
            ObjectProvider<AddedUpload> listeners,
            UploadSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.files = files;
        this.bytes = bytes;
        this.texts = texts;
        this.documents = documents;
        this.listeners = listeners;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    DocumentView finish(UploadKey key) {
        rows.own(key);
        if (!underWay.add(key.uploadRef())) {
            throw new DocumentRefused("upload-finishing");
        }
        try {
            return finished(key, rows.own(key));
        } finally {
            underWay.remove(key.uploadRef());
        }
    }

    /** The row is read while nobody else works on it here: who did so before has left in it what it became. */
    private DocumentView finished(UploadKey key, StoredUpload upload) {
        String known = upload.documentRef();
        if (known != null) {
            return documents.get(known);
        }
        if (upload.missing() > 0) {
            throw new DocumentRefused("upload-incomplete");
        }
        NewUpload said = upload.said(hidden -> texts.show(upload.caseRef(), hidden));
        demandSource(said.attachment(), said.source());
        TakenFile file;
        try {
            file = taken(upload, said);
        } catch (DocumentRefused refused) {
            return elsewhere(key, refused);
        }
        return added(key, file);
    }

    /** What was named at the beginning may have been kept inside or taken away since: then it waits for its officer. */
    private void demandSource(NewAttachment attachment, @Nullable String source) {
        if (source != null && !holds(attachment, source)) {
            throw new DocumentRefused("document-unknown", Map.of("field", "source"));
        }
    }

    private boolean holds(NewAttachment attachment, String source) {
        return listeners.stream().anyMatch(each -> each.holds(attachment, source));
    }

    void drop(UploadKey key) {
        List<KeptContent> left = Objects.requireNonNull(transaction.execute(status -> rows.remove(rows.locked(key))));
        left.forEach(bytes::discard);
    }

    /**
     * The document that another node made of it meanwhile, which took its parts away. A full disk may have room again,
     * and parts of what is still known here may be found again: of what is refused for anything else nothing stays.
     */
    private DocumentView elsewhere(UploadKey key, DocumentRefused refused) {
        if ("disk-full".equals(refused.code())) {
            throw refused;
        }
        boolean stays = PART_GONE.equals(refused.code());
        List<KeptContent> left = new ArrayList<>();
        Optional<String> known = Objects.requireNonNull(transaction.execute(status -> {
            StoredUpload upload = rows.locked(key);
            Optional<String> became = Optional.ofNullable(upload.documentRef());
            if (became.isEmpty() && !stays) {
                left.addAll(rows.remove(upload));
            }
            return became;
        }));
        left.forEach(bytes::discard);
        return documents.get(known.orElseThrow(() -> refused));
    }

    private TakenFile taken(StoredUpload upload, NewUpload said) {
        try (InputStream whole = new JoinedParts(bytes, rows.parts(upload))) {
            TakenFile file = files.take(said.attachment(), whole, settings.maxSize());
            String told = said.sha256();
            if (told != null && !told.equals(file.content().sha256())) {
                bytes.discard(file.content());
                throw new DocumentRefused("upload-checksum");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The parts of an upload could not be closed", e);
        }
    }

    /** The document, and the bytes that nobody needs any more. */
    private record Added(DocumentView document, List<KeptContent> left) {}

    private DocumentView added(UploadKey key, TakenFile file) {
        try {
            Added added = Objects.requireNonNull(transaction.execute(status -> add(key, file)));
            added.left().forEach(bytes::discard);
            return added.document();
        } catch (DocumentRefused | ConcurrencyFailureException undone) {
            bytes.discard(file.content());
            throw undone;
        }
    }

    private Added add(UploadKey key, TakenFile file) {
        StoredUpload upload = rows.locked(key);
        String known = upload.documentRef();
        if (known != null) {
            return new Added(documents.get(known), List.of(file.content()));
        }
        String source = upload.sourceRef();
        demandSource(file.attachment(), source);
        DocumentView document = documents.add(List.of(file), key.officer()).get(0);
        if (source != null) {
            tell(document, source);
        }
        String words =
                upload.said(hidden -> texts.show(upload.caseRef(), hidden)).words();
        if (words != null) {
            listeners.forEach(each -> each.said(document, words));
        }
        upload.become(document.documentRef(), clock.instant());
        List<KeptContent> left = rows.release(rows.save(upload));
        return new Added(document, left);
    }

    private void tell(DocumentView document, String source) {
        listeners.forEach(each -> each.added(document, source));
    }
}
