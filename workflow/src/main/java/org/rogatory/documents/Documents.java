package org.rogatory.documents;

import java.io.InputStream;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.letter.Letter;
import org.rogatory.documents.signature.Seal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters and attachments of the files. Who may see a file is decided by the caller; bytes are stored before the row. */
@Service
public class Documents {

    private static final String PDF = "application/pdf";

    private final StoredDocumentRepository repository;
    private final FileBytes bytes;
    private final DocumentTexts texts;
    private final LetterLayout layout;
    private final Sealing sealing;
    private final DocumentQuarantine quarantine;
    private final DocumentCounts counts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Documents(
            StoredDocumentRepository repository,
            FileBytes bytes,
            DocumentTexts texts,
            LetterLayout layout,
            Sealing sealing,
            DocumentQuarantine quarantine,
            DocumentCounts counts,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.bytes = bytes;
        this.texts = texts;
        this.layout = layout;
        this.sealing = sealing;
        this.quarantine = quarantine;
        this.counts = counts;
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
        return add(List.of(take(attachment, content)), officer).get(0);
    }

    /**
     * Stores the bytes of a file that is to be added; until then no row refers to them.
     *
     * @throws DocumentRefused if it is empty, too large, of a type that is not accepted, or named as something else
     */
    public TakenFile take(NewAttachment attachment, InputStream content) {
        return bytes.take(attachment, content);
    }

