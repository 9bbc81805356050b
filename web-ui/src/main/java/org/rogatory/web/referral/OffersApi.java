package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.referral.share.OfferOutcomes;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.web.shared.ApiCaller;
import org.rogatory.web.shared.ApiPages;
import org.rogatory.web.shared.AskedFirst;
import org.rogatory.web.shared.CalledByKey;
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

/** What other organisations offer to that of the caller, for national systems. */
@RestController
@RequestMapping(OffersApi.PATH)
@Tag(name = "referral")
class OffersApi implements AskedFirst {

    static final String PATH = "/api/v1/offers";

    private final Offers offers;
    private final OfferOutcomes outcomes;
    private final ApiCaller calls;

    OffersApi(Offers offers, OfferOutcomes outcomes, ApiCaller calls) {
        this.offers = offers;
        this.outcomes = outcomes;
        this.calls = calls;
    }

    @Override
    public void demandOpen(Map<String, String> named, Officer officer) {
        Roles.demand(offers.reads(officer));
    }

    /**
     * An offer as it is seen before it is accepted.
     *
     * @param caseRef the file that was opened for it, or that it asks for
     * @param released whether what will be passed on is here to be opened
     */
    record OfferJson(
            String shareRef,
            String kind,
            String fromState,
            String fromAuthority,
            @Nullable String service,
            @Nullable String urgency,
            @Nullable String ageBand,
            @Nullable String language,
            List<String> fields,
            boolean onward,
            @Nullable String caseRef,
            String status,
            @Nullable String reason,
            Instant arrivedAt,
            boolean released) {

        static OfferJson of(OfferView view) {
            return new OfferJson(
                    view.shareRef(),
                    view.kind().key(),
                    view.fromState(),
                    view.fromAuthority(),
                    view.service(),
                    view.urgency(),
                    view.ageBand(),
                    view.language(),
                    view.fields(),
                    view.onward(),
                    view.caseRef(),
                    view.status().key(),
                    view.reason(),
                    view.arrivedAt(),
                    view.released());
        }
    }

    /** Why an offer is not accepted. */
    record OfferRejection(@NotBlank @Size(max = 64) String reason) {}

    /** What came of the person, as a code. */
    record OfferOutcome(@NotBlank @Size(max = 40) String outcome) {}

    /** The file that was opened. */
    record OpenedJson(String caseRef) {}

    @GetMapping
    @Operation(
            operationId = "offers",
            summary = "What other organisations offer to that of the caller, the newest first, page by page")
    ResponseEntity<List<OfferJson>> list(@RequestParam(defaultValue = "") String after, Officer officer) {
        var found = offers.page(ApiPages.place(after), officer);
        return ApiPages.page(found, PATH, Map.of(), offer -> offer.place().text())
                .body(found.lines().stream().map(OfferJson::of).toList());
    }

    @GetMapping("/{shareRef}")
    @Operation(operationId = "offer", summary = "One of them; the other side learns that it was seen")
    OfferJson one(@PathVariable String shareRef, Officer officer) {
        return OfferJson.of(offers.see(shareRef, officer));
    }

    @CalledByKey
    @PostMapping("/{shareRef}/accept")
    @Operation(
            operationId = "acceptOffer",
            summary = "Take the person: what is to be passed on is asked for",
            description = "It comes unless it was taken back meanwhile; then it is opened by open.")
    OfferJson accept(@PathVariable String shareRef, @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(shareRef, "accept", headers, officer -> offers.accept(shareRef, officer));
    }

    @CalledByKey
    @PostMapping("/{shareRef}/reject")
    @Operation(operationId = "rejectOffer", summary = "Do not take the person, for a reason that is told")
    OfferJson reject(
            @PathVariable String shareRef,
            @RequestBody @Valid OfferRejection told,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var reason = told.reason();
        return done(shareRef, "reject " + reason, headers, officer -> offers.reject(shareRef, reason, officer));
    }

    @PostMapping("/{shareRef}/open")
    @Operation(operationId = "openOffer", summary = "Open the file for what was accepted and has come")
    OpenedJson open(@PathVariable String shareRef, Officer officer) {
        return new OpenedJson(offers.open(shareRef, officer));
    }

    @CalledByKey
    @PostMapping("/{shareRef}/done")
    @Operation(
            operationId = "finishOffer",
            summary = "What was asked for is done",
            description = "What came of it is told to who has referred the person where a code is given: of help"
                    + " help_given and others, of an identification how it stands in the file. share-outcome where it"
                    + " is not so, or where that stands no more on which the person was referred.")
    OfferJson done(
            @PathVariable String shareRef,
            @RequestBody(required = false) @Valid @Nullable OfferOutcome told,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        var outcome = told == null ? null : told.outcome();
        return done(shareRef, "done " + outcome, headers, officer -> offers.done(shareRef, outcome, officer));
    }

    @CalledByKey
    @PostMapping("/{shareRef}/outcome")
    @Operation(
            operationId = "tellOutcome",
            summary = "Another result of an identification holds since all was done",
            description = "It is told to who has referred the person, as one code.")
    OfferJson outcome(
            @PathVariable String shareRef,
            @RequestBody @Valid OfferOutcome told,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers) {
        return done(shareRef, "outcome " + told.outcome(), headers, officer -> {
            outcomes.tell(shareRef, told.outcome(), officer);
            return offers.see(shareRef, officer);
        });
    }

    /** Sent again it is answered with the offer as it stands by then. */
    private OfferJson done(String shareRef, String said, HttpHeaders headers, Function<Officer, OfferView> act) {
        var caller = calls.caller(shareRef, headers);
        var officer = caller.officer();
        var first = new AtomicReference<@Nullable OfferView>();
        calls.ofOffice(caller, "offer " + shareRef + " " + said, () -> {
            first.set(act.apply(officer));
            return shareRef;
        });
        var view = first.get();
        return OfferJson.of(view == null ? offers.see(shareRef, officer) : view);
    }
}
