package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.service.Caseload;
import org.rogatory.referral.service.CaseloadFilter.Place;
import org.rogatory.referral.service.CaseloadLine;
import org.rogatory.web.shared.ApiPages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The open files of the caller's organisation by their codes, for national systems. */
@RestController
@RequestMapping(CaseloadApi.PATH)
@Tag(name = "referral")
class CaseloadApi {

    static final String PATH = "/api/v1/caseload";

    private final Caseload caseload;
    private final CaseloadPages pages;

    CaseloadApi(Caseload caseload, CaseloadPages pages) {
        this.caseload = caseload;
        this.pages = pages;
    }

    /**
     * An open file.
     *
     * @param dueAt when something is due next; null where nothing is
     * @param rule the limit that it is
     * @param owner user name of who answers for it; null where nobody does
     * @param band how many files that person has: below-10, from-10, from-20 or from-30
     */
    record CaseloadLineJson(
            String caseRef,
            String status,
            @Nullable Instant dueAt,
            @Nullable String rule,
            @Nullable String owner,
            @Nullable String band) {

        static CaseloadLineJson of(CaseloadLine line) {
            var band = line.band();
            return new CaseloadLineJson(
                    line.file().caseRef(),
                    line.file().status(),
                    line.dueAt(),
                    line.rule(),
                    line.owner(),
                    band == null ? null : band.key());
        }
    }

    @GetMapping
    @Operation(
            operationId = "caseload",
            summary = "The open files of the organisation, what is due first in front, page by page",
            description = "`worker` is a user name, `all`, or `nobody` for files for which nobody answers. Without it"
                    + " whoever oversees the work is told of all, everybody else of his own.")
    ResponseEntity<List<CaseloadLineJson>> caseload(
            @RequestParam(defaultValue = "") String worker,
            @RequestParam(defaultValue = "") String after,
            Officer officer) {
        var filter = CaseloadPages.filter(pages.chosen(worker, officer), place(after), officer);
        var found = caseload.page(filter, officer);
        var asked = Map.of("worker", worker);
        return ApiPages.page(found, PATH, asked, line -> line.place().text())
                .body(found.lines().stream().map(CaseloadLineJson::of).toList());
    }

    private static Place place(String after) {
        var place = Place.of(after);
        if (!after.isEmpty() && place.equals(Place.START)) {
            throw Refusal.of("unknown-cursor", "after");
        }
        return place;
    }
}
