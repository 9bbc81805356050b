package org.rogatory.web.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessBook;
import org.rogatory.access.BasicAccess;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.web.access.AccessActs.About;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Access by name for national systems: what is there, to open it, to ask for it, to be kept out of it. */
@RestController
@RequestMapping("/api/v1/access")
@Tag(name = "access")
class AccessApi implements AskedFirst {

    private final AccessBook book;
    private final BasicAccess basic;
    private final AccessActs acts;
    private final ApiCaller calls;

    AccessApi(AccessBook book, BasicAccess basic, AccessActs acts, ApiCaller calls) {
        this.book = book;
        this.basic = basic;
        this.acts = acts;
        this.calls = calls;
    }

    /** Who asks for a file does not see it; what is wrong with what he sent is told to whom the file is told. */
    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        basic.demandKnown(String.valueOf(named.get("caseRef")), officer);
    }

    @Override
    public boolean ofUnseen() {
        return true;
    }

    /** What is told of a file that is there: its number and who keeps it. */
    record KnownFileJson(String caseRef, String authority, boolean open) {}

    /** Why an officer must see a file, or must not. */
    record NewAccessJson(
            @Nullable @Size(max = 20) String reason,
            @Nullable @Size(max = 1000) @PrintableText String words) {

        AccessForm form() {
            return new AccessForm(reason, words, null, null);
        }
    }

    /** Whom the head lets see a file or keeps out of it, and why. */
    record NamedAccessJson(
            @Nullable @Size(max = 120) String officer,
            @Nullable @Size(max = 20) String reason,
            @Nullable @Size(max = 1000) @PrintableText String words) {

        AccessForm form() {
            return new AccessForm(reason, words, officer, null);
        }
    }

    /** The steps of access that are an officer's own, and those that wait in his office. */
    record AccessBookJson(List<GrantJson> own, List<GrantJson> office) {}

    @GetMapping("/files/{caseRef}")
    @Operation(
            operationId = "knownFile",
            summary = "Whether a file with exactly this number is there, and who keeps it",
            description = "Nothing is told of files that are confidential, covert, not begun or closed.")
    KnownFileJson known(@PathVariable String caseRef, Officer officer) {
        var known = basic.find(caseRef, officer);
        return new KnownFileJson(known.caseRef(), known.authority(), known.open());
    }

    @CalledOnce
    @PostMapping("/files/{caseRef}/challenge")
    @Operation(
            operationId = "challengeFile",
            summary = "Open a file by one's own word, to look into it for eight hours",
            description = "reason: duty, deadline, related, inspection, other; other needs words. Those who answer for"
                    + " the file are told, and somebody reviews it within three working days.")
    GrantJson challenge(
            @PathVariable String caseRef,
            @Valid @RequestBody NewAccessJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return taken(new About(AccessStep.CHALLENGE, caseRef), body.form(), headers);
    }

    @CalledOnce
    @PostMapping("/files/{caseRef}/request")
    @Operation(
            operationId = "requestFile",
            summary = "Ask the head of the authority that keeps a file to open it",
            description = "reason: duty, deadline, related, inspection, other; other needs words.")
    GrantJson request(
            @PathVariable String caseRef,
            @Valid @RequestBody NewAccessJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return taken(new About(AccessStep.REQUEST, caseRef), body.form(), headers);
    }

    @CalledOnce
    @PostMapping("/files/{caseRef}/conflict")
    @Operation(
            operationId = "declareConflict",
            summary = "Declare a conflict of interest; the file is closed to the caller at once",
            description = "reason: kinship, party, interest, other; other needs words.")
    GrantJson conflict(
            @PathVariable String caseRef,
            @Valid @RequestBody NewAccessJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return taken(new About(AccessStep.CONFLICT, caseRef), body.form(), headers);
    }

    @CalledOnce
    @PostMapping("/files/{caseRef}/admit")
    @Operation(
            operationId = "admitOfficer",
            summary = "Open a file to an officer who has not asked, as the head",
            description = "reason: duty, deadline, related, inspection, other; other needs words.")
    GrantJson admit(
            @PathVariable String caseRef,
            @Valid @RequestBody NamedAccessJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return taken(new About(AccessStep.ADMIT, caseRef), body.form(), headers);
    }

    @CalledOnce
    @PostMapping("/files/{caseRef}/exclude")
    @Operation(
            operationId = "excludeOfficer",
            summary = "Keep an officer out of a file, as the head",
            description = "reason: kinship, party, interest, other; other needs words.")
    GrantJson exclude(
            @PathVariable String caseRef,
            @Valid @RequestBody NamedAccessJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return taken(new About(AccessStep.EXCLUDE, caseRef), body.form(), headers);
    }

    private GrantJson taken(About about, AccessForm form, HttpHeaders headers) {
        var caller = calls.caller(about.caseRef(), headers);
        var officer = caller.officer();
        var grantId = calls.ofUnseen(
                caller,
                about + " " + form,
                () -> acts.take(about, form, officer).grantId());
        return GrantJson.of(book.read(grantId, officer));
    }

    @GetMapping("/grants")
    @Operation(
            operationId = "accessOfOfficer",
            summary = "The caller's own steps of access, and what waits in his office")
    AccessBookJson grants(Officer officer) {
        var shown = book.steps(officer);
        return new AccessBookJson(
                shown.own().stream().map(GrantJson::brief).toList(),
                shown.office().stream().map(GrantJson::brief).toList());
    }

    @GetMapping("/grants/{grantId}")
    @Operation(operationId = "grantOfAccess", summary = "One step of access with the words of both sides")
    GrantJson grant(@PathVariable String grantId, Officer officer) {
        return GrantJson.of(book.read(grantId, officer));
    }
}
