package org.rogatory.documents;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Documents and whatever says the same: what shares their bytes, and the same content in the same file. */
final class AlikeDocuments {

    private final StoredDocumentRepository repository;
    private final DocumentTexts texts;

    AlikeDocuments(StoredDocumentRepository repository, DocumentTexts texts) {
        this.repository = repository;
        this.texts = texts;
    }

    /** One is read like any other, which the transaction may know already; several are read at once. */
    List<StoredDocument> stored(Collection<String> documentRefs) {
        var wanted = Set.copyOf(documentRefs);
        var found = wanted.size() == 1
                ? repository.findById(wanted.iterator().next()).stream().toList()
                : repository.findByDocumentRefIn(wanted);
        if (found.size() < wanted.size()) {
            throw new DocumentRefused("document-unknown");
        }
        return found;
    }

    static Set<String> addresses(List<StoredDocument> documents) {
        return documents.stream()
                .flatMap(document -> document.addresses().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** They and whatever goes with them, in the one order in which several rows of documents are written. */
    List<StoredDocument> together(List<StoredDocument> wanted) {
        return Stream.concat(sharing(wanted), alike(wanted))
                .distinct()
                .sorted(Comparator.comparing(StoredDocument::documentRef))
                .toList();
    }

    /** What shares their bytes, also those of a revision that a letter among them had before it grew. */
    Stream<StoredDocument> sharing(List<StoredDocument> wanted) {
        var addresses = addresses(wanted);
        var near = repository.sharing(addresses);
        var further = Stream.concat(addresses(near).stream(), revisions(near))
                .filter(address -> !addresses.contains(address))
                .collect(Collectors.toUnmodifiableSet());
        return further.isEmpty() ? near.stream() : Stream.concat(near.stream(), repository.sharing(further).stream());
    }

    private Stream<String> revisions(List<StoredDocument> documents) {
        var signed = documents.stream()
                .filter(document -> document.signed().made() > 0)
                .map(StoredDocument::documentRef)
                .toList();
        return signed.isEmpty()
                ? Stream.empty()
                : Stream.concat(repository.revisions(signed).stream(), repository.stamped(signed).stream());
    }

    private record Said(String caseRef, String sha256) {}

    private Said said(StoredDocument document) {
        return new Said(document.caseRef(), texts.view(document).sha256());
    }

    /** The same content added to the file a second time lies at another address. */
    private Stream<StoredDocument> alike(List<StoredDocument> wanted) {
        var contents = wanted.stream()
                .map(this::said)
                .filter(content -> !content.sha256().isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        var files = wanted.stream().map(StoredDocument::caseRef).collect(Collectors.toUnmodifiableSet());
        return repository.findByCaseRefInOrderByCreatedAtAscDocumentRefAsc(files).stream()
                .filter(each -> contents.contains(said(each)));
    }
}
