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
        return Stream.concat(repository.sharing(addresses(wanted)).stream(), alike(wanted))
                .distinct()
                .sorted(Comparator.comparing(StoredDocument::documentRef))
                .toList();
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
