package org.rogatory.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.resolutions.Resolutions;
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
import org.springframework.web.bind.annotation.RestController;

/** Resolutions and control of a letter that the desk has entered and that lies in no file of its authority. */
@RestController
@RequestMapping("/api/v1/letters/{entryId}")
@Tag(name = "control")
class DeskLetterApi implements AskedFirst {

    private final LetterResolutions letters;
    private final Resolutions resolutions;
    private final Control control;
    private final ApiCaller calls;

    DeskLetterApi(LetterResolutions letters, Resolutions resolutions, Control control, ApiCaller calls) {
        this.letters = letters;
        this.resolutions = resolutions;
        this.control = control;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        resolutions.of(String.valueOf(named.get("entryId")), officer);
    }

    /** What was decided about a letter; control is empty where it never was on control. */
    record SheetJson(List<ResolutionJson> resolutions, FileControlApi.@Nullable ControlJson control) {}

    @GetMapping("/resolutions")
    @Operation(
            operationId = "resolutionsOnLetter",
            summary = "The resolutions on a letter that lies in no file of its authority, and its control",
            description =
                    "entryId: as the journals tell it. Once the letter lies in a file of the authority, the file has"
                            + " them. A letter in the file of another authority, such as the order to execute a request, keeps"
                            + " its own: they are for the authority in whose journal it stands and for those they name.")
    ResponseEntity<SheetJson> read(@PathVariable String entryId, Officer officer) {
        var sheet = letters.view(entryId, officer);
        var card = sheet.control();
        var told = new SheetJson(
                sheet.tree().stream().map(ResolutionJson::of).toList(),
                card == null ? null : FileControlApi.ControlJson.of(card));
        return ResponseEntity.ok().eTag(Versions.tag(sheet.letter().version())).body(told);
    }

    @CalledOnce
    @PostMapping("/resolutions")
    @Operation(
            operationId = "resolveLetter",
            summary = "Write a first resolution on a letter, as a head",
            description =
                    "controlled puts the letter on control until the day. If-Match carries the version of the letter.")
    ResponseEntity<SheetJson> begin(
            @PathVariable String entryId,
            @Valid @RequestBody ResolutionsApi.FirstJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        return done(call, "resolution " + body, () -> resolutions.begin(entryId, body.wanted(), call.officer()));
    }

    @CalledOnce
    @PostMapping("/resolutions/{resolutionId}/next")
    @Operation(operationId = "continueOnLetter", summary = "Write the next resolution below one")
    ResponseEntity<SheetJson> next(
            @PathVariable String entryId,
            @PathVariable String resolutionId,
            @Valid @RequestBody ResolutionsApi.NextJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        var wanted = body.wanted(resolutionId);
        return done(call, "next " + wanted, () -> resolutions.write(entryId, wanted, call.officer()));
    }

    @CalledOnce
    @PostMapping("/resolutions/{resolutionId}/join")
    @Operation(operationId = "joinOnLetter", summary = "Name more co-executors")
    ResponseEntity<SheetJson> join(
            @PathVariable String entryId,
            @PathVariable String resolutionId,
            @Valid @RequestBody ResolutionsApi.JoinJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        var named = Objects.requireNonNullElse(body.coExecutors(), List.<String>of());
        return done(
                call,
                "join " + resolutionId + " " + body,
                () -> resolutions.join(entryId, resolutionId, named, call.officer()));
    }

    @CalledOnce
    @PostMapping("/resolutions/{resolutionId}/report")
    @Operation(
            operationId = "reportOnLetter",
            summary = "Report that one's own part of a resolution is done",
            description = ResolutionsApi.REPORTED)
    ResponseEntity<SheetJson> report(
            @PathVariable String entryId,
            @PathVariable String resolutionId,
            @Valid @RequestBody ResolutionsApi.ReportJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        return done(
                call,
                "report " + resolutionId + " " + body,
                () -> resolutions.report(entryId, body.of(resolutionId), body.text(), call.officer()));
    }

    @CalledOnce
    @PostMapping("/control/put")
    @Operation(
            operationId = "putLetterOnControl",
            summary = "Put a letter on control, as a head who does not execute it")
    ResponseEntity<SheetJson> put(
            @PathVariable String entryId,
            @Valid @RequestBody FileControlApi.PutJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        return done(call, "put " + body, () -> control.put(entryId, body.wanted(), call.officer()));
    }

    @CalledOnce
    @PostMapping("/control/extend")
    @Operation(operationId = "extendControlOfLetter", summary = "Move the day of control to a later one; text says why")
    ResponseEntity<SheetJson> extend(
            @PathVariable String entryId,
            @Valid @RequestBody FileControlApi.PutJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        return done(call, "extend " + body, () -> letters.extend(entryId, body.wanted(), call.officer()));
    }

    @CalledOnce
    @PostMapping("/control/remove")
    @Operation(operationId = "takeLetterOffControl", summary = "Take a letter off control")
    ResponseEntity<SheetJson> remove(
            @PathVariable String entryId,
            @Valid @RequestBody FileControlApi.RemoveJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var call = calls.caller(entryId, headers);
        return done(call, "remove " + body, () -> control.remove(entryId, body.wanted(), call.officer()));
    }

    private ResponseEntity<SheetJson> done(Caller caller, String said, Runnable act) {
        var entryId = caller.reference();
        var seen = Versions.of(caller.seen());
        calls.ofOffice(caller, "letter " + entryId + " " + said, () -> {
            letters.demandSeen(entryId, seen, caller.officer());
            act.run();
            return entryId;
        });
        return read(entryId, caller.officer());
    }
}
