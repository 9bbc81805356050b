package org.rogatory.enclosures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Component;

/** The first lines of an inventory: what goes from the documents and their originals, what came as it was packed. */
@Component
class EnclosureLines {

    private final Deliberation deliberation;
    private final EnclosureRepository lists;
    private final EnclosureTexts texts;
    private final Legs legs;

    EnclosureLines(Deliberation deliberation, EnclosureRepository lists, EnclosureTexts texts, Legs legs) {
        this.deliberation = deliberation;
        this.lists = lists;
        this.texts = texts;
        this.legs = legs;
    }

    List<EnclosureLine> of(CaseFile file, NewEnclosures wanted, Officer officer) {
        if (wanted.way() == Way.DISPATCH) {
            return going(file, officer);
        }
        var leg = wanted.legId();
        return leg == null ? List.of() : packed(file, leg, list -> Enclosures.shown(file, list, officer));
    }

    /** What may leave: our letters and what was added to them, never what stays inside or came from the other side. */
    private List<EnclosureLine> going(CaseFile file, Officer officer) {
        var leaving = deliberation.documents(file, officer).stream()
                .filter(document -> !document.stays() && !document.besideLetter() && document.isolation() == null)
                .filter(document ->
                        document.status() != DocumentStatus.RECEIVED && document.status() != DocumentStatus.DRAFT)
                .toList();
        return fitting(leaving).stream().map(EnclosureLines::line).toList();
    }

    /** As many as an inventory lists: our letters are left out before what they enclose, and the older before the newer. */
    private static List<DocumentView> fitting(List<DocumentView> leaving) {
        var newestFirst = new ArrayList<>(leaving);
        Collections.reverse(newestFirst);
        var kept = Stream.concat(
                        newestFirst.stream().filter(DocumentView::attachment),
                        newestFirst.stream().filter(Predicate.not(DocumentView::attachment)))
                .limit(LineRules.MOST_LINES)
                .map(DocumentView::documentRef)
                .collect(Collectors.toUnmodifiableSet());
        return leaving.stream()
                .filter(document -> kept.contains(document.documentRef()))
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

    /** The inventory with which the same leg was sent, else that of its envelope, where this office may see it. */
    private List<EnclosureLine> packed(CaseFile file, String legId, Predicate<EnclosureList> shown) {
        var checked = lists.findByCaseRefOrderByDrawnAtAscListIdAsc(file.caseRef()).stream()
                .filter(list -> list.way() == Way.DISPATCH && list.is(EnclosureState.CHECKED) && shown.test(list))
                .toList();
        return last(checked, list -> legId.equals(list.legId()))
                .or(() -> ofEnvelope(file, legId, checked))
                .map(list -> texts.lines(file.caseRef(), list).stream()
                        .map(EnclosureLine::unchecked)
                        .toList())
                .orElse(List.of());
    }

    /** Who packs the first leg draws up his inventory before there is a leg: it is bound to the dispatch alone. */
    private Optional<EnclosureList> ofEnvelope(CaseFile file, String legId, List<EnclosureList> checked) {
        return legs.of(file.caseRef()).stream()
                .filter(leg -> leg.legId().equals(legId))
                .map(LegView::dispatch)
                .findFirst()
                .flatMap(dispatch -> last(checked, list -> dispatch.equals(list.dispatch())));
    }

    private static Optional<EnclosureList> last(List<EnclosureList> checked, Predicate<EnclosureList> wanted) {
        return checked.stream().filter(wanted).reduce((earlier, later) -> later);
    }
}
