package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActField;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.FieldRule;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.CurrentReader;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.VerbNames;
import org.rogatory.web.shared.Versions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The verbs of the reference data for national systems: what is possible now with which fields, and doing it. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "acts")
class ActsApi {

    private final Cases cases;
    private final ApiCaller calls;
    private final Procedures procedures;
    private final ActChoices choices;
    private final ParticularFields particulars;
    private final CaseWords words;
    private final SentOnce sent;
    private final CurrentReader reader;
    private final AccessGrants grants;

    ActsApi(
            Cases cases,
            ApiCaller calls,
            Procedures procedures,
            ActChoices choices,
            ParticularFields particulars,
            CaseWords words,
            SentOnce sent,
            CurrentReader reader,
            AccessGrants grants) {
        this.grants = grants;
        this.cases = cases;
        this.calls = calls;
        this.procedures = procedures;
        this.choices = choices;
        this.particulars = particulars;
        this.words = words;
        this.sent = sent;
        this.reader = reader;
    }

    /**
     * What can be done now.
     *
     * @param barred code of what stands in this officer's way, or null
     */
    record ActionJson(
            String verb,
            String label,
            String machine,
            boolean grave,
            @Nullable String barred,
            List<FieldJson> fields) {}

    /** A field of an act: whether it is needed, and the codes it may take where it takes codes. */
    record FieldJson(String name, boolean required, List<Option> options) {}

    @GetMapping("/actions")
    @Operation(
            summary = "What the caller can do to the file now: each verb with its fields and the codes they may take")
    ResponseEntity<List<ActionJson>> actions(@PathVariable String caseRef, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> ApiCaller.told(
                        file,
                        procedures.actions(file, officer).stream()
                                .map(action -> told(file, action, officer))
                                .toList()));
    }

    private ActionJson told(CaseFile file, AllowedAction action, Officer officer) {
        var about = new GroundChoices.About(file, officer, action.verb(), null);
        return new ActionJson(
                action.verb(),
                words.verb(action.verb(), LocaleContextHolder.getLocale()),
                action.machine(),
                action.grave(),
                action.barred(),
                action.fields().stream()
                        .map(rule -> new FieldJson(rule.field().key(), rule.required(), options(rule, about)))
                        .toList());
    }

    private List<Option> options(FieldRule rule, GroundChoices.About about) {
        return rule.field() == ActField.PARTICULARS
                ? particulars.options(String.valueOf(rule.list()), LocaleContextHolder.getLocale())
                : choices.of(rule, about);
    }

    @PostMapping("/{verb}")
    @Operation(hidden = true)
    ResponseEntity<CaseJson> act(
            @PathVariable String caseRef,
            @PathVariable String verb,
            @RequestBody(required = false) @Valid @Nullable ActJson body,
            @RequestHeader HttpHeaders headers) {
        var officer = reader.demanded();
        var name = VerbNames.verb(verb);
        var said = body == null ? ActJson.EMPTY : body;
        said.demandOutcomes();
        var act = said.act(name, Versions.of(headers.getFirst("If-Match")));
        var call = new Idempotency.Call(officer, headers.getFirst("Idempotency-Key"), caseRef + " " + act);
        if (!sent.done(call)) {
            check(act, calls.found(caseRef, officer));
            sent.once(call, () -> procedures.act(caseRef, act, officer));
        }
        if (!grants.seenBy(caseRef, officer)) {
            return ResponseEntity.noContent().build();
        }
        var after = cases.find(caseRef, AccessScope.of(officer));
        return ResponseEntity.ok()
                .eTag(Versions.tag(after))
                .body(CaseJson.of(after, procedures.actions(after, officer), null, null));
    }

    private void check(Act act, CaseFile file) {
        if (!procedures.verbs(file).contains(act.verb())) {
            throw Refusal.of("unknown-verb");
        }
    }
}
