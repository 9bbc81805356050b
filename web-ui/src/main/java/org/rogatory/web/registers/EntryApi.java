package org.rogatory.web.registers;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.registers.EntryActs;
import org.rogatory.registers.ExecutionNote;
import org.rogatory.registers.Journals;
import org.rogatory.registers.LinkKind;
import org.rogatory.registers.Marks;
import org.rogatory.registers.VoidReason;
import org.rogatory.web.shared.ApiCaller;
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

/** One line of a journal for a document-flow system: read, completed, related to others, put into a file, made void. */
@RestController
@RequestMapping("/api/v1/journals/entries/{entryId}")
@Tag(name = "journals")
class EntryApi implements AskedFirst {

    private final Journals journals;
    private final EntryActs acts;
    private final JournalChoices choices;
    private final ApiCaller calls;

    EntryApi(Journals journals, EntryActs acts, JournalChoices choices, ApiCaller calls) {
        this.journals = journals;
        this.acts = acts;
        this.choices = choices;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        acts.demandKept(String.valueOf(named.get("entryId")), officer);
    }

    /** The last columns of the book; what is left out is emptied. */
    record MarkedJson(
            @Nullable @Size(max = 120) String executor,
            @Nullable LocalDate controlUntil,
            @Nullable @Size(max = 40) String note,
            @Nullable LocalDate executedOn,
            @Nullable @Size(max = 20) String filedIn) {

        Marks marks() {
            var told = note == null ? null : code(note, ExecutionNote::of, "note");
            return new Marks(executor, controlUntil, told, executedOn, filedIn);
        }
    }

    /** How the letter relates to an earlier one. */
    record RelatedJson(
            @NotBlank @Nullable @Size(max = 20) String kind,
            @NotBlank @Nullable @Size(max = 64) String other) {}

    /** The file into which the letter goes. */
    record FiledJson(@NotBlank @Nullable @Size(max = 64) String caseRef) {}

    /** Why the number does not count. */
    record VoidedJson(@NotBlank @Nullable @Size(max = 40) String reason) {}

    @GetMapping
    @Operation(
            operationId = "entry",
            summary = "One entry of a journal, with its marks and related letters",
            description =
                    "content and originalAt are told to who may read the file of the letter. Of one in a file from"
                            + " which the caller is kept out, or that is for named people only, number and date are"
                            + " told, and no ETag.")
    ResponseEntity<WholeEntryJson> read(@PathVariable String entryId, Officer officer) {
        var whole = journals.view(entryId, officer);
        var answer = ResponseEntity.ok();
        var told = whole.entry().shut()
                ? answer
                : answer.eTag(Versions.tag(whole.entry().version()));
        return told.body(WholeEntryJson.of(whole));
    }

    @CalledOnce
    @PostMapping("/marks")
    @Operation(
            operationId = "markEntry",
            summary = "Write the last columns of the book, as the registry",
            description = "executor: a user name or the key of an authority. note: executed, partly-executed, answered,"
                    + " interim-reply-sent, forwarded, returned or taken-note-of.")
    ResponseEntity<WholeEntryJson> mark(
            @PathVariable String entryId,
            @Valid @RequestBody MarkedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var marks = body.marks();
        return done(entryId, "marks " + body, headers, officer -> {
            acts.version(entryId, officer);
            demandExecutor(marks.executor(), officer);
            acts.mark(entryId, null, marks, officer);
        });
    }

    @CalledOnce
    @PostMapping("/links")
    @Operation(
            operationId = "relateEntry",
            summary = "Say how the letter relates to an earlier one, as the registry",
            description =
                    "kind: answers, reminds-of, supplements, forwards, replaces or relates-to. other: an entryId.")
    ResponseEntity<WholeEntryJson> link(
            @PathVariable String entryId,
            @Valid @RequestBody RelatedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var kind = code(body.kind(), LinkKind::of, "kind");
        return done(
                entryId,
                "link " + body,
                headers,
                officer -> acts.link(entryId, String.valueOf(body.other()), kind, officer));
    }

    @CalledOnce
    @PostMapping("/file")
    @Operation(
            operationId = "fileEntry",
            summary = "Put a letter of the desk into a file, as the registry",
            description = "Its words, the place of its paper, its resolutions and its control go along.")
    ResponseEntity<WholeEntryJson> file(
            @PathVariable String entryId,
            @Valid @RequestBody FiledJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(entryId, "file " + body, headers, officer -> acts.file(entryId, body.caseRef(), officer));
    }

    @CalledOnce
    @PostMapping("/void")
    @Operation(
            operationId = "voidEntry",
            summary = "Make a number void; it stays in the book and is never given again",
            description = "reason: registered-twice, wrong-journal, wrong-index, wrong-addressee, not-sent or"
                    + " typed-wrongly.")
    ResponseEntity<WholeEntryJson> makeVoid(
            @PathVariable String entryId,
            @Valid @RequestBody VoidedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var reason = code(body.reason(), VoidReason::of, "reason");
        return done(entryId, "void " + body, headers, officer -> acts.voidEntry(entryId, reason, officer));
    }

    private void demandExecutor(@Nullable String executor, Officer officer) {
        if (executor != null && !choices.executes(executor, officer)) {
            throw Refusal.of("unknown-code", "executor");
        }
    }

    private static <T> T code(@Nullable String key, Function<String, Optional<T>> of, String field) {
        return Optional.ofNullable(key).flatMap(of).orElseThrow(() -> Refusal.of("unknown-code", field));
    }

    /** An act of an officer on the line. */
    private interface LineAct {
        void by(Officer officer);
    }

    private ResponseEntity<WholeEntryJson> done(String entryId, String said, HttpHeaders headers, LineAct act) {
        var caller = calls.caller(entryId, headers);
        var officer = caller.officer();
        calls.ofOffice(
                caller,
                "entry " + entryId + " " + said,
                () -> Versions.tag(acts.version(entryId, officer)),
                () -> act.by(officer));
        return read(entryId, officer);
    }
}
