package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The limits of time of a file, for national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/deadlines")
@Tag(name = "cases")
class DeadlinesApi {

    private final ApiCaller calls;
    private final ToldDeadlines deadlines;

    DeadlinesApi(ApiCaller calls, ToldDeadlines deadlines) {
        this.calls = calls;
        this.deadlines = deadlines;
    }

    /**
     * A limit of time as national systems read it.
     *
     * @param rule key of the limit
     * @param kind who has set it: treaty, national or system (the office itself)
     * @param basis the article or the reason, in words of the reference data
     * @param dueAt the moment that governs
     * @param otherAt the other possible end where the law does not tell how to count
     * @param certain false where not all that it was counted from is known or verified, as days off or the rule itself
     * @param status running, paused, met, passed or stopped
     * @param round which time it runs: 1, and one more each time it has passed without effect
     * @param pauseReason the verb that paused it
     * @param extendedFrom the end it had before it was prolonged
     * @param item what it runs for alone; null for the whole file
     */
    record DeadlineJson(
            String rule,
            String kind,
            String basis,
            Instant startedAt,
            Instant dueAt,
            @Nullable Instant otherAt,
            String zone,
            boolean certain,
            String status,
            int round,
            @Nullable String pauseReason,
            @Nullable Instant extendedFrom,
            @Nullable String item,
            boolean overdue) {

        static DeadlineJson of(DeadlineView told) {
            return new DeadlineJson(
                    told.ruleKey(),
                    told.kind().key(),
                    told.basis(),
                    told.startedAt(),
                    told.dueAt(),
                    told.otherAt(),
                    told.zone().getId(),
                    told.certain(),
                    told.status().key(),
                    told.round(),
                    told.pauseReason(),
                    told.extendedFrom(),
                    told.about(),
                    told.overdue());
        }
    }

    @GetMapping
    @Operation(
            operationId = "deadlines",
            summary = "The limits of time that a file has and had, the next to end first",
            description = "Who has single items of a file is told nothing of the limits of the others. What a file owes"
                    + " is what runs or is overdue; a limit that is overdue and has begun anew (round) stands twice.")
    List<DeadlineJson> read(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> deadlines.of(file, officer).stream()
                        .map(DeadlineJson::of)
                        .toList());
    }
}
