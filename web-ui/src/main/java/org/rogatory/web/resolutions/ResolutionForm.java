package org.rogatory.web.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.web.shared.SentOnce;

/**
 * A resolution, a report or a decision as it is typed.
 *
 * @param caseRef the file, or the entry of a letter of the desk, from the address
 * @param id the resolution, from the address; null for the first one of a chain and for a decision about control
 * @param act what is done, from the address
 * @param letter the entry of a journal on whose letter the resolution is written
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

    static ResolutionForm empty(String caseRef, @Nullable String id, String act) {
        return new ResolutionForm(caseRef, id, act, null, null, List.of(), null, null, null, null, null);
    }

    Idempotency.Call call(Officer officer) {
        return ofLetter()
                ? SentOnce.ofOffice(officer, once, toString())
                : new Idempotency.Call(officer, SentOnce.key(once), toString());
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
