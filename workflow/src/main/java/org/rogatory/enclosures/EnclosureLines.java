package org.rogatory.enclosures;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** The first lines of an inventory: what goes from the documents and their originals, what came as it was packed. */
@Component
class EnclosureLines {

    private final Deliberation deliberation;
    private final EnclosureRepository lists;
    private final EnclosureTexts texts;

    EnclosureLines(Deliberation deliberation, EnclosureRepository lists, EnclosureTexts texts) {
        this.deliberation = deliberation;
        this.lists = lists;
        this.texts = texts;
    }

    List<EnclosureLine> of(CaseFile file, NewEnclosures wanted, Officer officer) {
        return wanted.way() == Way.DISPATCH
                ? going(file, officer)
                : packed(file, wanted.legId(), list -> Enclosures.shown(file, list, officer));
    }

    /** What may leave: our letters and what was added to them, never what stays inside or came from the other side. */
    private List<EnclosureLine> going(CaseFile file, Officer officer) {
        return deliberation.documents(file, officer).stream()
                .filter(document -> !document.stays() && !document.besideLetter() && document.isolation() == null)
                .filter(document ->
                        document.status() != DocumentStatus.RECEIVED && document.status() != DocumentStatus.DRAFT)
                .limit(LineRules.MOST_LINES)
                .map(EnclosureLines::line)
                .toList();
    }

    private static EnclosureLine line(DocumentView document) {
        var paper = document.original();
        return EnclosureLine.listed(document.kind(), title(document), paper.sheets(), paper.signed() || paper.sealed())
                .of(document.documentRef());
    }

    private static @Nullable String title(DocumentView document) {
        if (document.description() != null) {
            return document.description();
        }
        return document.name().startsWith(document.kind() + "-") ? null : document.name();
    }

    /** The inventory with which the same leg was sent, where this office may see it. */
    private List<EnclosureLine> packed(CaseFile file, @Nullable String legId, Predicate<EnclosureList> shown) {
        return lists.findByCaseRefOrderByDrawnAtAscListIdAsc(file.caseRef()).stream()
                .filter(list -> list.way() == Way.DISPATCH && list.is(EnclosureState.CHECKED))
                .filter(list -> legId != null && legId.equals(list.legId()) && shown.test(list))
                .reduce((earlier, later) -> later)
                .map(list -> texts.lines(file.caseRef(), list).stream()
                        .map(EnclosureLine::unchecked)
                        .toList())
                .orElse(List.of());
    }
}
