package org.rogatory.access;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.ReservedPart;
import org.rogatory.cases.ReservedParts;
import org.rogatory.cases.ReservedParts.Thing;
import org.rogatory.cases.ReservedSections;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** What of a file can be for named people only: what has come, and what goes nowhere. */
@Component
class ReservableThings {

    private final BasicAccess basic;
    private final Deliberation deliberation;
    private final Documents documents;
    private final Procedures procedures;
    private final ReservedSections sections;
    private final ReservedParts reserved;

    ReservableThings(
            BasicAccess basic,
            Deliberation deliberation,
            Documents documents,
            Procedures procedures,
            ReservedSections sections,
            ReservedParts reserved) {
        this.basic = basic;
        this.deliberation = deliberation;
        this.documents = documents;
        this.procedures = procedures;
        this.sections = sections;
        this.reserved = reserved;
    }

    /** What came with the file and what was added and stays inside; letters of ours are read by who signs them. */
    static boolean fits(DocumentView document) {
        var stays = document.stays() && !document.annexed();
        return document.isolation() == null
                && !document.besideLetter()
                && (document.status() == DocumentStatus.RECEIVED
                        || document.status() == DocumentStatus.ATTACHED && stays);
    }

    List<DocumentView> documents(CaseFile file, Officer officer) {
        if (!basic.opens(file, officer)) {
            return List.of();
        }
        var already = reserved.all(file, ReservedPart.DOCUMENT);
        return deliberation.documents(file, officer).stream()
                .filter(document -> fits(document) && !already.contains(document.documentRef()))
                .toList();
    }

    /** The keys of the sections that the officer reads himself and that are not for named people yet. */
    List<String> sections(CaseFile file, Officer officer) {
        if (!basic.opens(file, officer) || CaseFamily.guarded(file)) {
            return List.of();
        }
        var already = reserved.all(file, ReservedPart.SECTION);
        return sections.of(file, procedures.content(file, officer)).stream()
                .filter(key -> !already.contains(key))
                .toList();
    }

    /** Whether the file as a whole can be for named people only. */
    boolean whole(CaseFile file, Officer officer) {
        return basic.opens(file, officer) && !basic.reserved(file);
    }

    /** Of which kind the documents of a file are, by their references. */
    Map<String, String> kinds(CaseFile file) {
        return documents.ofCase(file.caseRef()).stream()
                .collect(Collectors.toMap(DocumentView::documentRef, DocumentView::kind));
    }

    /** Refuses what is not there for the officer, is not of this kind, or is for named people already. */
    void demandFree(CaseFile file, Thing thing, Officer officer) {
        var known = reserved.of(file).stream()
                .anyMatch(one -> one.part() == thing.part() && one.reference().equals(thing.reference()));
        if (known) {
            throw Refusal.of("document-reserved", "reference");
        }
        if (!basic.opens(file, officer)) {
            throw Refusal.notFound();
        }
        if (!isKnown(file, thing, officer)) {
            throw Refusal.of("unknown-code", "reference");
        }
    }

    private boolean isKnown(CaseFile file, Thing thing, Officer officer) {
        return switch (thing.part()) {
            case DOCUMENT -> {
                demandFits(deliberation.document(file, thing.reference(), officer));
                yield true;
            }
            case SECTION -> sections(file, officer).contains(thing.reference());
            case FILE -> file.caseRef().equals(thing.reference());
        };
    }

    private static void demandFits(DocumentView document) {
        if (!fits(document)) {
            throw Refusal.of("document-travels", "reference");
        }
    }
}
