package org.rogatory.web.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionPart;
import org.rogatory.web.shared.SentOnce;

/**
 * A resolution, a report or a decision as it is typed.
 *
 * @param caseRef the file, or the entry of a letter of the desk, from the address
 * @param id the resolution, from the address; null for the first one of a chain and for a decision about control
 * @param act what is done, from the address
 * @param letter the entry of a journal on whose letter the resolution is written
 * @param officer user name of who answers for the resolution; of a report, whose part is done
 * @param controlled whether the resolution puts the file on control
 * @param once the mark of the form
 */
record ResolutionForm(
        String caseRef,
        @Nullable String id,
        String act,
        @Nullable String letter,
        @Nullable String officer,
        @Nullable List<String> coExecutors,
        @Nullable LocalDate until,
        @Nullable Boolean controlled,
        @Nullable String reason,
        @Nullable String text,
        @Nullable String once) {

    static ResolutionForm empty(String caseRef, String act) {
        return new ResolutionForm(caseRef, null, act, null, null, List.of(), null, null, null, null, null);
    }

    /** The form before anything is typed; of what its address says more it keeps whose part a report is about. */
    ResolutionForm untyped() {
        return new ResolutionForm(
                caseRef, id, act, null, reports() ? officer : null, List.of(), null, null, null, null, null);
    }

    /** The same for the part of one of those whom the resolution names. */
    ResolutionForm of(String named) {
        return new ResolutionForm(caseRef, id, act, letter, named, coExecutors, until, controlled, reason, text, once);
    }

    Idempotency.Call call(Officer officer) {
        return ofLetter() ? SentOnce.ofOffice(officer, once, this) : SentOnce.of(officer, once, this);
    }

    boolean reports() {
        return "report".equals(act);
    }

    /** Whether it is the report of one in whose place the officer acts. */
    boolean inPlace(Officer acting) {
        return reports()
                && acting.standingIn().stream()
                        .anyMatch(place -> place.username().equals(officer));
    }

    ResolutionPart part() {
        return new ResolutionPart(String.valueOf(id), officer);
    }

    boolean ofLetter() {
        return LetterResolutions.about(caseRef);
    }

    /** Where the file or the letter has its resolutions. */
    String tab() {
        return base() + "/" + ResolutionTabs.TAB;
    }

    String base() {
        return (ofLetter() ? "/letters/" : "/cases/") + caseRef;
    }

    List<String> joining() {
        return coExecutors == null ? List.of() : coExecutors;
    }

    NewResolution first() {
        return NewResolution.first(officer, joining(), until, text)
                .on(letter)
                .controlled(Boolean.TRUE.equals(controlled));
    }

    NewResolution next() {
        return NewResolution.first(officer, joining(), until, text).after(String.valueOf(id));
    }

    Control.Wanted decision() {
        return new Control.Wanted(reason, text, until);
    }
}
