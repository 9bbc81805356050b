package org.rogatory.web.cases;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.directory.Directory;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.requests.translation.TranslatedPapers;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.TranslatorWords;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What is chosen from where documents are added, and which of those that are there translate which. */
@Component
class UploadChoices {

    private final NewDocuments added;
    private final TranslatedPapers translated;
    private final TranslatorWords translators;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    UploadChoices(
            NewDocuments added,
            TranslatedPapers translated,
            TranslatorWords translators,
            Directory directory,
            CaseWords caseWords,
            Words words) {
        this.added = added;
        this.translated = translated;
        this.translators = translators;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /**
     * A translation and the document that it translates.
     *
     * @param title of the translation
     * @param of the title of the source
     * @param stale the source stays inside or was taken away since
     */
    record Pair(DocumentView translation, DocumentView source, String title, String of, boolean stale) {}

    /** Adds to a page what its form for documents offers and what its list of them tells of translations. */
    void show(CaseFile file, List<DocumentView> seen, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        added.show(file, officer, reader, model);
        model.addAttribute("sources", sources(file, seen, reader));
        var some = seen.stream().anyMatch(document -> TranslatedPapers.KIND.equals(document.kind()));
        model.addAttribute("translatedBy", some ? translators.of(file.caseRef(), officer) : Map.of());
        var pairs = some ? pairs(file, seen, officer) : List.<Pair>of();
        model.addAttribute(
                "translationOf",
                pairs.stream().collect(toMap(pair -> pair.translation().documentRef(), pair -> pair)));
        model.addAttribute(
                "translations",
                pairs.stream().collect(groupingBy(pair -> pair.source().documentRef(), toList())));
    }

    /** The translations that an officer sees, each with the document that it translates, if he sees that. */
    private List<Pair> pairs(CaseFile file, List<DocumentView> seen, Officer officer) {
        var sources = translated.sources(file.caseRef(), AccessScope.of(officer));
        var reader = LocaleContextHolder.getLocale();
        return seen.stream()
                .flatMap(translation -> seen.stream()
                        .filter(source -> source.documentRef().equals(sources.get(translation.documentRef())))
                        .map(source -> new Pair(
                                translation,
                                source,
                                title(file, translation, reader),
                                title(file, source, reader),
                                !TranslatedPapers.translatable(source))))
                .toList();
    }

    /** The documents of which somebody may add a translation. */
    List<Option> sources(CaseFile file, List<DocumentView> seen, Locale reader) {
        return seen.stream()
                .filter(TranslatedPapers::translatable)
                .map(document -> new Option(document.documentRef(), title(file, document, reader)))
                .toList();
    }

    private String title(CaseFile file, DocumentView document, Locale reader) {
        var wording =
                new CaseDocuments.Wording(caseWords, words, directory.times().zone(file.authority()), file);
        return CaseDocuments.title(document, wording, reader);
    }
}
