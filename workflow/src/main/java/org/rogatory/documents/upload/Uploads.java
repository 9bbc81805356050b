package org.rogatory.documents.upload;

import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentTexts;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.FileBytes;
import org.rogatory.documents.bytes.ArrivingStream;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

/**
 * Large files that come in parts and go on after a break. Each part is encrypted with the key of its file as it comes;
 * who may add to a file is decided by the caller.
 */
@Service
public class Uploads {

    /** At the end the parts, the whole and what is looked into lie beside each other. */
    private static final int COPIES = 3;

    private final UploadRows rows;
    private final FileBytes files;
    private final KeptBytes bytes;
    private final DocumentTexts texts;
    private final WholeUploads whole;
    private final UploadSettings settings;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Uploads(
            UploadRows rows,
            FileBytes files,
            KeptBytes bytes,
            DocumentTexts texts,
            WholeUploads whole,
            UploadSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.files = files;
        this.bytes = bytes;
        this.texts = texts;
        this.whole = whole;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How large a file may be that comes in parts, and how large a part, in bytes. */
    public record Limits(long largest, long part) {}

    /**
     * A part of a file; the stream is the caller's to close.
     *
     * @param sha256 that it must have, in hexadecimal; null if it is not told
     */
    public record Part(InputStream content, @Nullable String sha256) {}

    /** How large files and parts may be. */
    public Limits limits() {
        return new Limits(settings.maxSize().toBytes(), settings.part().toBytes());
    }

    /**
     * Begins a file of which nothing is here yet; what is open already has its room before it.
     *
     * @throws DocumentRefused if it is too large, if there is no room for it, or if the officer has too many open ones
     */
    public UploadView begin(NewUpload upload, Officer officer) {
        if (upload.size() > settings.maxSize().toBytes()) {
            String limit = String.valueOf(settings.maxSize().toMegabytes());
            throw new DocumentRefused("document-too-large", Map.of("limit", limit));
        }
        if (upload.size() > (bytes.room() - rows.missing()) / COPIES) {
            throw new DocumentRefused("disk-full");
        }
        return inside(() -> begun(upload, officer));
    }

    private UploadView begun(NewUpload upload, Officer officer) {
        if (rows.open(officer.username()).size() >= settings.open()) {
            throw new DocumentRefused("uploads-open");
        }
        String caseRef = upload.attachment().caseRef();
        var begun = new StoredUpload.Begun(upload, officer.username(), clock.instant());
        var stored = new StoredUpload(UUID.randomUUID().toString(), begun, text -> texts.hide(caseRef, text));
        return rows.save(stored).view();
    }

    /** What an officer has begun and not finished, in whatever file, oldest first. */
    public List<UploadView> open(Officer officer) {
        return rows.open(officer.username()).stream().map(StoredUpload::view).toList();
    }

    /** How the files are called that an officer has begun and not finished in one file of a case, by their uploads. */
    public Map<String, String> names(String caseRef, Officer officer) {
        return rows.open(officer.username()).stream()
                .filter(upload -> upload.caseRef().equals(caseRef))
                .collect(Collectors.toMap(
                        StoredUpload::uploadRef, upload -> upload.name(hidden -> texts.show(caseRef, hidden))));
    }

    /** @throws DocumentRefused if there is none, or it is another officer's */
    public UploadView find(UploadKey key) {
        return rows.own(key).view();
    }

    /**
     * Takes the next part; it is kept whole or not at all.
     *
     * @param offset where it begins: as many bytes as are here already
     * @throws DocumentRefused if it begins elsewhere, is too large or not what was told, and if there is no room for it
     */
    public UploadView append(UploadKey key, long offset, Part part) {
        UploadView before = find(key);
        demandNext(before, offset);
        long most = Math.min(settings.part().toBytes(), before.size() - before.received());
        var content = new ArrivingStream(part.content());
        KeptContent kept = files.keep(key.caseRef(), content, DataSize.ofBytes(most), "upload-part-too-large");
        try {
            demandAsTold(kept, part.sha256());
            return inside(() -> appended(key, offset, kept));
        } catch (DocumentRefused refused) {
            bytes.discard(kept);
            throw refused;
        }
    }

    private static void demandNext(UploadView upload, long offset) {
        if (upload.received() != offset) {
            throw new DocumentRefused("upload-offset");
        }
    }

    private static void demandAsTold(KeptContent kept, @Nullable String sha256) {
        if (kept.size() == 0) {
            throw new DocumentRefused("document-empty");
        }
        if (sha256 != null && !sha256.equals(kept.sha256())) {
            throw new DocumentRefused("upload-checksum");
        }
    }

    /** Another part may have come in between. */
    private UploadView appended(UploadKey key, long offset, KeptContent kept) {
        StoredUpload upload = rows.locked(key);
        demandNext(upload.view(), offset);
        rows.save(upload.take(kept, clock.instant()));
        return rows.save(upload).view();
    }

    /**
     * Makes a document of what is here whole, as of every file that is added; asked again, it tells the same document.
     *
     * @throws DocumentRefused if parts are missing or it is being finished, and as for every file; what will never be a
     *     document is forgotten then
     */
    public DocumentView finish(UploadKey key) {
        return whole.finish(key);
    }

    /** Forgets what was begun, with all parts that are here. */
    public void drop(UploadKey key) {
        whole.drop(key);
    }

    private <T> T inside(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
