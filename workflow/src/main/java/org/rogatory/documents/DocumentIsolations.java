package org.rogatory.documents;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.ErasureGuard;
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
    private final ErasureGuard guard;
    private final ApplicationEventPublisher events;
    private final DocumentCounts counts;
    private final Extending extending;
    private final long largest;
    private final AlikeDocuments beside;

    /** @param packages largest that travels: of a document above it is told before anything is signed */
    DocumentIsolations(
            StoredDocumentRepository repository,
            SignatureRows signatures,
            DocumentTexts texts,
            DocumentQuarantine quarantine,
            ErasureGuard guard,
            ApplicationEventPublisher events,
            DocumentCounts counts,
            Extending extending,
            @Value("${rogatory.exchange.max-package-size:2200MB}") DataSize packages) {
        this.repository = repository;
        this.signatures = signatures;
        this.texts = texts;
        this.quarantine = quarantine;
        this.guard = guard;
        this.events = events;
        this.counts = counts;
        this.extending = extending;
        this.largest = packages.toBytes();
        this.beside = new AlikeDocuments(repository, texts);
    }

    /**
     * From now on nobody opens the document, nor what shares its bytes, nor the same content in the same file.
     *
     * @param holder what takes it away; several may
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void isolate(String documentRef, String holder) {
        isolate(List.of(documentRef), holder);
    }

    /** The same of several at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void isolate(Collection<String> documentRefs, String holder) {
        change(documentRefs, moment -> KeptIsolation.holding(holder, moment));
    }

    /** It was a false alarm: the document is as it was, unless something else holds it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String documentRef, String holder) {
        release(List.of(documentRef), holder);
    }

    /** The same of several at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<String> documentRefs, String holder) {
        var back = change(documentRefs, moment -> KeptIsolation.releasing(holder, moment));
        back.forEach(extending::resume);
    }

    /**
     * Nothing but the row is left, whatever else holds it; the bytes are removed as soon as this is committed. Refused
     * where any file may lose nothing now that would lose them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(String documentRef, String actor) {
        erase(List.of(documentRef), actor);
    }

    /**
     * The same of several at once: what may keep one of their files from losing it is asked and locked for all in one
     * order, and not paper by paper in that in which somebody names them.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(Collection<String> documentRefs, String actor) {
        if (documentRefs.isEmpty()) {
            return;
        }
        var wanted = beside.stored(documentRefs);
        var going = beside.together(wanted).stream()
                .filter(document -> texts.view(document).isolation() != Isolation.ERASED)
                .map(document -> new Going(document, addresses(document)))
                .toList();
        guard.demandErasable(losing(wanted, going));
        var moments = moments(going.stream().map(Going::document));
        going.forEach(gone -> erase(gone, moments.apply(gone.document()), actor));
    }

    /** A document that is erased, and wherever its bytes lie. */
    private record Going(StoredDocument document, List<String> addresses) {}

    private List<String> addresses(StoredDocument document) {
        return Stream.concat(document.addresses().stream(), signatures.addresses(document).stream())
                .distinct()
                .toList();
    }

    /** Also those whose document is only a revision of what is erased, or shares the bytes of its like in the file. */
    private Set<String> losing(List<StoredDocument> wanted, List<Going> going) {
        var asked = AlikeDocuments.addresses(wanted);
        var others = going.stream()
                .flatMap(gone -> gone.addresses().stream())
                .filter(address -> !asked.contains(address))
                .distinct()
                .toList();
        var beside = others.isEmpty() ? Stream.<StoredDocument>empty() : repository.sharing(others).stream();
        return Stream.concat(going.stream().map(Going::document), beside)
                .map(StoredDocument::caseRef)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void erase(Going gone, FileMoment moment, String actor) {
        var document = gone.document();
        signatures.erase(document);
        document.erase(moment);
        events.publishEvent(new DocumentEvent.Erased(texts.view(document), gone.addresses(), actor));
        repository.saveAndFlush(document);
    }

    /** The files that share the bytes of what something takes away in a file: they would lose them with it. */
    @Transactional(readOnly = true)
    public Set<String> sharing(String caseRef, String holder) {
        var held = heldBy(caseRef, holder);
        if (held.isEmpty()) {
            return Set.of();
        }
        var documents = repository.findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(Set.of(caseRef)).stream()
                .filter(document -> held.contains(document.documentRef()))
                .toList();
        return beside.sharing(documents).map(StoredDocument::caseRef).collect(Collectors.toUnmodifiableSet());
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

    /** The next moments of the files of these documents. */
    private Function<StoredDocument, FileMoment> moments(Stream<StoredDocument> changing) {
        var moments = counts.each(changing.map(StoredDocument::caseRef));
        return document -> Objects.requireNonNull(moments.get(document.caseRef()));
    }

    private List<StoredDocument> change(
            Collection<String> documentRefs, Function<FileMoment, KeptIsolation.Change> change) {
        if (documentRefs.isEmpty()) {
            return List.of();
        }
        var together = beside.together(beside.stored(documentRefs));
        var moments = moments(together.stream());
        together.forEach(each -> {
            each.isolate(change.apply(moments.apply(each)));
            repository.saveAndFlush(each);
        });
        return together;
    }
}
