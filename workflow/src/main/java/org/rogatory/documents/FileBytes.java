package org.rogatory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.rogatory.documents.ByteStore.ContentTooLarge;
import org.springframework.stereotype.Component;

/** The bytes of a file's documents: taken in within the limit, told by their content, opened. */
@Component
class FileBytes {

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
     * @throws DocumentRefused if it is empty, too large, of a type that is not accepted, or named as something else
     */
    TakenFile take(NewAttachment attachment, InputStream content) {
        String name = AcceptedTypes.nameOf(attachment.name());
        KeptContent kept = take(attachment.caseRef(), content);
        try {
            String type = AcceptedTypes.typeOf(name, detect(kept));
            return new TakenFile(attachment, name, kept, type, inspections.added(kept, type));
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read back", e);
        }
    }

    private KeptContent take(String caseRef, InputStream content) {
        try {
            var kept = bytes.keep(caseRef, content, settings.limit().toBytes());
            if (kept.size() == 0) {
                throw new DocumentRefused("document-empty");
            }
            return kept;
        } catch (ContentTooLarge e) {
            throw new DocumentRefused(
                    "document-too-large",
                    Map.of("limit", String.valueOf(settings.limit().toMegabytes())));
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

    /** @throws DocumentRefused if its bytes are missing, or if it was taken away from everybody */
    OpenedDocument open(DocumentView view) {
        if (view.isolation() != null) {
            throw new DocumentRefused("document-isolated");
        }
        try {
            return new OpenedDocument(view, bytes.open(view.content()));
        } catch (IOException e) {
            throw new DocumentRefused("document-missing", Map.of("documentRef", view.documentRef()));
        }
    }
}
