package org.rogatory.web.cases;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Crossings;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Scenario;
import org.rogatory.cases.Timeline;
import org.rogatory.identity.Officer;
import org.rogatory.law.Stage;
import org.rogatory.mla.item.AssistanceItems;
import org.rogatory.mla.item.ItemView;
import org.rogatory.mla.outgoing.OutgoingRequests;
import org.rogatory.web.shared.CurrentReader;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
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
class CasesApi {

    /** Puts a seal within the call, which no transaction may enclose; the other seals are put by jobs. */
    private static final String SEALED_IN_THE_CALL = "sign_reminder";

    private final Cases cases;
    private final Procedures procedures;
    private final OutgoingRequests requests;
    private final AssistanceItems items;
    private final Timeline timeline;
    private final Idempotency idempotency;
    private final CurrentReader reader;
    private final Crossings crossings;

    CasesApi(
            Cases cases,
            Procedures procedures,
            OutgoingRequests requests,
            AssistanceItems items,
            Timeline timeline,
            Idempotency idempotency,
            CurrentReader reader,
            Crossings crossings) {
        this.cases = cases;
        this.procedures = procedures;
        this.requests = requests;
        this.items = items;
        this.timeline = timeline;
        this.idempotency = idempotency;
        this.reader = reader;
        this.crossings = crossings;
    }

    @PostMapping
    @Operation(summary = "Begin a draft from the published JSON of a request")
    ResponseEntity<CaseJson> draft(
            @RequestBody JsonNode body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var call = new Idempotency.Call(officer, key, "draft " + body);
        var caseRef = crossings.again(() -> idempotency.once(
                call, () -> requests.draft(newDraft(body), officer).caseRef()));
        var file = cases.find(caseRef, AccessScope.of(officer));
        var json = CaseJson.of(file, null, null, procedures.findings(file, procedures.stage(file), officer));
        return ResponseEntity.created(URI.create("/api/v1/cases/" + caseRef))
                .eTag(tag(file))
                .body(json);
    }

    /** A request alone, or around it the fields of a scenario: its id, its day. */
    private static OutgoingRequests.NewDraft newDraft(JsonNode body) {
        var external = body.path("externalRef").asString(body.path("id").asString(null));
        var content = Scenario.content(body.has("content") ? body.path("content") : body);
        content.remove("externalRef");
        return new OutgoingRequests.NewDraft(content, external, Scenario.day(body));
    }

    @GetMapping
    @Operation(summary = "Files by the national system's own reference, or the newest ones")
    List<CaseJson> list(@RequestParam(required = false) @Nullable String externalRef, Officer officer) {
        var found = externalRef == null
                ? cases.list(procedures.machines(), Set.of(), officer)
                : cases.viewByExternalRef(externalRef, officer);
        return found.stream().map(CaseJson::head).toList();
    }

    @GetMapping("/{caseRef}")
    ResponseEntity<CaseJson> read(@PathVariable String caseRef, Officer officer) {
        var file = cases.view(caseRef, officer);
        var content = CasePeople.readable(procedures.content(file, officer), file, officer);
        var json = CaseJson.of(file, procedures.actions(file, officer), content, null);
        return ResponseEntity.ok().eTag(tag(file)).body(json);
    }

    @PutMapping("/{caseRef}/content")
    @Operation(summary = "Write a draft anew; If-Match carries the version seen")
    ResponseEntity<CaseJson> write(
            @PathVariable String caseRef,
            @RequestBody JsonNode content,
            @RequestHeader(name = "If-Match", required = false) @Nullable String seen,
            Officer officer) {
        requests.write(caseRef, Versions.of(seen), content, officer);
        return answered(caseRef, officer);
    }

    @GetMapping("/{caseRef}/findings")
    List<CaseJson.FindingJson> findings(
            @PathVariable String caseRef, @RequestParam(required = false) @Nullable String stage, Officer officer) {
        var file = cases.view(caseRef, officer);
        var asked = stage == null ? procedures.stage(file) : stage(stage);
        var overrides = procedures.overrides(file, officer);
        return procedures.findings(file, asked, officer).stream()
                .map(finding -> CaseJson.FindingJson.of(finding, overrides))
                .toList();
    }

    private static Stage stage(String name) {
        return Arrays.stream(Stage.values())
                .filter(stage -> stage.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refusal.of("unknown-stage", "stage"));
    }

    @GetMapping("/{caseRef}/items")
    List<ItemView> items(@PathVariable String caseRef, Officer officer) {
        cases.view(caseRef, officer);
        return items.of(caseRef, AccessScope.of(officer));
    }

    @GetMapping("/{caseRef}/timeline")
    List<Timeline.Moment> timeline(@PathVariable String caseRef, Officer officer) {
        cases.view(caseRef, officer);
        return timeline.of(caseRef);
    }

    @PostMapping("/{caseRef}/{verb}")
    @Operation(summary = "Do a verb of the reference data, for example submit, approve, transmit, record-item-result")
    ResponseEntity<CaseJson> act(
            @PathVariable String caseRef,
            @PathVariable String verb,
            @RequestBody(required = false) @Valid @Nullable ActJson body,
            @RequestHeader HttpHeaders headers) {
        var officer = reader.officer().orElseThrow(Refusal::notFound);
        var name = VerbNames.verb(verb);
        var act = (body == null ? ActJson.EMPTY : body).act(name, Versions.of(headers.getFirst("If-Match")));
        var call = new Idempotency.Call(officer, headers.getFirst("Idempotency-Key"), caseRef + " " + act);
        if (SEALED_IN_THE_CALL.equals(name)) {
            crossings.again(() -> procedures.act(caseRef, act, officer));
        } else {
            crossings.again(() -> idempotency.once(call, () -> procedures.act(caseRef, act, officer)));
        }
        return answered(caseRef, officer);
    }

    private ResponseEntity<CaseJson> answered(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        return ResponseEntity.ok()
                .eTag(tag(file))
                .body(CaseJson.of(file, procedures.actions(file, officer), null, null));
    }

    private static String tag(CaseFile file) {
        return "\"" + file.version() + "\"";
    }
}
