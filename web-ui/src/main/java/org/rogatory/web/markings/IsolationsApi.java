package org.rogatory.web.markings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.Spills;
import org.rogatory.web.shared.ApiCaller;
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

/** Documents and texts of a file that are marked too high, isolated by national systems. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/isolations")
@Tag(name = "markings")
class IsolationsApi {

    private final Spills spills;
    private final SpillTexts spillTexts;
    private final ApiCaller calls;

    IsolationsApi(Spills spills, SpillTexts spillTexts, ApiCaller calls) {
        this.spills = spills;
        this.spillTexts = spillTexts;
        this.calls = calls;
    }

    /** What is to be isolated: its kind, and its reference as the list of texts tells it; of a document its own. */
    record WantedJson(
            @NotBlank @Size(max = 16) String kind,
            @NotBlank @Size(max = 160) String reference) {}

    /** A text of the file, or on a letter; isolation is null where it can be read, otherwise isolated or erased. */
    record TextJson(
            String kind,
            String reference,
            String words,
            @Nullable String isolation) {

        static TextJson of(SpillTexts.Text text) {
            var isolation = text.part().isolation();
            return new TextJson(
                    text.kind(),
                    text.part().reference(),
                    text.part().words(),
                    isolation == null ? null : isolation.key());
        }
    }

    @GetMapping
    @Operation(
            operationId = "textsToIsolate",
            summary = "The texts of the file that the caller reads, and those that are isolated",
            description =
                    "Kinds: act, consultation, item, level, received, resolution, visa. Where words were taken out"
                            + " stands a black sign with a number, wherever the file tells them.")
    ResponseEntity<List<TextJson>> list(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> ApiCaller.told(file, told(caseRef, officer)));
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "isolate",
            summary = "Isolate a document or a text at once, as whoever can read it",
            description = "Kinds: those of the texts listed, document, note, request, letter. Nobody reads it any more;"
                    + " the head and an administrator decide whether it is erased or given back.")
    ResponseEntity<List<TextJson>> isolate(
            @PathVariable String caseRef,
            @Valid @RequestBody WantedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var officer = caller.officer();
        return calls.once(
                caller,
                "isolate " + body.kind() + " " + body.reference(),
                () -> isolate(caseRef, new Found(body.kind(), body.reference()), officer),
                () -> told(caseRef, officer));
    }

    /** What lies in another file than the address says is left as it is. */
    private void isolate(String caseRef, Found found, Officer officer) {
        if (spills.fileOf(found, officer).filter(caseRef::equals).isEmpty()) {
            throw Refusal.notFound();
        }
        spills.report(found, officer);
    }

    private List<TextJson> told(String caseRef, Officer officer) {
        return spillTexts.of(caseRef, officer).stream().map(TextJson::of).toList();
    }
}
