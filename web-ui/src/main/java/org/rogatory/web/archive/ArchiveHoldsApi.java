package org.rogatory.web.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.HoldView;
import org.rogatory.archive.LegalHolds;
import org.rogatory.archive.NewHold;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The holds that keep a file from destruction: put by one, lifted by two. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/archive/holds")
@Tag(name = "archive")
class ArchiveHoldsApi {

    private final LegalHolds holds;
    private final ApiCaller calls;

    ArchiveHoldsApi(LegalHolds holds, ApiCaller calls) {
        this.holds = holds;
        this.calls = calls;
    }

    /** A hold to be put, with the decision by which it is put. */
    record NewHoldJson(
            @Nullable @Size(max = 20) String reason,
            @Nullable @Size(max = 60) String decision,
            @Nullable LocalDate decisionDay,
            @Nullable @Size(max = 1000) @PrintableText String words) {

        NewHold wanted() {
            var chosen = HoldReason.of(Objects.toString(reason, "")).orElse(null);
            return new NewHold(chosen, Objects.toString(decision, "").strip(), decisionDay, words);
        }
    }

    /** A hold; {@code liftedBy} is null while it runs. */
    record HoldJson(
            String holdId,
            String reason,
            String decision,
            LocalDate decisionDay,
            @Nullable String words,
            String heldBy,
            Instant heldAt,
            @Nullable String askedBy,
            @Nullable String liftedBy,
            @Nullable Instant liftedAt) {

        static HoldJson of(HoldView hold) {
            return new HoldJson(
                    hold.holdId(),
                    hold.reason().key(),
                    hold.decision(),
                    hold.decisionDay(),
                    hold.words(),
                    hold.heldBy(),
                    hold.heldAt(),
                    hold.askedBy(),
                    hold.liftedBy(),
                    hold.liftedAt());
        }
    }

    @GetMapping
    @Operation(operationId = "holdsOfFile", summary = "The holds on a file, in the order in which they were put")
    ResponseEntity<List<HoldJson>> list(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> ApiCaller.told(file, told(caseRef, officer)));
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "holdFile",
            summary = "Keep a file from destruction by a decision",
            description = "reason: court, appeal, inspection, compensation, partner, other; other needs words.")
    ResponseEntity<List<HoldJson>> hold(
            @PathVariable String caseRef,
            @Valid @RequestBody NewHoldJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "hold " + body, () -> holds.hold(caseRef, body.wanted(), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{holdId}/ask-lift")
    @Operation(operationId = "askToLiftHold", summary = "Ask that a hold be lifted; it runs on until another agrees")
    ResponseEntity<List<HoldJson>> askLift(
            @PathVariable String caseRef,
            @PathVariable String holdId,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "ask-lift " + holdId, () -> holds.ask(caseRef, holdId, caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{holdId}/lift")
    @Operation(operationId = "liftHold", summary = "Lift a hold, as the head, where another has asked for it")
    ResponseEntity<List<HoldJson>> lift(
            @PathVariable String caseRef,
            @PathVariable String holdId,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "lift " + holdId, () -> holds.lift(caseRef, holdId, caller.officer()));
    }

    private ResponseEntity<List<HoldJson>> done(Caller caller, String said, Runnable act) {
        return calls.once(caller, said, act, () -> told(caller.reference(), caller.officer()));
    }

    private List<HoldJson> told(String caseRef, Officer officer) {
        return holds.of(caseRef, officer).stream().map(HoldJson::of).toList();
    }
}
