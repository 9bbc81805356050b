package org.rogatory.web.enclosures;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.PrintableText;
import org.rogatory.cases.Refusal;
import org.rogatory.enclosures.DiscrepancyActs;
import org.rogatory.enclosures.EnclosureView;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Enclosures.Written;
import org.rogatory.enclosures.NewEnclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.identity.Officer;
import org.rogatory.registers.LetterSubject;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Inventories of enclosures for national systems: drawn up, written, checked, and confirmed where they differ. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/inventories")
@Tag(name = "enclosures")
class EnclosuresApi {

    private final Enclosures enclosures;
    private final DiscrepancyActs acts;
    private final ApiCaller calls;
    private final SentOnce sent;

    EnclosuresApi(Enclosures enclosures, DiscrepancyActs acts, ApiCaller calls, SentOnce sent) {
        this.enclosures = enclosures;
        this.acts = acts;
        this.calls = calls;
        this.sent = sent;
    }

    /** An inventory to be drawn up. */
    record DrawnListJson(
            @NotBlank @Nullable @Size(max = 20) String way,
            @NotBlank @Nullable @Size(max = 40) String subject,
            @Nullable @Size(max = 64) String leg,
            @Nullable @Size(max = 60) @PrintableText String letter) {

        NewEnclosures wanted() {
            return new NewEnclosures(
                    code(way, Way::of, "way"), code(subject, LetterSubject::of, "subject"), leg, letter);
        }

        private static <T> T code(@Nullable String key, Function<String, Optional<T>> of, String field) {
            return Optional.ofNullable(key).flatMap(of).orElseThrow(() -> Refusal.of("unknown-code", field));
        }
    }

    @GetMapping
    @Operation(
            operationId = "inventoriesOfFile",
            summary = "Inventories of what lies in the envelopes of a file, in the order in which they were drawn up")
    List<EnclosureListJson> list(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> enclosures.of(file, officer).stream()
                        .map(EnclosureListJson::of)
                        .toList());
    }

    @GetMapping("/{listId}")
    @Operation(operationId = "inventory", summary = "One inventory with its papers; its ETag is its own version")
    ResponseEntity<EnclosureListJson> read(@PathVariable String caseRef, @PathVariable String listId, Officer officer) {
        return calls.read(caseRef, officer, file -> told(enclosures.find(caseRef, listId, officer)));
    }

    @PostMapping
    @Operation(
            operationId = "drawUpInventory",
            summary = "Draw an inventory up, as the registry",
            description = "way: dispatch lists what goes from the documents of the file; receipt lists what the"
                    + " inventory of the leg names, or nothing. subject: as in the journals, such as request or answer."
                    + " leg: a legId. letter: the number on the cover.")
    @ApiResponse(responseCode = "201", description = "Drawn up; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<EnclosureListJson> draw(
            @PathVariable String caseRef,
            @Valid @RequestBody DrawnListJson body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var wanted = body.wanted();
        var call = new Idempotency.Call(officer, key, caseRef + " inventory " + wanted, caseRef);
        var listId = sent.once(call, () -> enclosures.draw(caseRef, wanted, officer));
        var list = enclosures.find(caseRef, listId, officer);
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseRef + "/inventories/" + listId))
                .eTag(Versions.tag(list.version()))
                .body(EnclosureListJson.of(list));
    }

    @CalledOnce
    @PutMapping("/{listId}/lines")
    @Operation(
            operationId = "writeInventory",
            summary = "Write all papers of an inventory anew, as the registry; If-Match carries its own version",
            description = "kind: a code of attachment_kinds or document_kinds. A line that is left out is struck.")
    ResponseEntity<EnclosureListJson> write(
            @PathVariable String caseRef,
            @PathVariable String listId,
            @Valid @RequestBody WrittenPapersJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        if (body.lines() == null) {
            throw Refusal.of("field-missing", "lines");
        }
        var caller = calls.caller(caseRef, headers);
        return done(
                caller,
                listId,
                "lines " + body,
                kept -> enclosures.write(caseRef, listId, body.on(kept), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{listId}/check")
    @Operation(
            operationId = "checkInventory",
            summary = "End the check of an inventory, as the registry; If-Match carries its own version",
            description = "With lines these are written first, without them those that are kept are checked. What goes"
                    + " is ticked line by line; of what came found says present, missing, fewer, damaged or extra."
                    + " Where something differs an act is drafted that a second person confirms.")
    ResponseEntity<EnclosureListJson> check(
            @PathVariable String caseRef,
            @PathVariable String listId,
            @Valid @RequestBody WrittenPapersJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(
                caller,
                listId,
                "check " + body,
                kept -> enclosures.check(caseRef, listId, body.on(kept), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{listId}/confirm")
    @Operation(
            operationId = "confirmDiscrepancy",
            summary = "Confirm the act on what differs, as another officer than who ended the check")
    ResponseEntity<EnclosureListJson> confirm(
            @PathVariable String caseRef,
            @PathVariable String listId,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, listId, "confirm", kept -> acts.confirm(caseRef, listId, kept.version(), caller.officer()));
    }

    /** Does it on the version that was seen; where none is told, on the present one. */
    private ResponseEntity<EnclosureListJson> done(Caller caller, String listId, String said, Consumer<Written> act) {
        var caseRef = caller.reference();
        var officer = caller.officer();
        var seen = Versions.of(caller.seen());
        calls.once(caller, "inventory " + listId + " " + said, () -> {
            var now = enclosures.find(caseRef, listId, officer);
            act.accept(new Written(seen == null ? now.version() : seen, now.lines()));
        });
        return told(enclosures.find(caseRef, listId, officer));
    }

    private static ResponseEntity<EnclosureListJson> told(EnclosureView list) {
        return ResponseEntity.ok().eTag(Versions.tag(list.version())).body(EnclosureListJson.of(list));
    }
}
