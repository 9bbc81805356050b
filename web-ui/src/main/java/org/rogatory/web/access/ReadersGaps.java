package org.rogatory.web.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.access.ReservingOfficers;
import org.rogatory.cases.ReservedPart;
import org.rogatory.identity.Officer;
import org.rogatory.requests.content.ReadersNeeded;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** Before a section is for named people only: which steps of its request hardly anybody could take any more. */
@Component
class ReadersGaps {

    private final ReservingOfficers officers;
    private final ReadersNeeded needed;
    private final CaseWords caseWords;
    private final Words words;

    ReadersGaps(ReservingOfficers officers, ReadersNeeded needed, CaseWords caseWords, Words words) {
        this.officers = officers;
        this.needed = needed;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A line for each of them; none where what was chosen is no section, or nobody was named. */
    List<String> of(String caseRef, ReadersForm form, Officer officer, Locale reader) {
        var file = officers.demand(caseRef, officer);
        if (form.named().isEmpty() || form.wanted().part() != ReservedPart.SECTION) {
            return List.of();
        }
        return needed.of(file, form.named()).stream()
                .map(gap -> told(gap, reader))
                .toList();
    }

    private String told(ReadersNeeded.Gap gap, Locale reader) {
        var roles = gap.roles().stream()
                .sorted()
                .map(role -> caseWords.label("roles", role, reader))
                .collect(Collectors.joining(", "));
        var key = gap.one() ? "access.readers.gaps.one" : "access.readers.gaps.none";
        return words.text(key, caseWords.verb(gap.verb(), reader), roles);
    }
}
