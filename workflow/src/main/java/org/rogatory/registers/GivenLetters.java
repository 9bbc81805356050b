package org.rogatory.registers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The letters in the journal of the authority that keeps a file of which another one, which executes, may know. */
@Component
class GivenLetters {

    /** The request, what was added to it, the orders. */
    private static final Set<LetterSubject> GIVEN = EnumSet.of(
            LetterSubject.REQUEST,
            LetterSubject.COURT_REQUEST,
            LetterSubject.SUPPLEMENT,
            LetterSubject.INFORMATION_REPLY,
            LetterSubject.WITHDRAWAL,
            LetterSubject.EXECUTION_ORDER,
            LetterSubject.REPORT);
    /** Those between two offices: where the items are with several, each knows its own alone. */
    private static final Set<LetterSubject> BETWEEN = EnumSet.of(LetterSubject.EXECUTION_ORDER, LetterSubject.REPORT);

    private final Documents documents;
    private final ObjectProvider<Procedures> procedures;

    GivenLetters(Documents documents, ObjectProvider<Procedures> procedures) {
        this.documents = documents;
        this.procedures = procedures;
    }

    /** Those of the letters of a file that an officer of another authority may know of. */
    List<EntryView> among(List<EntryView> all, CaseFile file, Officer officer) {
        var part = procedures.getObject().of(file).share(file, officer).isPresent();
        var signed = all.stream().anyMatch(entry -> reminds(entry, officer)) ? sealedLetters(file) : Set.<String>of();
        return all.stream()
                .filter(entry -> given(entry, part, officer)
                        || reminds(entry, officer) && signed.contains(String.valueOf(entry.documentRef())))
                .toList();
    }

    private static boolean given(EntryView entry, boolean part, Officer officer) {
        var closed = part && BETWEEN.contains(entry.subject()) && !with(entry, officer);
        return GIVEN.contains(entry.subject()) && !closed;
    }

    private static boolean with(EntryView entry, Officer officer) {
        return officer.authority().equals(entry.correspondent());
    }

    /** A reminder is for the authority alone to which it goes, and only when it is signed. */
    private static boolean reminds(EntryView entry, Officer officer) {
        return entry.subject() == LetterSubject.EXECUTION_REMINDER && with(entry, officer);
    }

    private Set<String> sealedLetters(CaseFile file) {
        return documents.ofCase(file.caseRef()).stream()
                .filter(document -> document.status() == DocumentStatus.SEALED)
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
    }
}
