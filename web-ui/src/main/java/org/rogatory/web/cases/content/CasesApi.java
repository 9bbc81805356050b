package org.rogatory.web.cases.content;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.CaseLists;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Draftings;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.law.Explanations;
import org.rogatory.law.Stage;
import org.rogatory.mla.consultation.ConsultationView;
import org.rogatory.mla.consultation.Consultations;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.requests.content.NewDraft;
import org.rogatory.requests.message.ReadMessages;
import org.rogatory.web.cases.CaseJson;
import org.rogatory.web.cases.CasePeople;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiPages;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Files for national systems: the same rules as on the pages. */
@RestController
@RequestMapping("/api/v1/cases")
@Tag(name = "cases")
class CasesApi implements AskedFirst {

    private final Cases cases;
    private final CaseLists lists;
    private final Procedures procedures;
    private final Draftings draftings;
    private final AssistanceItems items;
    private final Consultations consultations;
    private final Deliberation deliberation;
    private final SentOnce sent;
    private final Explanations explanations;
    private final ReadMessages messages;
    private final ApiCaller calls;

    CasesApi(
            Cases cases,
            CaseLists lists,
            Procedures procedures,
            Draftings draftings,
            AssistanceItems items,
            Consultations consultations,
            Deliberation deliberation,
            SentOnce sent,
            Explanations explanations,
            ReadMessages messages,
            ApiCaller calls) {
        this.messages = messages;
        this.calls = calls;
        this.cases = cases;
        this.lists = lists;
        this.procedures = procedures;
        this.draftings = draftings;
        this.items = items;
        this.consultations = consultations;
        this.deliberation = deliberation;
        this.sent = sent;
        this.explanations = explanations;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        Roles.demand(officer.has(Role.DRAFTER) || officer.has(Role.COURT));
    }

    @PostMapping
    @Operation(summary = "Begin a draft from the published JSON of a request")
    @ApiResponse(responseCode = "201", description = "Begun; Location tells its address", useReturnTypeSchema = true)
    ResponseEntity<CaseJson> draft(
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        demandOpen(Map.of(), officer);
        var call = new Idempotency.Call(officer, key, "draft " + body);
        var caseRef = sent.once(call, () -> begun(DraftJson.of(body), officer));
        var file = cases.find(caseRef, AccessScope.of(officer));
        var json = CaseJson.of(file, null, null, procedures.findings(file, procedures.stage(file), officer));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseRef))
                .eTag(Versions.tag(file))
                .body(json);
    }

    /** What is of no known form is refused by the published shape of requests for assistance, place by place. */
    private String begun(NewDraft draft, Officer officer) {
        var kind = draftings
                .find(draft.content().path("form").asString(""))
                .orElseGet(() -> draftings.ofForm("mla_request"));
        return kind.draft(draft.content(), draft.externalRef(), draft.trainingDay(), officer)
                .caseRef();
    }

    @GetMapping
    @Operation(summary = "Files by the national system's own reference, or all, the last opened first, page by page")
    ResponseEntity<List<CaseJson>> list(@ModelAttribute CaseListQuery query, Officer officer) {
        if (query.externalRef() != null) {
            var found = lists.viewByExternalRef(query.externalRef(), officer);
            return ResponseEntity.ok(found.stream().map(CaseJson::head).toList());
        }
        var size = query.size();
        var found = lists.page(query.filter(procedures.machines(), cases, officer), size + 1, officer);
        var shown = ApiPages.shown(found, size).stream().map(CaseJson::head).toList();
        return ApiPages.answer(
                        found,
                        size,
                        query.address(),
                        file -> CaseListQuery.place(file).text())
                .body(shown);
    }

    @GetMapping("/{caseRef}")
    @Operation(summary = "A file with its content and what the caller can do to it now")
    ResponseEntity<CaseJson> read(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> whole(file, officer));
    }

    private ResponseEntity<CaseJson> whole(CaseFile file, Officer officer) {
        var content = CasePeople.readable(procedures.content(file, officer), file, officer);
        messages.requestOpened(file, officer);
        var json = CaseJson.of(file, procedures.actions(file, officer), content, null);
        return ResponseEntity.ok().eTag(Versions.tag(file)).body(json);
    }

    @GetMapping("/{caseRef}/findings")
    @Operation(summary = "What the law rules say about the request at a stage: draft, sign or transmit")
    List<CaseJson.FindingJson> findings(
            @PathVariable String caseRef, @RequestParam(required = false) @Nullable String stage, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> findings(file, stage == null ? procedures.stage(file) : stage(stage), officer));
    }

    private List<CaseJson.FindingJson> findings(CaseFile file, Stage asked, Officer officer) {
        var overrides = procedures.overrides(file, officer);
        var content = procedures.content(file, officer);
        var reader = LocaleContextHolder.getLocale();
        return procedures.findings(file, asked, officer).stream()
                .map(finding -> CaseJson.FindingJson.of(finding, overrides)
                        .told(explanations.explain(finding, content, reader)))
                .toList();
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-stage", "stage"));
    }

    @GetMapping("/{caseRef}/items")
    @Operation(summary = "The items of assistance of the file")
    List<ItemView> items(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> items.of(file, officer));
    }

    @GetMapping("/{caseRef}/consultations")
    @Operation(summary = "What the two States ask and tell each other: consultations, use, costs, breaches")
    List<ConsultationView> consultations(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> {
            Deliberation.demandOpen(file, officer);
            return consultations.of(caseRef, AccessScope.of(officer));
        });
    }

    @GetMapping("/{caseRef}/timeline")
    @Operation(summary = "What happened to the file, oldest first")
    List<Timeline.Moment> timeline(@PathVariable String caseRef, Officer officer) {
        return calls.read(caseRef, officer, file -> deliberation.timeline(file, officer));
    }
}
