package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.TranslatorWords;
import org.springframework.stereotype.Component;

/** The documents on the translator's page: the translations that were added, and what may be translated. */
@Component
class TranslationPapers {

    private final TranslatedPapers translated;
    private final TranslatorWords translators;
    private final CaseWords caseWords;

    TranslationPapers(TranslatedPapers translated, TranslatorWords translators, CaseWords caseWords) {
        this.translated = translated;
        this.translators = translators;
        this.caseWords = caseWords;
    }

    /**
     * A document on the page.
     *
     * @param by by whom it was made and certified; null where nobody said so
     * @param of how the document is called that it translates; null where it translates the request
     * @param stale that document stays inside or was taken away since
     */
    record Paper(
            String title,
            String language,
            String href,
            @Nullable String by,
            @Nullable String of,
            boolean stale) {}

    /** The translations that were added and travel, each with the document that it translates. */
    List<Paper> added(CaseFile file, List<DocumentView> all, ReviewPages.Reading by) {
        var added = all.stream()
                .filter(document -> TranslatedPapers.KIND.equals(document.kind()) && document.attachment())
                .filter(document -> document.status() == DocumentStatus.ATTACHED)
                .toList();
        if (added.isEmpty()) {
            return List.of();
        }
        var sources = translated.sources(file.caseRef(), AccessScope.of(by.officer()));
        var said = translators.of(file.caseRef(), by.officer());
        var known = all.stream().collect(Collectors.toMap(DocumentView::documentRef, document -> document));
        return added.stream()
                .map(document -> translation(document, known.get(sources.get(document.documentRef())), said, by))
                .toList();
    }

    private Paper translation(
            DocumentView document, @Nullable DocumentView source, Map<String, String> said, ReviewPages.Reading by) {
        var plain = plain(document, by.reader());
        return new Paper(
                plain.title(),
                plain.language(),
                plain.href(),
                document.isolation() == null ? said.get(document.documentRef()) : null,
                source == null ? null : title(source, by.reader()),
                source != null && !TranslatedPapers.translatable(source));
    }

    /** A document of which no more is told than what it is. */
    Paper plain(DocumentView document, Locale reader) {
        var language = document.language();
        return new Paper(
                title(document, reader),
                language == null ? "" : Languages.name(Locale.forLanguageTag(language), reader),
                "/cases/" + document.caseRef() + "/documents/" + document.documentRef(),
                null,
                null,
                false);
    }

    /** The documents of which a translation may be added. */
    List<Option> sources(List<DocumentView> all, Locale reader) {
        return all.stream()
                .filter(TranslatedPapers::translatable)
                .map(document -> new Option(document.documentRef(), title(document, reader)))
                .toList();
    }

    /** Of what nobody can open only its kind is told. */
    private String title(DocumentView document, Locale reader) {
        var kind = caseWords.label("attachment_kinds", document.kind(), reader);
        return document.isolation() == null ? kind + ": " + document.name() : kind;
    }
}
