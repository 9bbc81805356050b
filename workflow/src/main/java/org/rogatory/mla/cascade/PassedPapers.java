package org.rogatory.mla.cascade;

import java.util.Set;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.message.GivenPapers;
import org.rogatory.requests.message.letter.CopyKind;
import org.springframework.stereotype.Component;

/** Who gets the work of an authority that has a part of a file gets the documents that this one was given for it. */
@Component
class PassedPapers {

    private final ItemPlaces items;
    private final GivenPapers given;
    private final Documents documents;

    PassedPapers(ItemPlaces items, GivenPapers given, Documents documents) {
        this.items = items;
        this.given = given;
        this.documents = documents;
    }

    /** What came and was given to the one goes to the other, with its copy of the request; letters stay where they went. */
    void pass(CaseFile file, String from, String to) {
        if (!items.shared(file.caseRef())) {
            return;
        }
        var known = given.of(file.caseRef());
        var passed = documents.ofCase(file.caseRef()).stream()
                .filter(PassedPapers::came)
                .map(DocumentView::documentRef)
                .filter(document -> known.getOrDefault(document, Set.of()).contains(from))
                .toList();
        given.give(file, passed, to);
    }

    private static boolean came(DocumentView document) {
        return CopyKind.EXECUTOR.key().equals(document.kind())
                || document.status() == DocumentStatus.RECEIVED
                || document.status() == DocumentStatus.ATTACHED && !DocumentView.INTERNAL.equals(document.marking());
    }
}
