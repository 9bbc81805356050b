package org.rogatory.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.rogatory.documents.ByteStore.ContentTooLarge;
import org.rogatory.documents.ByteStore.StoredBytes;
import org.rogatory.documents.SignatureProvider.Seal;
import org.rogatory.documents.StoredDocument.Origin;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and attachments of the files. Who may see a file is decided by the caller; bytes are stored before the row. */
@Service
public class Documents {

    private static final String SYSTEM = "system";
    private static final String PDF = "application/pdf";

    private final StoredDocumentRepository repository;
    private final ByteStore store;
    private final MediaTypeDetector detector;
    private final PdfRenderer renderer;
    private final Sealing sealing;
    private final DocumentSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Documents(
            StoredDocumentRepository repository,
            ByteStore store,
            MediaTypeDetector detector,
            PdfRenderer renderer,
            Sealing sealing,
            DocumentSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.store = store;
        this.detector = detector;
        this.renderer = renderer;
        this.sealing = sealing;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Adds a file; its type is told by its content.
     *
     * @throws DocumentRefused if it is empty, too large, of a type that is not accepted, or named as something else
     */
    public DocumentView attach(NewAttachment attachment, InputStream content, Officer officer) {
        String name = AcceptedTypes.nameOf(attachment.name());
        StoredBytes bytes = store(content);
        String mediaType = AcceptedTypes.typeOf(name, detect(bytes.sha256()));
        Origin origin = new Origin(
                attachment.caseRef(),
                attachment.kind(),
                name,
                attachment.language(),
                attachment.marking(),
                DocumentStatus.ATTACHED,
                null,
                clock.instant(),
                officer.username());
        StoredDocument.Content stored = new StoredDocument.Content(bytes.sha256(), bytes.size(), mediaType);
        return Objects.requireNonNull(transaction.execute(status -> add(origin, stored, DocumentEvent.Attached::new)));
    }

    /** Lays out the first letter of this kind in the file. */
    public String render(String caseRef, Letter letter) {
        return render(caseRef, letter, 1);
    }

    /**
     * Lays a letter out, once for each file, kind and round: called again, it returns the same document.
     *
     * @param round counts how often a letter of this kind was decided anew in this file
     */
    @Transactional
    public String render(String caseRef, Letter letter, int round) {
        String key = caseRef + "/" + letter.kind() + "/" + round;
        Optional<StoredDocument> known = repository.findByStepKey(key);
        if (known.isPresent()) {
            return known.get().documentRef();
        }
        byte[] pdf = renderer.render(letter);
        Origin origin = new Origin(
                caseRef,
                letter.kind(),
                letter.kind() + "-" + letter.reference() + ".pdf",
                letter.language().toLanguageTag(),
                null,
                DocumentStatus.RENDERED,
                key,
                clock.instant(),
                SYSTEM);
        StoredBytes bytes = storeOwn(pdf);
        StoredDocument.Content content = new StoredDocument.Content(bytes.sha256(), bytes.size(), PDF);
        return add(origin, content, DocumentEvent.Rendered::new).documentRef();
    }

    /** Seals a letter now; signing happens outside any transaction, even if the caller has one open. */
    public void seal(String documentRef, Seal seal) {
        sealing.seal(documentRef, seal);
    }

    /** Notes whose seal a later job is to put on, see {@link #sealAsRequested}. */
    @Transactional
    public void requestSeal(String documentRef, Seal seal) {
        StoredDocument document = stored(documentRef);
        if (!document.sealed()) {
            document.requestSeal(seal);
            repository.saveAndFlush(document);
        }
    }

    /** Puts the requested seal on; a repeated call is harmless. */
    public void sealAsRequested(String documentRef) {
        Optional<Seal> seal = Objects.requireNonNull(transaction.execute(status -> Optional.of(stored(documentRef))
                .filter(document -> !document.sealed())
                .map(document -> document.requestedSeal(clock.instant()))));
        seal.ifPresent(requested -> sealing.seal(documentRef, requested));
    }

    /** Records a file that came with a message and whose bytes are stored; a repeated call finds the same document. */
    @Transactional
    public String receive(String caseRef, String kind, String name, Content content) {
        UUID same = UUID.nameUUIDFromBytes((kind + "/" + name).getBytes(StandardCharsets.UTF_8));
        String key = caseRef + "/received/" + content.sha256() + "/" + same;
        Optional<StoredDocument> known = repository.findByStepKey(key);
        if (known.isPresent()) {
            return known.get().documentRef();
        }
        Origin origin = new Origin(
                caseRef,
                kind,
                AcceptedTypes.nameOrElse(name, kind),
                null,
                null,
                DocumentStatus.RECEIVED,
                key,
                clock.instant(),
                SYSTEM);
        StoredDocument.Content stored =
                new StoredDocument.Content(content.sha256(), content.size(), content.mediaType());
        return add(origin, stored, DocumentEvent.Received::new).documentRef();
    }

    /** All documents of a file, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> ofCase(String caseRef) {
        return repository.findByCaseRefOrderByCreatedAtAscDocumentRefAsc(caseRef).stream()
                .map(StoredDocument::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public DocumentView get(String documentRef) {
        return stored(documentRef).view();
    }

    /** Opens the final content: the sealed one, if it is sealed. */
    public OpenedDocument open(String documentRef) {
        DocumentView view = Objects.requireNonNull(
                transaction.execute(status -> stored(documentRef).view()));
        try {
            return new OpenedDocument(view, store.open(view.finalSha256()));
        } catch (IOException e) {
            throw new DocumentRefused("document-missing", Map.of("documentRef", documentRef));
        }
    }

    private DocumentView add(
            Origin origin, StoredDocument.Content content, Function<DocumentView, DocumentEvent> event) {
        StoredDocument document = StoredDocument.of(UUID.randomUUID().toString(), origin, content);
        DocumentView view = repository.saveAndFlush(document).view();
        events.publishEvent(event.apply(view));
        return view;
    }

    private StoredBytes store(InputStream content) {
        long limit = settings.limit().toBytes();
        try {
            StoredBytes bytes = store.store(content, limit);
            if (bytes.size() == 0) {
                throw new DocumentRefused("document-empty");
            }
            return bytes;
        } catch (ContentTooLarge e) {
            throw new DocumentRefused(
                    "document-too-large",
                    Map.of("limit", String.valueOf(settings.limit().toMegabytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be stored", e);
        }
    }

    private StoredBytes storeOwn(byte[] content) {
        try {
            return store.store(new ByteArrayInputStream(content), content.length);
        } catch (IOException e) {
            throw new UncheckedIOException("The letter could not be stored", e);
        }
    }

    private String detect(String sha256) {
        try (InputStream content = store.open(sha256)) {
            return detector.detect(content);
        } catch (IOException e) {
            throw new UncheckedIOException("The file could not be read back", e);
        }
    }

    private StoredDocument stored(String documentRef) {
        return repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
    }

    /** Bytes that are stored already: hash, media type as the sender's side told it, size in bytes. */
    public record Content(String sha256, String mediaType, long size) {}
}
