package org.rogatory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rogatory.documents.bytes.ArrivingStream.BrokenOff;
import org.rogatory.documents.bytes.ByteStore.ContentTooLarge;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.JoinedParts.PartGone;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The bytes of a file's documents: taken in within the limit, told by their content, opened. */
@Component
public class FileBytes {

    private final KeptBytes bytes;
    private final MediaTypeDetector detector;
    private final Inspections inspections;
    private final DocumentSettings settings;

    FileBytes(KeptBytes bytes, MediaTypeDetector detector, Inspections inspections, DocumentSettings settings) {
        this.bytes = bytes;
        this.detector = detector;
        this.inspections = inspections;
        this.settings = settings;
    }

    /**
     * Takes a file in, tells its type and looks into it.
     *
     * @throws DocumentRefused if it is empty, too large, of a type that is not accepted, or named as something else, and
     *     if there is no room left for it; nothing of it is kept then
     */
    TakenFile take(NewAttachment attachment, InputStream content) {
        return take(attachment, content, settings.limit());
    }

    /** The same with a limit of its own. */
    public TakenFile take(NewAttachment attachment, InputStream content, DataSize limit) {
        String name = AcceptedTypes.nameOf(attachment.name());
        KeptContent kept = keep(attachment.caseRef(), content, limit, "document-too-large");
        boolean taken = false;
        try {
            TakenFile file = looked(attachment, name, kept);
            taken = true;
            return file;
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read back", e);
        } finally {
            if (!taken) {
                bytes.discard(kept);
            }
        }
    }

    private TakenFile looked(NewAttachment attachment, String name, KeptContent kept) throws IOException {
        if (kept.size() == 0) {
            throw new DocumentRefused("document-empty");
        }
        String type = AcceptedTypes.typeOf(name, detect(kept));
        return new TakenFile(attachment, name, kept, type, inspections.added(kept, type));
    }

    /** Keeps what comes as it is, until it is known what it is; the code is told of more than the limit. */
    public KeptContent keep(String caseRef, InputStream content, DataSize limit, String tooLarge) {
        try {
            return bytes.keep(caseRef, content, limit.toBytes());
        } catch (ContentTooLarge e) {
            throw new DocumentRefused(tooLarge, Map.of("limit", String.valueOf(limit.toMegabytes())));
        } catch (BrokenOff gone) {
            throw new DocumentRefused("upload-broken-off");
        } catch (PartGone gone) {
            throw new DocumentRefused("upload-unknown");
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be stored", e);
        }
    }

    KeptContent keepOwn(String caseRef, byte[] content) {
        try {
            return bytes.keep(caseRef, new ByteArrayInputStream(content), content.length);
        } catch (IOException e) {
            throw new UncheckedIOException("The letter could not be stored", e);
        }
    }

    private String detect(KeptContent kept) throws IOException {
        try (InputStream content = bytes.open(kept)) {
            return detector.detect(content);
        }
    }

    /** @throws DocumentRefused if its bytes are missing or out of reach, or if it was taken away from everybody */
    OpenedDocument open(DocumentView view) {
        if (view.isolation() != null) {
            throw new DocumentRefused("document-isolated");
        }
        try {
            return new OpenedDocument(view, bytes.open(view.content()));
        } catch (IOException unread) {
            throw UnreadBytes.of(view, unread);
        }
    }
}
