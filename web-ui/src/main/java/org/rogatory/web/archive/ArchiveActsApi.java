package org.rogatory.web.archive;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rogatory.archive.ActDrafting;
import org.rogatory.archive.ActView;
import org.rogatory.archive.ArchiveActs;
import org.rogatory.archive.ArchiveBooks;
import org.rogatory.archive.ArchiveBooks.WholeAct;
import org.rogatory.archive.ArchivedFile;
import org.rogatory.archive.MemberAnswer;
import org.rogatory.archive.MemberView;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiCaller.Caller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledByKey;
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

/** Acts of the archive for a system of the archive: proposed, agreed to, settled and carried out by the same hands. */
@RestController
@RequestMapping("/api/v1/archive/acts")
@Tag(name = "archive")
class ArchiveActsApi implements AskedFirst {

    private final ArchiveBooks books;
    private final ActDrafting drafting;
    private final ArchiveActs acts;
    private final ApiCaller calls;

    ArchiveActsApi(ArchiveBooks books, ActDrafting drafting, ArchiveActs acts, ApiCaller calls) {
        this.books = books;
        this.drafting = drafting;
        this.acts = acts;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        Roles.demand(drafting.proposes(officer));
    }

    /** A page of acts; {@code next} is the place to ask on from, null at the end. */
    record ActsJson(List<ActJson> acts, @Nullable String next) {}

    /** An act: who did what with it, and when. */
    record ActJson(
            String actId,
            String kind,
            String number,
            LocalDate day,
            String status,
            String proposedBy,
            Instant proposedAt,
            @Nullable String settledBy,
            @Nullable Instant settledAt,
            @Nullable String executedBy,
            @Nullable Instant executedAt) {

        static ActJson of(ActView act) {
            return new ActJson(
                    act.actId(),
                    act.kind().key(),
                    act.number(),
                    act.day(),
                    act.status().key(),
                    act.proposedBy(),
                    act.proposedAt(),
                    act.settledBy(),
                    act.settledAt(),
                    act.executedBy(),
                    act.executedAt());
        }
    }

    /** An act with its files and its commission; of files that are shut to the caller how many there are. */
    record WholeActJson(ActJson act, List<String> files, int shut, List<MemberJson> commission) {

        static WholeActJson of(WholeAct whole) {
            var open = whole.files().stream().map(ArchivedFile::caseRef).toList();
            return new WholeActJson(
                    ActJson.of(whole.act()),
                    open,
                    whole.lines().size() - open.size(),
                    whole.members().stream().map(MemberJson::of).toList());
        }
    }

    /** A member of the commission; without an answer as long as he has given none. */
    record MemberJson(String officer, @Nullable String answer) {

        static MemberJson of(MemberView member) {
            var answer = member.answer();
            return new MemberJson(member.username(), answer == null ? null : answer.key());
        }
    }

    @GetMapping
    @Operation(
            operationId = "actsOfArchive",
            summary = "Acts of the archive of the authority, the latest first",
            description = "To go on, give the place told as next as the parameter after.")
    ActsJson list(@RequestParam(defaultValue = "") String after, Officer officer) {
        var page = books.acts(ListPlace.of(after), officer);
        var lines = page.lines();
        return new ActsJson(
                lines.stream().map(ActJson::of).toList(),
                page.goesOnAfter()
                        .map(last -> new ListPlace(last.proposedAt(), last.actId()).text())
                        .orElse(null));
    }

    @GetMapping("/{actId}")
    @Operation(operationId = "actOfArchive", summary = "One act with its files and its commission")
    ResponseEntity<WholeActJson> act(@PathVariable String actId, Officer officer) {
        return told(books.act(actId, officer));
    }

    @CalledByKey
    @PostMapping
    @Operation(
            operationId = "proposeActOfArchive",
            summary = "Propose an act, as the registry",
            description = "kind: transfer hands closed files over to the archive; destruction names a commission of at"
                    + " least three as members.")
    @ApiResponse(responseCode = "201", description = "Proposed; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<WholeActJson> propose(
            @Valid @RequestBody ProposedAct body, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller("acts", headers);
        var clerk = caller.officer();
        var wanted = body.wanted();
        var actId = calls.ofOffice(
                caller, "act " + wanted, () -> drafting.propose(wanted, clerk).actId());
        var whole = books.act(actId, clerk);
        return ResponseEntity.created(URI.create("/api/v1/archive/acts/" + actId))
                .eTag(tag(whole))
                .body(WholeActJson.of(whole));
    }

    @CalledOnce
    @PostMapping("/{actId}/accept")
    @Operation(operationId = "acceptFiles", summary = "Take what was handed over into the archive, as another officer")
    ResponseEntity<WholeActJson> accept(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(calls.caller(actId, headers), "accept", officer -> acts.accept(actId, officer));
    }

    @CalledOnce
    @PostMapping("/{actId}/agree")
    @Operation(operationId = "agreeToAct", summary = "Agree to a destruction, as a member of its commission")
    ResponseEntity<WholeActJson> agree(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(calls.caller(actId, headers), "agree", officer -> acts.answer(actId, MemberAnswer.AGREES, officer));
    }

    @CalledOnce
    @PostMapping("/{actId}/object")
    @Operation(operationId = "objectToAct", summary = "Object to a destruction, as a member; that ends the act")
    ResponseEntity<WholeActJson> object(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(
                calls.caller(actId, headers), "object", officer -> acts.answer(actId, MemberAnswer.OBJECTS, officer));
    }

    @CalledOnce
    @PostMapping("/{actId}/approve")
    @Operation(operationId = "approveAct", summary = "Approve a destruction to which the whole commission has agreed")
    ResponseEntity<WholeActJson> approve(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(calls.caller(actId, headers), "approve", officer -> acts.approve(actId, officer));
    }

    @CalledOnce
    @PostMapping("/{actId}/reject")
    @Operation(operationId = "rejectAct", summary = "End an act that is not carried out")
    ResponseEntity<WholeActJson> reject(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(calls.caller(actId, headers), "reject", officer -> acts.reject(actId, officer));
    }

    @CalledOnce
    @PostMapping("/{actId}/execute")
    @Operation(
            operationId = "executeAct",
            summary = "Destroy the files of an approved act, as the registry",
            description = "Their keys are destroyed with those of what they received; that cannot be undone.")
    ResponseEntity<WholeActJson> execute(
            @PathVariable String actId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(calls.caller(actId, headers), "execute", officer -> acts.execute(actId, officer));
    }

    private ResponseEntity<WholeActJson> done(Caller caller, String verb, Consumer<Officer> act) {
        var actId = caller.reference();
        var officer = caller.officer();
        calls.ofOffice(caller, verb + " " + actId, () -> tag(books.act(actId, officer)), () -> act.accept(officer));
        return told(books.act(actId, officer));
    }

    private static ResponseEntity<WholeActJson> told(WholeAct whole) {
        return ResponseEntity.ok().eTag(tag(whole)).body(WholeActJson.of(whole));
    }

    /** How an act stands: its status and how many have answered. */
    private static String tag(WholeAct whole) {
        var answered = whole.members().stream()
                .filter(member -> member.answer() != null)
                .count();
        return Versions.tag(whole.act().status().key() + "-" + answered);
    }
}
