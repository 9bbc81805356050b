package org.rogatory.web.resolutions;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.NewResolution;

/**
 * A resolution, a report or a decision as it is typed.
 *
 * @param caseRef the file, from the address
 * @param id the resolution, from the address; null for a decision about control
 * @param act what is done, from the address
 */
record ResolutionForm(
        String caseRef,
        @Nullable String id,
        String act,
        @Nullable String officer,
        @Nullable List<String> coExecutors,
        @Nullable LocalDate until,
        @Nullable String reason,
        @Nullable String text) {

    static ResolutionForm empty(String caseRef, @Nullable String id, String act) {
        return new ResolutionForm(caseRef, id, act, null, List.of(), null, null, null);
    }

    List<String> joining() {
        return coExecutors == null ? List.of() : coExecutors;
    }

    NewResolution resolution() {
        return new NewResolution(id, officer, joining(), until, text);
    }

    Control.Wanted decision() {
        return new Control.Wanted(reason, text, until);
    }
}
