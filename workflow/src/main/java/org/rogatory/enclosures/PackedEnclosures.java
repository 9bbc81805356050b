package org.rogatory.enclosures;

import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.documents.DocumentStatus;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.Documents;
import org.rogatory.identity.Officer;
import org.rogatory.transmission.LegView;
import org.rogatory.transmission.Legs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether what goes in an envelope was packed by its inventory; an inventory stands for the envelope with which it left
 * and for no other one. Its callers have passed the access rule of the file.
 */
@Service
public class PackedEnclosures {

    private final EnclosureRepository lists;
    private final EnclosureTexts texts;
    private final Documents documents;
    private final Legs legs;

    PackedEnclosures(EnclosureRepository lists, EnclosureTexts texts, Documents documents, Legs legs) {
        this.texts = texts;
        this.lists = lists;
        this.documents = documents;
        this.legs = legs;
    }

    /**
     * Whether papers that leave this office now are still to be packed: an inventory is begun and not finished, or there is
     * none though something is enclosed.
     */
    @Transactional(readOnly = true)
    public boolean unpackedToLeave(CaseFile file, Officer officer) {
        return unpackedToLeave(file, officer, () -> encloses(file, List.of()));
    }

    /** The same where it is known whether something is enclosed. */
    @Transactional(readOnly = true)
    public boolean unpackedToLeave(CaseFile file, Officer officer, boolean enclosed) {
        return unpackedToLeave(file, officer, () -> enclosed);
    }

    private boolean unpackedToLeave(CaseFile file, Officer officer, BooleanSupplier enclosed) {
        return unpacked(file, officer, enclosed, list -> list.dispatch() == null && list.legId() == null);
    }

    /**
     * The same of an envelope that this office hands on: where it was packed for its first leg it stays packed.
     *
     * @param beside keys of documents that prove its handing over, and lie in no envelope
     */
    @Transactional(readOnly = true)
    public boolean unpackedToHandOn(CaseFile file, LegView leg, Officer officer, List<String> beside) {
        return unpacked(file, officer, () -> encloses(file, beside), list -> goesWith(list, leg));
    }

    /** The envelope has left with these papers: its inventories stand for it from now on, and for no other one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void left(CaseFile file, LegView leg, Officer officer) {
        drawn(file, officer).stream()
                .filter(list -> list.is(EnclosureState.CHECKED) && list.dispatch() == null && goesWith(list, leg))
                .forEach(list -> {
                    list.leave(leg.dispatch());
                    lists.saveAndFlush(list);
                });
    }

    /** Of its dispatch, or of none yet and not drawn up for a leg of another one. */
    private boolean goesWith(EnclosureList list, LegView leg) {
        var dispatch = list.dispatch();
        return dispatch == null ? drawnFor(list, leg) : dispatch == leg.dispatch();
    }

    private boolean drawnFor(EnclosureList list, LegView leg) {
        var named = list.legId();
        return named == null || named.equals(leg.legId()) || Objects.equals(dispatch(list, named), leg.dispatch());
    }

    private @Nullable Integer dispatch(EnclosureList list, String legId) {
        return legs.of(list.caseRef()).stream()
                .filter(leg -> leg.legId().equals(legId))
                .map(LegView::dispatch)
                .findFirst()
                .orElse(null);
    }

    private boolean unpacked(
            CaseFile file, Officer officer, BooleanSupplier enclosed, Predicate<EnclosureList> standsFor) {
        var drawn = drawn(file, officer);
        var outdated = outdated(file, drawn);
        var valid = drawn.stream().filter(list -> !outdated.contains(list)).toList();
        if (valid.stream().anyMatch(list -> list.is(EnclosureState.OPEN))) {
            return true;
        }
        var redrawn = outdated.stream().anyMatch(standsFor);
        return (redrawn || enclosed.getAsBoolean()) && valid.stream().noneMatch(standsFor);
    }

    /** What lists a document that was kept inside later counts for nothing: it is drawn up anew. */
    private List<EnclosureList> outdated(CaseFile file, List<EnclosureList> drawn) {
        if (drawn.isEmpty()) {
            return List.of();
        }
        var inside = texts.inside(file.caseRef());
        return drawn.stream()
                .filter(list -> texts.outdated(file.caseRef(), list, inside))
                .toList();
    }

    private List<EnclosureList> drawn(CaseFile file, Officer officer) {
        return lists.findByCaseRefOrderByDrawnAtAscListIdAsc(file.caseRef()).stream()
                .filter(list -> list.way() == Way.DISPATCH && list.authority().equals(officer.authority()))
                .toList();
    }

    private boolean encloses(CaseFile file, List<String> beside) {
        return documents.ofCase(file.caseRef()).stream()
                .anyMatch(document -> enclosed(document) && !beside.contains(document.documentRef()));
    }

    /** What an officer has added and may travel; the letters themselves need no inventory. */
    private static boolean enclosed(DocumentView document) {
        return document.status() == DocumentStatus.ATTACHED && document.attachment();
    }
}
