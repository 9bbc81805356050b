package org.rogatory.web.markings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.rogatory.cases.IsolableTexts;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.markings.Found;
import org.rogatory.markings.SpillTexts;
import org.rogatory.markings.Spills;
import org.rogatory.resolutions.LetterResolutions;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is written on a letter of the desk and is marked too high, isolated by national systems. */
@RestController
@RequestMapping("/api/v1/letters/{entryId}/isolations")
@Tag(name = "markings")
class LetterIsolationsApi implements AskedFirst {

    private final Spills spills;
    private final SpillTexts spillTexts;
    private final LetterResolutions letters;
    private final ApiCaller calls;

    LetterIsolationsApi(Spills spills, SpillTexts spillTexts, LetterResolutions letters, ApiCaller calls) {
        this.spills = spills;
        this.spillTexts = spillTexts;
        this.letters = letters;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        spillTexts.onLetter(String.valueOf(named.get("entryId")), officer);
    }

    @GetMapping
    @Operation(
            operationId = "textsOnLetterToIsolate",
            summary = "The texts on a letter that lies in no file of its authority, and those that are isolated",
            description = "Kinds: resolution, with its reports and what was said of its control.")
    List<IsolationsApi.TextJson> list(@PathVariable String entryId, Officer officer) {
        return spillTexts.onLetter(entryId, officer).stream()
                .map(IsolationsApi.TextJson::of)
                .toList();
    }

    @CalledOnce
    @PostMapping
    @Operation(
            operationId = "isolateOnLetter",
            summary = "Isolate a text written on a letter at once, as whoever can read it",
            description = "Nobody reads it any more, and the letter is put into no file; the head and an administrator"
                    + " decide whether it is erased or given back. If-Match carries the version of the letter.")
    List<IsolationsApi.TextJson> isolate(
            @PathVariable String entryId,
            @Valid @RequestBody IsolationsApi.WantedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(entryId, headers);
        var found = new Found(body.kind(), body.reference());
        if (!entryId.equals(IsolableTexts.Place.of(found.reference()).caseRef())) {
            throw Refusal.notFound();
        }
        var seen = Versions.of(caller.seen());
        calls.ofOffice(caller, "isolate " + body.kind() + " " + body.reference(), () -> {
            if (seen != null) {
                letters.demandSeen(entryId, seen, caller.officer());
            }
            spills.report(found, caller.officer());
            return entryId;
        });
        return list(entryId, caller.officer());
    }
}