    /** Adds files whose bytes are stored, all or none, in the transaction of the act they go with if there is one. */
    public List<DocumentView> add(List<TakenFile> files, Officer officer) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var moments =
                    counts.each(files.stream().map(file -> file.attachment().caseRef()));
            return files.stream().map(file -> add(file, moments, officer)).toList();
        }));
    }

    private DocumentView add(TakenFile file, Map<String, FileMoment> moments, Officer officer) {
        var moment = Objects.requireNonNull(moments.get(file.attachment().caseRef()));
        Origin origin = Origin.added(file, texts, moment, officer);
        String hash = texts.hide(origin.caseRef(), file.content().sha256());
        var stored = new StoredContent(file.content(), hash, file.mediaType(), file.inspection());
        DocumentView view = add(origin, stored, DocumentEvent.Attached::new);
        if (view.quarantined()) {
            events.publishEvent(new DocumentEvent.Quarantined(view));
        }
        return view;
    }

    /**
     * Lays a letter out, once for each file, kind and round: called again, it returns the same document.
     *
     * @param letter draws it up with all that it lists; what changes meanwhile comes after it
     * @param round counts how often a letter of this kind was decided anew in this file
     */
    @Transactional
    public String render(String caseRef, Supplier<Letter> letter, int round) {
        DrawnLetter drawn = DrawnLetter.of(counts.now(caseRef), letter);
        return render(caseRef, drawn, caseRef + "/" + drawn.letter().kind() + "/" + round, null);
    }

    /** Lays a letter out, once for each key. */
    @Transactional
    String render(String caseRef, DrawnLetter drawn, String key, @Nullable String marking) {
        Optional<StoredDocument> known = repository.findByStepKey(key);
        if (known.isPresent()) {
            return known.get().documentRef();
        }
        Letter letter = drawn.letter();
        Content content = new Content(bytes.keepOwn(caseRef, layout.render(letter, caseRef, key, marking)), PDF, null);
        Origin origin = Origin.laidOut(drawn, caseRef, key, texts).marked(marking);
        return add(origin.coming(counts.next(caseRef)), content, DocumentEvent.Rendered::new)
                .documentRef();
    }

    /** Seals a letter now; signing happens outside any transaction, even if the caller has one open. */
    public void seal(String documentRef, Seal seal) {
        sealing.seal(documentRef, seal);
    }

    /** Records a file that came with a message and whose bytes are stored; a repeated call finds the same document. */
    @Transactional
    public String receive(String caseRef, String kind, String name, Content content) {
        String key = receivedKey(caseRef, content.kept());
        return repository
                .findByStepKey(key)
                .map(StoredDocument::documentRef)
                .orElseGet(() -> add(received(caseRef, kind, name, content), content, DocumentEvent.Received::new)
                        .documentRef());
    }

    /** Records in one file what another one holds, as received; what came to both is one, what is ours stays inside. */
    @Transactional
    public void takeOver(String fromCaseRef, String caseRef) {
        var both = repository.findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(List.of(fromCaseRef, caseRef));
        Set<String> known = both.stream()
                .filter(document -> document.caseRef().equals(caseRef))
                .map(document -> String.valueOf(document.stepKey()))
                .collect(Collectors.toCollection(HashSet::new));
        both.stream()
                .filter(document -> document.caseRef().equals(fromCaseRef))
                .map(texts::view)
                .filter(document -> document.isolation() == null)
                .filter(document -> known.add(receivedKey(caseRef, document.content())))
                .forEach(document -> takeOver(caseRef, document));
    }

    private void takeOver(String caseRef, DocumentView document) {
        var content = new Content(document.content(), document.mediaType(), document.language());
        var origin = received(caseRef, document.kind(), document.name(), content);
        add(origin.marked(document.markedElsewhere()), content, DocumentEvent.Received::new);
    }

    private static String receivedKey(String caseRef, KeptContent kept) {
        return caseRef + "/received/" + kept.address();
    }

    private Origin received(String caseRef, String kind, String name, Content content) {
        return new Origin(
                caseRef,
                kind,
                texts.hide(caseRef, AcceptedTypes.nameOrElse(name, kind)),
                null,
                content.language(),
                null,
                DocumentStatus.RECEIVED,
                receivedKey(caseRef, content.kept()),
                clock.instant(),
                Origin.SYSTEM,
                null,
                Counted.NEVER);
    }

    /** Keeps a document inside from now on: it stays in the file and travels with nothing. */
    @Transactional
    public void withhold(String documentRef, Officer officer) {
        StoredDocument document = repository.get(documentRef);
        document.withhold(counts.next(document.caseRef()));
        events.publishEvent(
                new DocumentEvent.Withheld(texts.view(repository.saveAndFlush(document)), officer.username()));
    }

    /** All documents of a file, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> ofCase(String caseRef) {
        return repository.findByCaseRefOrderByCreatedAtAscDocumentRefAsc(caseRef).stream()
                .map(texts::view)
                .toList();
    }

    /** What officers added to the file and may travel, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentView> enclosures(String caseRef) {
        return ofCase(caseRef).stream().filter(DocumentView::attachment).toList();
    }

    /** Whether an officer added something that travels, openly or sealed. */
    @Transactional(readOnly = true)
    public boolean enclosedBy(String caseRef, Officer officer) {
        return ofCase(caseRef).stream().anyMatch(one -> one.leavesFrom(officer));
    }

    @Transactional(readOnly = true)
    public DocumentView get(String documentRef) {
        return texts.view(repository.get(documentRef));
    }

    /**
     * Opens the final content: the sealed one, if it is sealed.
     *
     * @throws DocumentRefused if it is in quarantine
     */
    public OpenedDocument open(String documentRef) {
        DocumentView view =
                Objects.requireNonNull(transaction.execute(status -> texts.view(repository.get(documentRef))));
        quarantine.demandFree(view);
        return bytes.open(view);
    }

    private DocumentView add(Origin origin, Content content, Function<DocumentView, DocumentEvent> event) {
        String fingerprint = texts.hide(origin.caseRef(), content.kept().sha256());
        return add(origin, new StoredContent(content.kept(), fingerprint, content.mediaType(), null), event);
    }

    private DocumentView add(Origin origin, StoredContent content, Function<DocumentView, DocumentEvent> event) {
        var document = new StoredDocument(UUID.randomUUID().toString(), origin, content);
        DocumentView view = texts.view(repository.saveAndFlush(document));
        events.publishEvent(event.apply(view));
        return view;
    }

    /** Bytes that are kept already, and their media type and language as far as the sender's side told them. */
    public record Content(
            KeptContent kept, String mediaType, @Nullable String language) {}
}
