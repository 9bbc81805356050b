package org.rogatory.web.markings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.SpillOutcome;
import org.rogatory.markings.SpillView;
import org.rogatory.markings.Spills;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is isolated, for the two who decide about it; never what it says. */
@RestController
@RequestMapping("/api/v1/isolations")
@Tag(name = "markings")
class SpillsApi implements AskedFirst {

    private final Spills spills;
    private final ApiCaller calls;

    SpillsApi(Spills spills, ApiCaller calls) {
        this.spills = spills;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        spills.read(String.valueOf(named.get("isolationId")), officer);
    }

    /** What is to become of it: erase or lift. */
    record OutcomeJson(@Nullable @Size(max = 16) String outcome) {

        SpillOutcome chosen() {
            return SpillOutcome.of(Objects.toString(outcome, ""))
                    .orElseThrow(() -> Refusal.of("field-missing", "outcome"));
        }
    }

    /** Something that was isolated; outcome is null as long as it waits for a decision. */
    record SpillJson(
            String isolationId,
            @Nullable String caseRef,
            String kind,
            String authority,
            String reportedBy,
            Instant reportedAt,
            @Nullable String proposal,
            @Nullable String proposedBy,
            @Nullable Instant proposedAt,
            @Nullable String outcome,
            @Nullable String decidedBy,
            @Nullable Instant decidedAt) {

        static SpillJson of(SpillView spill) {
            return new SpillJson(
                    spill.spillId(),
                    spill.caseRef(),
                    spill.kind(),
                    spill.authority(),
                    spill.reportedBy(),
                    spill.reportedAt(),
                    key(spill.proposal()),
                    spill.proposedBy(),
                    spill.proposedAt(),
                    key(spill.outcome()),
                    spill.decidedBy(),
                    spill.decidedAt());
        }

        private static @Nullable String key(@Nullable SpillOutcome outcome) {
            return outcome == null ? null : outcome.key();
        }
    }

    /** A page of them; next is null on the last one. */
    record SpillsJson(List<SpillJson> isolations, @Nullable String next) {}

    @GetMapping
    @Operation(
            operationId = "isolations",
            summary = "What is isolated, the last reported first, for heads and administrators",
            description = "To go on, give the place told as next as the parameter after.")
    SpillsJson list(@RequestParam(defaultValue = "") String after, Officer officer) {
        var page = spills.page(ListPlace.of(after), officer);
        return new SpillsJson(
                page.lines().stream().map(SpillJson::of).toList(),
                page.goesOnAfter()
                        .map(last -> new ListPlace(last.reportedAt(), last.spillId()).text())
                        .orElse(null));
    }

    @GetMapping("/{isolationId}")
    @Operation(operationId = "isolation", summary = "One of them, for those who decide about it")
    ResponseEntity<SpillJson> one(@PathVariable String isolationId, Officer officer) {
        return told(isolationId, officer);
    }

    @CalledOnce
    @PostMapping("/{isolationId}/propose")
    @Operation(
            operationId = "proposeOutcomeOfIsolation",
            summary = "Propose, as the first of two, to erase what is isolated or to give it back",
            description = "outcome: erase or lift. Another proposal takes the place of the one before.")
    ResponseEntity<SpillJson> propose(
            @PathVariable String isolationId,
            @Valid @RequestBody OutcomeJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(isolationId, headers);
        return done(caller, "propose", body, () -> spills.propose(isolationId, body.chosen(), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{isolationId}/confirm")
    @Operation(
            operationId = "confirmOutcomeOfIsolation",
            summary = "Confirm, as the second of two, what the first proposed; then it is done",
            description = "outcome: erase or lift, as it was proposed.")
    ResponseEntity<SpillJson> confirm(
            @PathVariable String isolationId,
            @Valid @RequestBody OutcomeJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(isolationId, headers);
        return done(caller, "confirm", body, () -> spills.confirm(isolationId, body.chosen(), caller.officer()));
    }

    private ResponseEntity<SpillJson> done(Caller caller, String verb, OutcomeJson body, Runnable act) {
        var said = verb + " " + caller.reference() + " " + body.outcome();
        calls.ofOffice(caller, said, () -> tag(caller.reference(), caller.officer()), act);
        return told(caller.reference(), caller.officer());
    }

    private String tag(String isolationId, Officer officer) {
        return tag(spills.read(isolationId, officer).spill());
    }

    private ResponseEntity<SpillJson> told(String isolationId, Officer officer) {
        var spill = spills.read(isolationId, officer).spill();
        return ResponseEntity.ok().eTag(tag(spill)).body(SpillJson.of(spill));
    }

    /** As it stands: isolated, proposed by somebody, or decided. */
    private static String tag(SpillView spill) {
        return Versions.tag(
                spill.open()
                        ? Objects.toString(spill.proposedAt(), "isolated")
                        : Objects.toString(spill.decidedAt(), ""));
    }
}
