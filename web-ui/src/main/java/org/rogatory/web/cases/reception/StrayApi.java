package org.rogatory.web.cases.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Idempotency;
import org.rogatory.cases.ListPlace;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.identity.Officer;
import org.rogatory.mla.incoming.PaperRequests;
import org.rogatory.mla.incoming.StrayMessages;
import org.rogatory.web.cases.CaseJson;
import org.rogatory.web.shared.ApiPages;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Messages that belong to no file yet, for national systems. */
@RestController
@RequestMapping(StrayApi.PATH)
@Tag(name = "messages")
class StrayApi implements AskedFirst {

    static final String PATH = "/api/v1/stray-messages";

    private final StrayMessages stray;
    private final SentOnce sent;
    private final Cases cases;

    StrayApi(StrayMessages stray, SentOnce sent, Cases cases) {
        this.stray = stray;
        this.sent = sent;
        this.cases = cases;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        PaperRequests.demandReceiver(officer);
    }

    /** The file a message is put into. */
    record Place(@NotBlank @Size(max = 64) String caseRef) {}

    @GetMapping
    @Operation(
            summary =
                    "Messages that came for the caller's State and belong to no file yet, the newest first, page by page")
    ResponseEntity<List<ExchangeMessage>> list(@RequestParam(defaultValue = "") String after, Officer officer) {
        var page = stray.page(ApiPages.place(after), officer);
        return ApiPages.page(page, PATH, Map.of(), last -> new ListPlace(last.at(), last.messageId()).text())
                .body(page.lines());
    }

    @PostMapping("/{messageId}/put")
    @Operation(summary = "Put a message into a file of the same States; what it says is then a person's to record")
    ResponseEntity<CaseJson> put(
            @PathVariable String messageId,
            @RequestBody @Valid Place place,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Officer officer) {
        var call = new Idempotency.Call(officer, key, messageId + " " + place.caseRef());
        var caseRef = sent.once(
                call, () -> stray.put(messageId, place.caseRef(), officer).caseRef());
        var file = cases.find(caseRef, AccessScope.of(officer));
        return ResponseEntity.ok().eTag(Versions.tag(file)).body(CaseJson.head(file));
    }
}
