package org.rogatory.web.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.access.AccessBook;
import org.rogatory.cases.PrintableText;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledByKey;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What reviewers and heads decide about access by name. */
@RestController
@RequestMapping("/api/v1/access/grants/{grantId}")
@Tag(name = "access")
class GrantApi implements AskedFirst {

    private final AccessBook book;
    private final AccessActs acts;
    private final ApiCaller calls;

    GrantApi(AccessBook book, AccessActs acts, ApiCaller calls) {
        this.book = book;
        this.acts = acts;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        book.demandSettles(String.valueOf(named.get("grantId")), officer);
    }

    /** What a review found. */
    record ReviewJson(
            @Nullable @Size(max = 20) String finding,
            @Nullable @Size(max = 1000) @PrintableText String words) {}

    /** What the head decides; {@code lastDay} is an ISO date. */
    record GrantDecisionJson(
            @Nullable @Size(max = 20) String decision,
            @Nullable @Size(max = 10) String lastDay,
            @Nullable @Size(max = 1000) @PrintableText String words) {}

    /** Why a step is undone. */
    record WordsJson(
            @Nullable @Size(max = 1000) @PrintableText String words) {}

    @CalledByKey
    @PostMapping("/review")
    @Operation(
            operationId = "reviewAccess",
            summary = "Review an access by one's own word",
            description = "finding: justified, unjustified; unjustified needs words and ends the access at once.")
    GrantJson review(
            @PathVariable String grantId,
            @Valid @RequestBody ReviewJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var form = new AnswerForm(body.finding(), null, null, body.words(), null);
        return settled("review", grantId, form, headers);
    }

    @CalledByKey
    @PostMapping("/decide")
    @Operation(
            operationId = "decideAccess",
            summary = "Approve or refuse what an officer has asked for, as the head",
            description = "decision: approve, perhaps until lastDay; refuse needs words.")
    GrantJson decide(
            @PathVariable String grantId,
            @Valid @RequestBody GrantDecisionJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var form = new AnswerForm(null, body.decision(), body.lastDay(), body.words(), null);
        return settled("decide", grantId, form, headers);
    }

    @CalledByKey
    @PostMapping("/take-back")
    @Operation(operationId = "takeAccessBack", summary = "Take an approved access back before its end, as the head")
    GrantJson takeBack(@PathVariable String grantId, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return settled("take-back", grantId, AnswerForm.empty(), headers);
    }

    @CalledByKey
    @PostMapping("/lift")
    @Operation(
            operationId = "liftExclusion",
            summary = "Let an officer see a file again from which he was kept out, as another and as head")
    GrantJson lift(
            @PathVariable String grantId,
            @Valid @RequestBody WordsJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return settled("lift", grantId, new AnswerForm(null, null, null, body.words(), null), headers);
    }

    private GrantJson settled(String deed, String grantId, AnswerForm form, HttpHeaders headers) {
        var caller = calls.caller(grantId, headers);
        var officer = caller.officer();
        calls.ofOffice(
                caller,
                deed + " " + grantId + " " + form,
                () -> acts.settle(deed, grantId, form, officer).grantId());
        return GrantJson.of(book.read(grantId, officer));
    }
}
