package org.rogatory.web.cases.content;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiPages;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which files a national system wants to see.
 *
 * @param externalRef its own reference; the other fields are then not looked at
 * @param number part of our number or of the counterpart's
 * @param status key of a status
 * @param machine one direction only
 * @param limit how many at once, from 1 to 200; 100 where nothing is said
 * @param after place after which the list goes on, {@code <moment>_<reference>} as the header names it, or the
 *     reference of a file that the caller sees
 */
record CaseListQuery(
        @Nullable String externalRef,
        @Nullable String number,
        @Nullable String status,
        @Nullable String machine,
        @Nullable String limit,
        @Nullable String after) {

    int size() {
        return ApiPages.size(limit);
    }

    RegisterFilter filter(Set<String> machines, Cases cases, Officer officer) {
        var wanted = machine == null
                ? machines
                : machines.stream().filter(Predicate.isEqual(machine)).toList();
        var first = RegisterFilter.first(Set.copyOf(wanted), given(number), "", given(status));
        if (after == null) {
            return first;
        }
        var place = ListPlace.of(after);
        var last = place.equals(ListPlace.START) ? seen(after, cases, officer) : place;
        return first.after(last.at(), last.reference());
    }

    private static ListPlace seen(String caseRef, Cases cases, Officer officer) {
        return cases.lookUp(caseRef, AccessScope.of(officer))
                .map(CaseListQuery::place)
                .orElseThrow(() -> Refusal.of("unknown-cursor", "after"));
    }

    /** Where a file stands in the list, whoever sees it by the time the list goes on. */
    static ListPlace place(CaseFile file) {
        return new ListPlace(file.openedAt(), file.caseRef());
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The address of this list without a place in it. */
    UriComponentsBuilder address() {
        var address = UriComponentsBuilder.fromPath("/api/v1/cases");
        if (number != null) {
            address.queryParam("number", number);
        }
        if (status != null) {
            address.queryParam("status", status);
        }
        if (machine != null) {
            address.queryParam("machine", machine);
        }
        return address;
    }
}
