package org.rogatory.requests.message.seal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Isolation;
import org.rogatory.requests.translation.TranslatedPapers;
import org.springframework.stereotype.Component;

/** Whether a letter lists just what would travel with it: what changed later needs a letter and a signature anew. */
@Component
class CompleteLetters {

    private final TranslatedPapers translated;

    CompleteLetters(TranslatedPapers translated) {
        this.translated = translated;
    }

    /**
     * The letter, if nothing was added, kept inside, isolated, given back or erased since it was laid out.
     *
     * @param all every document of its file
     */
    DocumentView of(List<DocumentView> all, @Nullable String letterRef) {
        var letter = all.stream()
                .filter(document -> document.documentRef().equals(letterRef))
                .findFirst()
                .orElseThrow(() -> Refusal.of("letter-being-prepared"));
        var travelling = all.stream().filter(DocumentView::travels).toList();
        LetterProofs.demandFree(Stream.concat(Stream.of(letter), travelling.stream()));
        var leaving = Stream.concat(travelling.stream(), sources(all, travelling));
        if (letter.isolation() == Isolation.ERASED || leaving.anyMatch(each -> each.changedAfter(letter))) {
            throw Refusal.of("enclosure-after-letter");
        }
        if (all.stream().anyMatch(each -> each.withheldAfter(letter))) {
            throw Refusal.of("enclosure-kept-inside");
        }
        return letter;
    }

    /** What travels in translation: with its source, though that travels with nothing, a translation goes and comes. */
    private Stream<DocumentView> sources(List<DocumentView> all, List<DocumentView> travelling) {
        var translations = travelling.stream()
                .filter(document -> TranslatedPapers.KIND.equals(document.kind()))
                .toList();
        if (translations.isEmpty()) {
            return Stream.empty();
        }
        var papers = translations.stream().map(DocumentView::documentRef).collect(Collectors.toUnmodifiableSet());
        var known = translated.sources(translations.get(0).caseRef(), AccessScope.system());
        var sources = known.entrySet().stream()
                .filter(paper -> papers.contains(paper.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toUnmodifiableSet());
        return all.stream().filter(document -> sources.contains(document.documentRef()));
    }
}
