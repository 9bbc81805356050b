package org.rogatory.web.cases.parcel;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.annex.OpeningReason;
import org.rogatory.mla.annex.PaperWanted;
import org.rogatory.mla.annex.SealedReading;
import org.rogatory.mla.annex.SealedView;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.CalledOnce;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The sealed annex of a received message, for national systems of those who may open it. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}/messages/{messageId}/sealed")
@Tag(name = "messages")
class SealedApi {

    private static final String RECORDED = " To all others there is none (404). Each call is an opening of its own and"
            + " recorded as such, whatever Idempotency-Key it has: nothing of the answer is kept here.";

    private final SealedReading reading;
    private final ApiCaller calls;

    SealedApi(SealedReading reading, ApiCaller calls) {
        this.reading = reading;
        this.calls = calls;
    }

    /** Why it is opened. */
    record OpeningJson(@NotBlank @Nullable @Size(max = 20) String reason) {

        OpeningReason why() {
            return why(reason);
        }

        static OpeningReason why(@Nullable String reason) {
            return OpeningReason.of(reason).orElseThrow(() -> Refusal.of("sealed-reason", "reason"));
        }
    }

    /** Which of its documents, counted from 1, and why. */
    record PaperOpeningJson(
            int number, @NotBlank @Nullable @Size(max = 20) String reason) {}

    /** Whom the head lets open it, by user name. */
    record ReaderWantedJson(
            @NotBlank @Nullable @Size(max = 64) String officer) {}

    /** An officer whom the head may let open it. */
    record SealedReaderJson(String username, String displayName) {

        static SealedReaderJson of(Officer officer) {
            return new SealedReaderJson(officer.username(), officer.displayName());
        }
    }

    /** An annex, still closed; who may open it is told to the head alone. */
    record SealedAnnexJson(
            String messageId,
            String fromState,
            String fromAuthority,
            Instant receivedAt,
            boolean heads,
            List<String> appointed,
            List<SealedReaderJson> candidates) {

        static SealedAnnexJson of(SealedView view) {
            var annex = view.annex();
            return new SealedAnnexJson(
                    annex.messageId(),
                    annex.fromState(),
                    annex.fromAuthority(),
                    annex.receivedAt(),
                    view.heads(),
                    view.heads() ? annex.appointed() : List.of(),
                    view.candidates().stream().map(SealedReaderJson::of).toList());
        }
    }

    /** What an annex says. */
    record OpenedAnnexJson(String messageId, JsonNode content) {}

    @GetMapping
    @Operation(
            operationId = "sealedAnnex",
            summary = "Whether the caller may open the sealed annex of a received message; nothing of its content",
            description = "To all who may not there is none (404).")
    ResponseEntity<SealedAnnexJson> show(
            @PathVariable String caseRef, @PathVariable String messageId, Officer officer) {
        return calls.read(
                caseRef,
                officer,
                file -> ApiCaller.told(file, SealedAnnexJson.of(reading.find(caseRef, messageId, officer))));
    }

    @PostMapping("/open")
    @Operation(
            operationId = "openSealedAnnex",
            summary = "Open the sealed annex of a received message, for a reason",
            description =
                    "reason: execution, protection, decision or proceedings. The head of the authority for which it was"
                            + " encrypted may call, and whom he appointed." + RECORDED)
    OpenedAnnexJson open(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @Valid @RequestBody OpeningJson body,
            Officer officer) {
        return new OpenedAnnexJson(messageId, reading.open(caseRef, messageId, body.why(), officer));
    }

    @PostMapping("/documents")
    @Operation(
            operationId = "readSealedDocument",
            summary = "A document of the sealed annex of a received message, opened for a reason",
            description = "number: its place among the documents that the annex names, counted from 1. reason and who"
                    + " may call: as for the annex. Its SHA-256 has been compared with the one that the annex names."
                    + " 422 `sealed-dangerous` if something dangerous is in it." + RECORDED)
    ResponseEntity<Resource> paper(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @Valid @RequestBody PaperOpeningJson body,
            Officer officer) {
        var wanted = new PaperWanted(body.number(), OpeningJson.why(body.reason()));
        return Parcels.of(Parcels.Parcel.of(reading.paper(caseRef, messageId, wanted, officer)));
    }

    @CalledOnce
    @PostMapping("/readers")
    @Operation(
            operationId = "appointSealedReader",
            summary = "Let an officer open the sealed annex of a received message",
            description = "officer: a user name of the caller's authority or of one below it, as candidates tells. The"
                    + " head of the authority for which it was encrypted may call.")
    ResponseEntity<SealedAnnexJson> appoint(
            @PathVariable String caseRef,
            @PathVariable String messageId,
            @Valid @RequestBody ReaderWantedJson body,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var caller = calls.caller(caseRef, headers);
        var head = caller.officer();
        var named = body.officer() == null ? "" : body.officer();
        return calls.once(
                caller,
                "sealed reader " + messageId + " " + named,
                () -> reading.appoint(caseRef, messageId, named, head),
                () -> SealedAnnexJson.of(reading.find(caseRef, messageId, head)));
    }
}
