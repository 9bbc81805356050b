package org.rogatory.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlView;
import org.rogatory.resolutions.DecisionView;
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

/** The control of a file for a document-flow system of the office; its day is moved by the verb extend-control. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/control")
@Tag(name = "control")
class FileControlApi {

    private static final int LONGEST = 4000;

    private final Control control;
    private final ApiCaller calls;

    FileControlApi(Control control, ApiCaller calls) {
        this.control = control;
        this.calls = calls;
    }

    /** How control stands and what was decided about it; all is empty where the file never was on control. */
    record ControlJson(
            boolean running,
            @Nullable String responsible,
            @Nullable LocalDate firstDue,
            @Nullable LocalDate dueOn,
            int extensions,
            List<DecisionJson> decisions) {

        static ControlJson of(Control.Card card) {
            ControlView view = card.control();
            return new ControlJson(
                    view.running(),
                    view.responsible(),
                    view.firstDue(),
                    view.dueOn(),
                    view.extensions(),
                    card.decisions().stream().map(DecisionJson::of).toList());
        }
    }

    /** A decision: put, extended or removed, with the key of its reason. */
    record DecisionJson(
            String decision,
            String reason,
            @Nullable String text,
            @Nullable LocalDate dueBefore,
            @Nullable LocalDate dueAfter,
            String decidedBy,
            Instant decidedAt) {

        static DecisionJson of(DecisionView view) {
            return new DecisionJson(
                    view.kind().key(),
                    view.reason(),
                    view.text(),
                    view.dueBefore(),
                    view.dueAfter(),
                    view.decidedBy(),
                    view.decidedAt());
        }
    }

    /** A decision to put on control. */
    record PutJson(
            @Nullable @Size(max = 40) String reason,
            @Nullable LocalDate until,
            @Nullable @Size(max = LONGEST) @PrintableText String text) {

        Control.Wanted wanted() {
            return new Control.Wanted(reason, text, until);
        }
    }

    /** A decision to take off control. */
    record RemoveJson(
            @Nullable @Size(max = 40) String reason,
            @Nullable @Size(max = LONGEST) @PrintableText String text) {

        Control.Wanted wanted() {
            return new Control.Wanted(reason, text, null);
        }
    }

    @GetMapping
    @Operation(
            operationId = "controlOfFile",
            summary = "The control of a file and the decisions about it; the verb extend-control moves its day")
    ResponseEntity<ControlJson> read(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> ApiCaller.told(file, told(caseRef, officer)));
    }

    private ControlJson told(String caseRef, Officer officer) {
        return control.card(caseRef, officer)
                .map(ControlJson::of)
                .orElseGet(() -> new ControlJson(false, null, null, null, 0, List.of()));
    }

    @CalledOnce
    @PostMapping("/put")
    @Operation(
            operationId = "putOnControl",
            summary = "Put a file on control, as a head who does not execute it",
            description = "reason: head_order, superior_order or work_resumed. Somebody answers for the file by a"
                    + " resolution, or has answered for its control before.")
    ResponseEntity<ControlJson> put(
            @PathVariable String caseRef,
            @Valid @RequestBody PutJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var wanted = body.wanted();
        return done(caller, "put " + wanted, () -> control.put(caseRef, wanted, caller.officer()));
    }

    @CalledOnce
    @PostMapping("/remove")
    @Operation(
            operationId = "takeOffControl",
            summary = "Take a file off control, as a head who does not execute it",
            description = "reason: executed, answered, withdrawn or passed_on.")
    ResponseEntity<ControlJson> remove(
            @PathVariable String caseRef,
            @Valid @RequestBody RemoveJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var wanted = body.wanted();
        return done(caller, "remove " + wanted, () -> control.remove(caseRef, wanted, caller.officer()));
    }

    private ResponseEntity<ControlJson> done(Caller caller, String said, Runnable act) {
        return calls.once(caller, said, act, () -> told(caller.reference(), caller.officer()));
    }
}
