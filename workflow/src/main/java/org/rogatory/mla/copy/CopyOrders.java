package org.rogatory.mla.copy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.documents.LetterOrders;
import org.rogatory.documents.LetterOrders.NewLetter;
import org.rogatory.identity.Officer;
import org.rogatory.persons.FileCipher;
import org.rogatory.requests.RequestForms;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Orders copies of letters: which version of the content they are made of is settled with the order, a job lays them
 * out. An executing authority that has some of the items gets a copy where it would have got the letter.
 */
@Component
public class CopyOrders {

    private static final Set<String> LETTERS = Set.of("request", RequestForms.SPONTANEOUS);

    private final Documents documents;
    private final List<CopySource> sources;
    private final CopyItems items;
    private final GivenPapers given;
    private final LetterOrders orders;
    private final FileCipher cipher;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    CopyOrders(
            Documents documents,
            List<CopySource> sources,
            CopyItems items,
            GivenPapers given,
            LetterOrders orders,
            FileCipher cipher,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.documents = documents;
        this.sources = List.copyOf(sources);
        this.items = items;
        this.given = given;
        this.orders = orders;
        this.cipher = cipher;
        this.events = events;
        this.json = json;
    }

    /**
     * A copy to be made.
     *
     * @param items the numbers of the items it holds, if its kind holds only some
     * @param authorities those to which it is given
     * @param annexes references of the documents that went with it
     */
    record Copied(CopyKind kind, Set<Integer> items, Collection<String> authorities, Collection<String> annexes) {}

    /** The letter that stands for the request, among the documents of a file: the last one that can be opened. */
    static Optional<DocumentView> letter(CaseFile file, List<DocumentView> all) {
        return all.stream()
                .filter(document -> asks(document) && document.isolation() == null && !document.quarantined())
                .filter(document -> file.outgoing() ? document.status() == DocumentStatus.SEALED : came(document))
                .reduce((earlier, later) -> later);
    }

    private static boolean asks(DocumentView document) {
        return LETTERS.contains(document.kind());
    }

    private static boolean came(DocumentView document) {
        return document.status() == DocumentStatus.RECEIVED || document.status() == DocumentStatus.ATTACHED;
    }

    /** What a letter was made of. */
    CopySource.Kept kept(CaseFile file, DocumentView letter) {
        return sources.stream()
                .flatMap(source -> source.of(file, letter).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.of("document-not-copied"));
    }

    /**
     * Orders a copy.
     *
     * @return the reference of the order
     */
    String order(CaseFile file, DocumentView letter, Copied copied, Officer officer) {
        var kind = copied.kind().key();
        var said = json.createObjectNode()
                .put("source", letter.documentRef())
                .put("version", kept(file, letter).version());
        var numbers = said.putArray("items");
        copied.items().forEach(number -> numbers.add(number.intValue()));
        copied.authorities().forEach(said.putArray("authorities")::add);
        copied.annexes().forEach(said.putArray("annexes")::add);
        events.publishEvent(new CopyOrdered(file.caseRef(), officer.username(), kind, letter.documentRef()));
        var hidden = cipher.encrypt(file.caseRef(), json.writeValueAsString(said));
        return orders.order(new NewLetter(file.caseRef(), kind, hidden, DocumentView.INTERNAL), officer);
    }

    /** Gives documents to executing authorities; who has not all of the items gets a copy in place of the letter. */
    @Transactional
    public void give(CaseFile file, Collection<String> documentRefs, Set<String> authorities, Officer officer) {
        if (documentRefs.isEmpty()) {
            return;
        }
        var all = documents.ofCase(file.caseRef());
        var letters = all.stream()
                .filter(CopyOrders::asks)
                .map(DocumentView::documentRef)
                .filter(documentRefs::contains)
                .toList();
        var others = documentRefs.stream().filter(ref -> !letters.contains(ref)).toList();
        given.give(file, others, authorities);
        if (letters.isEmpty()) {
            return;
        }
        var asked = items.of(file, file.authority());
        authorities.stream()
                .collect(groupingBy(authority -> items.part(file, authority), toSet()))
                .forEach((part, receivers) -> {
                    if (part.items().containsAll(asked)) {
                        given.give(file, letters, receivers);
                    } else if (!part.items().isEmpty()) {
                        var copied = new Copied(CopyKind.EXECUTOR, part.items(), receivers, others);
                        letter(file, all).ifPresent(letter -> order(file, letter, copied, officer));
                    }
                });
    }
}
