package org.rogatory.mla.incoming;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Share;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.law.ReferenceData;
import org.rogatory.mla.copy.CopyContent;
import org.rogatory.mla.item.AssistanceItem;
import org.rogatory.mla.item.ItemNeeds;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** What an authority that was given some items of a request sees of it: these, and nothing that is about the others. */
@Component
class ItemShares {

    /** Letters that nobody reads but the authorities that wrote and got them. */
    private static final Set<String> LETTERS = Set.of("executor_reminder");

    /** A copy is for the authority it was given to, and stays inside all the same. */
    private static final String COPY = CopyKind.EXECUTOR.key();

    private final ItemPlaces items;
    private final ItemNeeds needs;
    private final GivenPapers papers;
    private final ReferenceData law;

    ItemShares(ItemPlaces items, ItemNeeds needs, GivenPapers papers, ReferenceData law) {
        this.needs = needs;
        this.law = law;
        this.items = items;
        this.papers = papers;
    }

    @Transactional(readOnly = true)
    Optional<Share> of(CaseFile file, Officer officer) {
        if (Deliberation.open(file, officer)) {
            return Optional.empty();
        }
        var readers = items.readers(file.caseRef());
        var own = officer.authority();
        if (readers.values().stream().allMatch(authorities -> authorities.contains(own))) {
            return Optional.empty();
        }
        var given = papers.of(file.caseRef());
        return Optional.of(new Share(
                keys(readers, authorities -> authorities.contains(own)),
                keys(given, authorities -> authorities.contains(own)),
                keys(given, authorities -> !authorities.contains(own))));
    }

    /** Letters to another authority than the officer's; notes of the office of before were for all who executed. */
    @Transactional(readOnly = true)
    Set<String> closed(CaseFile file, List<DocumentView> documents, Officer officer) {
        var letters = documents.stream()
                .filter(document -> COPY.equals(document.kind())
                        || LETTERS.contains(document.kind()) && !DocumentView.INTERNAL.equals(document.marking()))
                .map(DocumentView::documentRef)
                .collect(Collectors.toSet());
        if (!letters.isEmpty()) {
            var given = papers.of(file.caseRef());
            letters.removeIf(letter -> given.getOrDefault(letter, Set.of()).contains(officer.authority()));
        }
        return letters;
    }

    private static Set<String> keys(Map<String, Set<String>> readers, Predicate<Set<String>> which) {
        return readers.entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /**
     * The request as the copy for execution tells it: with the items that are there for the officer, each under its number
     * in the whole, the persons of whom they speak, and what was written for its authority in place of the facts. Of an
     * item that the written request has not repeated it says nothing any more.
     */
    @Transactional(readOnly = true)
    JsonNode limited(CaseFile file, JsonNode content, Officer officer) {
        var caseRef = file.caseRef();
        if (Deliberation.open(file, officer) || !items.shared(caseRef)) {
            return content;
        }
        var own = items.of(caseRef, officer.authority()).stream()
                .map(AssistanceItem::number)
                .collect(Collectors.toSet());
        var asked = content.path("assistance").size();
        if (asked > 0 && IntStream.rangeClosed(1, asked).allMatch(own::contains)) {
            return content;
        }
        var needed = needs.of(caseRef, officer.authority());
        return CopyContent.shown(content, law.copyRules().of(COPY), own, needed);
    }
}
