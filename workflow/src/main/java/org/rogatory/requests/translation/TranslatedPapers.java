package org.rogatory.requests.translation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.NewAttachment;
import org.rogatory.documents.TakenFile;
import org.rogatory.documents.upload.AddedUpload;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Translations of documents of a file that were made elsewhere: each belongs to the document that it translates. A
 * document never changes, so a translation is stale once its source is kept inside or taken away, and with it gone; a
 * stale one travels with nothing.
 */
@Service
public class TranslatedPapers implements AddedUpload {

    /** The kind of a document that is a translation. */
    public static final String KIND = "translation";

    private final TranslatedPaperRepository papers;
    private final PaperTranslators translators;
    private final Documents documents;

    TranslatedPapers(TranslatedPaperRepository papers, PaperTranslators translators, Documents documents) {
        this.papers = papers;
        this.translators = translators;
        this.documents = documents;
    }

    /**
     * Adds translations of one document, all or none. The caller has passed the access rule of the file.
     *
     * @throws Refusal if the source is no document of the file that may be translated, or they are no translations
     */
    @Transactional
    public List<DocumentView> add(List<TakenFile> files, String sourceRef, Officer officer) {
        var caseRef = files.get(0).attachment().caseRef();
        files.forEach(file -> demandKind(file.attachment().kind()));
        demandSource(caseRef, sourceRef);
        var added = documents.add(files, officer);
        added.forEach(each -> added(each, sourceRef));
        return added;
    }

    /**
     * The same with what is said of them: by whom they were made and certified.
     *
     * @param sourceRef the document that they translate; null for translations of the request itself
     */
    @Transactional
    public List<DocumentView> add(
            List<TakenFile> files, @Nullable String sourceRef, PaperWords words, Officer officer) {
        files.forEach(file -> demandSaid(file.attachment().kind(), words));
        var added = sourceRef == null ? documents.add(files, officer) : add(files, sourceRef, officer);
        added.forEach(each -> translators.keep(each, words));
        return added;
    }

    /**
     * Refuses, before its bytes come, a translation of what may not be translated, and translators of what is none;
     * nothing where neither is named.
     *
     * @throws Refusal as for one that is added at once
     */
    @Transactional(readOnly = true)
    public void demand(String caseRef, @Nullable String kind, @Nullable String sourceRef, PaperWords words) {
        demandSaid(kind, words);
        if (sourceRef != null && !sourceRef.isBlank()) {
            demandKind(kind);
            demandSource(caseRef, sourceRef);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean holds(NewAttachment attachment, String sourceRef) {
        return KIND.equals(attachment.kind()) && source(attachment.caseRef(), sourceRef);
    }

    @Override
    @Transactional
    public void added(DocumentView document, String sourceRef) {
        papers.saveAndFlush(new TranslatedPaper(document.documentRef(), document.caseRef(), sourceRef));
    }

    @Override
    @Transactional
    public void said(DocumentView document, String words) {
        translators.keep(document, words);
    }

    /** Only of a translation somebody can have made and certified one. */
    private static void demandSaid(@Nullable String kind, PaperWords words) {
        if (!words.equals(PaperWords.NONE)) {
            demandKind(kind);
        }
    }

    private static void demandKind(@Nullable String kind) {
        if (!KIND.equals(kind)) {
            throw Refusal.of("document-kind", "kind");
        }
    }

    private void demandSource(String caseRef, String sourceRef) {
        if (!source(caseRef, sourceRef)) {
            throw Refusal.of("document-unknown", "source");
        }
    }

    private boolean source(String caseRef, String sourceRef) {
        return documents.ofCase(caseRef).stream()
                .anyMatch(each -> each.documentRef().equals(sourceRef) && translatable(each));
    }

    /** Of which document each translation of a file is, by their references. */
    @Transactional(readOnly = true)
    public Map<String, String> sources(String caseRef, AccessScope scope) {
        return papers.of(caseRef, scope).stream()
                .collect(Collectors.toMap(TranslatedPaper::documentRef, TranslatedPaper::sourceRef));
    }

    /**
     * All documents of a file but the stale translations: what may not leave leaves in no other language either.
     *
     * @param all every document of one file
     */
    @Transactional(readOnly = true)
    public List<DocumentView> current(List<DocumentView> all) {
        var translation = all.stream().filter(each -> KIND.equals(each.kind())).findFirst();
        if (translation.isEmpty()) {
            return all;
        }
        var sources = all.stream()
                .filter(TranslatedPapers::translatable)
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        var stale = papers.of(translation.get().caseRef(), AccessScope.system()).stream()
                .filter(paper -> !sources.contains(paper.sourceRef()))
                .map(TranslatedPaper::documentRef)
                .collect(Collectors.toSet());
        return all.stream().filter(each -> !stale.contains(each.documentRef())).toList();
    }

    /** Whether a document can be named as the source of a translation: one that was made elsewhere and is there. */
    public static boolean translatable(DocumentView document) {
        return document.fromOutside()
                && !KIND.equals(document.kind())
                && !document.stays()
                && !document.quarantined()
                && document.isolation() == null;
    }
}
