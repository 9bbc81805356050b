package org.rogatory.documents;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.persons.TakenWords;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/** Takes documents away from everybody, gives them back or erases them; who may decide that is the caller's matter. */
@Service
public class DocumentIsolations {

    private final StoredDocumentRepository repository;
    private final SignatureRows signatures;
    private final DocumentTexts texts;
    private final DocumentQuarantine quarantine;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final long largest;

    /** @param packages largest that travels: of a document above it is told before anything is signed */
    DocumentIsolations(
            StoredDocumentRepository repository,
            SignatureRows signatures,
            DocumentTexts texts,
            DocumentQuarantine quarantine,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${rogatory.exchange.max-package-size:2200MB}") DataSize packages) {
        this.repository = repository;
        this.signatures = signatures;
        this.texts = texts;
        this.quarantine = quarantine;
        this.events = events;
        this.clock = clock;
        this.largest = packages.toBytes();
    }

    /**
     * From now on nobody opens the document, nor what shares its bytes, nor the same content in the same file.
     *
     * @param holder what takes it away; several may
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void isolate(String documentRef, String holder) {
        change(documentRef, document -> document.isolate(KeptIsolation.holding(holder, clock.instant())));
    }

    /** It was a false alarm: the document is as it was, unless something else holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String documentRef, String holder) {
        change(documentRef, document -> document.isolate(KeptIsolation.releasing(holder, clock.instant())));
    }

    /** Nothing but the row is left, whatever else holds it; the bytes are removed as soon as this is committed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String documentRef, String actor) {
        change(documentRef, document -> {
            if (texts.view(document).isolation() != Isolation.ERASED) {
                var addresses = Stream.concat(document.addresses().stream(), signatures.addresses(document).stream())
                        .distinct()
                        .toList();
                signatures.erase(document);
                document.erase(clock.instant());
                events.publishEvent(new DocumentEvent.Erased(texts.view(document), addresses, actor));
            }
        });
    }

    /** The documents of a file that something takes away. */
    @Transactional(readOnly = true)
    public List<String> heldBy(String caseRef, String holder) {
        return repository.heldIn(caseRef).stream()
                .filter(held -> held.getHolders().lines().anyMatch(holder::equals))
                .map(StoredDocumentRepository.Held::getDocumentRef)
                .toList();
    }

    /** Why something that would travel with the file is held back now: the code of a refusal. */
    @Transactional(readOnly = true)
    public Optional<String> holdBack(String caseRef) {
        return repository.heldBackIn(caseRef, largest).stream()
                .map(texts::view)
                .filter(DocumentView::travels)
                .map(this::heldBack)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private @Nullable String heldBack(DocumentView document) {
        var held = document.heldBack();
        return held == null && document.size() > largest ? "package-too-large" : held;
    }

    /**
     * Refuses where stored bytes that leave a file belong to a document that was taken away, or that is in quarantine;
     * what nothing has looked into yet is looked into first, outside any transaction.
     *
     * @throws DocumentRefused if it is so
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void demandOpen(String caseRef, Collection<String> addresses) {
        if (addresses.isEmpty()) {
            return;
        }
        if (!repository.takenAway(addresses).isEmpty()) {
            throw new DocumentRefused("document-isolated");
        }
        quarantine.demandFree(caseRef, addresses);
        if (!repository.quarantined(caseRef, addresses).isEmpty()) {
            throw new DocumentRefused("document-quarantined");
        }
    }

    /**
     * Refuses what a message says where something was taken out of it.
     *
     * @throws DocumentRefused if it is so
     */
    public void demandWhole(String said) {
        if (TakenWords.blackened(said)) {
            throw new DocumentRefused("message-isolated");
        }
    }

    private void change(String documentRef, Consumer<StoredDocument> change) {
        var document = repository.findById(documentRef).orElseThrow(() -> new DocumentRefused("document-unknown"));
        Stream.concat(repository.sharing(document.addresses()).stream(), alike(document))
                .distinct()
                .forEach(each -> {
                    change.accept(each);
                    repository.saveAndFlush(each);
                });
    }

    /** The same content added to the file a second time lies at another address. */
    private Stream<StoredDocument> alike(StoredDocument document) {
        var wanted = texts.view(document).sha256();
        return repository.findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(Set.of(document.caseRef())).stream()
                .filter(each ->
                        !wanted.isEmpty() && wanted.equals(texts.view(each).sha256()));
    }
}
