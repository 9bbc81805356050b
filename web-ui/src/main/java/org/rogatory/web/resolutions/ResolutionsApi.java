package org.rogatory.web.resolutions;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.NewResolution;
import org.rogatory.resolutions.ResolutionPart;
import org.rogatory.resolutions.Resolutions;
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

/** The resolutions of a file for a document-flow system of the office: read, written, joined, reported on. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/resolutions")
@Tag(name = "resolutions")
class ResolutionsApi {

    /** Whose part a report is about. */
    static final String REPORTED = "officer: user name of whom the resolution names and in whose place you act while he"
            + " is away. Without it your own part is reported or, where you have none, the part of one in whose place"
            + " you act.";

    private static final int LONGEST = 4000;

    private final Resolutions resolutions;
    private final ApiCaller calls;

    ResolutionsApi(Resolutions resolutions, ApiCaller calls) {
        this.resolutions = resolutions;
        this.calls = calls;
    }

    /** The first resolution of another chain. */
    record FirstJson(
            @Nullable @Size(max = 64) String letter,
            @Nullable @Size(max = 120) String officer,
            @Nullable @Size(max = 10) List<@NotNull @Size(max = 120) String> coExecutors,
            @Nullable LocalDate until,
            @Nullable @Size(max = LONGEST) @PrintableText String text,
            @Nullable Boolean controlled) {

        NewResolution wanted() {
            return NewResolution.first(officer, names(coExecutors), until, text)
                    .on(letter)
                    .controlled(Boolean.TRUE.equals(controlled));
        }
    }

    /** The one that continues another. */
    record NextJson(
            @Nullable @Size(max = 120) String officer,
            @Nullable @Size(max = 10) List<@NotNull @Size(max = 120) String> coExecutors,
            @Nullable LocalDate until,
            @Nullable @Size(max = LONGEST) @PrintableText String text) {

        NewResolution wanted(String after) {
            return NewResolution.first(officer, names(coExecutors), until, text).after(after);
        }
    }

    /** Who executes too. */
    record JoinJson(@Nullable @Size(max = 10) List<@NotNull @Size(max = 120) String> coExecutors) {}

    /** What was done, and by user name in whose place it is told. */
    record ReportJson(
            @Nullable @Size(max = 120) String officer,
            @Nullable @Size(max = LONGEST) @PrintableText String text) {

        ResolutionPart of(String resolutionId) {
            return new ResolutionPart(resolutionId, officer);
        }
    }

    private static List<String> names(@Nullable List<String> given) {
        return Objects.requireNonNullElse(given, List.of());
    }

    @GetMapping
    @Operation(
            operationId = "resolutions",
            summary =
                    "The resolutions of a file, each before those below it; its first one is written by assign-review")
    ResponseEntity<List<ResolutionJson>> read(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> ApiCaller.told(file, told(caseRef, officer)));
    }

    private List<ResolutionJson> told(String caseRef, Officer officer) {
        return resolutions.of(caseRef, officer).stream().map(ResolutionJson::of).toList();
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "beginResolution",
            summary = "Begin another chain of resolutions on an open file, as a head",
            description = "letter: the entryId of a letter of the file, see GET /api/v1/cases/{caseRef}/letters."
                    + " controlled puts the file on control until the day. If-Match carries the version of the file.")
    ResponseEntity<List<ResolutionJson>> begin(
            @PathVariable String caseRef,
            @Valid @RequestBody FirstJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(caller, "resolution " + body, () -> resolutions.begin(caseRef, body.wanted(), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{resolutionId}/next")
    @Operation(
            operationId = "continueResolution",
            summary = "Write the next resolution below one, as its responsible executor or the head of his authority")
    ResponseEntity<List<ResolutionJson>> next(
            @PathVariable String caseRef,
            @PathVariable String resolutionId,
            @Valid @RequestBody NextJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var wanted = body.wanted(resolutionId);
        return done(caller, "next " + wanted, () -> resolutions.write(caseRef, wanted, caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{resolutionId}/join")
    @Operation(operationId = "joinResolution", summary = "Name more co-executors, as author or responsible executor")
    ResponseEntity<List<ResolutionJson>> join(
            @PathVariable String caseRef,
            @PathVariable String resolutionId,
            @Valid @RequestBody JoinJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(
                caller,
                "join " + resolutionId + " " + body,
                () -> resolutions.join(caseRef, resolutionId, names(body.coExecutors()), caller.officer()));
    }

    @CalledOnce
    @PostMapping("/{resolutionId}/report")
    @Operation(
            operationId = "reportResolution",
            summary = "Report that one's own part of a resolution is done",
            description = REPORTED)
    ResponseEntity<List<ResolutionJson>> report(
            @PathVariable String caseRef,
            @PathVariable String resolutionId,
            @Valid @RequestBody ReportJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        return done(
                caller,
                "report " + resolutionId + " " + body,
                () -> resolutions.report(caseRef, body.of(resolutionId), body.text(), caller.officer()));
    }

    private ResponseEntity<List<ResolutionJson>> done(Caller caller, String said, Runnable act) {
        return calls.once(caller, said, act, () -> told(caller.reference(), caller.officer()));
    }
}
