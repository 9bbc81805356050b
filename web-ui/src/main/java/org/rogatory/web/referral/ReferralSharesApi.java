package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.referral.consent.ConsentView;
import org.rogatory.referral.consent.Consents;
import org.rogatory.referral.service.AskedProviders;
import org.rogatory.referral.service.AskedView;
import org.rogatory.referral.share.OutcomeView;
import org.rogatory.referral.share.ShareOutcomes;
import org.rogatory.referral.share.ShareView;
import org.rogatory.referral.share.Shares;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consents of a file of referral and what it has passed on, for national systems, in codes; the acts are verbs. */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "referral")
class ReferralSharesApi {

    private final ReferralReads files;
    private final Consents consents;
    private final Shares shares;
    private final ShareOutcomes outcomes;
    private final AskedProviders asked;

    ReferralSharesApi(
            ReferralReads files, Consents consents, Shares shares, ShareOutcomes outcomes, AskedProviders asked) {
        this.files = files;
        this.outcomes = outcomes;
        this.asked = asked;
        this.consents = consents;
        this.shares = shares;
    }

    /** What the person said on one purpose, without words. */
    record PurposeConsentJson(
            String consentRef,
            String purpose,
            String decision,
            @Nullable String recipient,
            String way,
            @Nullable String language,
            boolean interpreter,
            @Nullable LocalDate expiresOn,
            Instant at,
            @Nullable Instant withdrawnAt,
            @Nullable Instant lapsedAt,
            List<String> scope,
            boolean standing) {

        static PurposeConsentJson of(ConsentView view) {
            return new PurposeConsentJson(
                    view.consentRef(),
                    view.purpose().key(),
                    view.decision(),
                    view.recipient(),
                    view.way(),
                    view.language(),
                    view.interpreter(),
                    view.expiresOn(),
                    view.at(),
                    view.withdrawnAt(),
                    view.lapsedAt(),
                    view.scope(),
                    view.standing());
        }
    }

    /**
     * What was or is offered to another organisation, or for what a provider was asked, in codes.
     *
     * @param toAuthority null where a provider was asked that is no organisation here
     * @param offeredAt null where a provider was asked before that was kept
     * @param endedAt for a provider: since when the ground carries it no more
     * @param arrival how far it has come since it has left
     * @param outcome what came of it, as it was told last
     */
    record PassedOnJson(
            String shareRef,
            String kind,
            @Nullable String toAuthority,
            @Nullable String service,
            @Nullable String urgency,
            List<String> fields,
            String ground,
            @Nullable String consentRef,
            String status,
            @Nullable String reason,
            @Nullable Instant offeredAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable Instant withdrawnAt,
            @Nullable String arrival,
            @Nullable String outcome) {

        static PassedOnJson of(ShareView view, @Nullable String outcome) {
            var arrival = view.arrival();
            return new PassedOnJson(
                    view.shareRef(),
                    view.kind().key(),
                    view.toAuthority(),
                    view.service(),
                    view.urgency(),
                    view.fields(),
                    view.ground(),
                    view.consentRef(),
                    view.status().key(),
                    view.reason(),
                    view.offeredAt(),
                    view.answeredAt(),
                    view.endedAt(),
                    view.withdrawnAt(),
                    arrival == null ? null : arrival.key(),
                    outcome);
        }

        static PassedOnJson of(AskedView view) {
            return new PassedOnJson(
                    view.askingRef(),
                    "provider",
                    view.recipient(),
                    view.kind(),
                    null,
                    List.of(),
                    view.ground(),
                    view.consentRef(),
                    view.endedAt() == null ? "asked" : "ended",
                    null,
                    view.askedAt(),
                    null,
                    view.endedAt(),
                    null,
                    null,
                    null);
        }
    }

    @GetMapping("/consents")
    @Operation(operationId = "consents", summary = "What the person of a file of referral agrees to, by purpose")
    List<PurposeConsentJson> consents(@PathVariable String caseRef, Officer officer) {
        return consents.of(files.byCall(caseRef, officer)).stream()
                .map(PurposeConsentJson::of)
                .toList();
    }

    @GetMapping("/shares")
    @Operation(
            operationId = "shares",
            summary = "What has left a file: to whom, on which ground, how it stands",
            description = "In codes, and after that which providers were asked (kind provider), the newest first. What "
                    + "it told, and what came, is shown on pages alone, to who says why.")
    List<PassedOnJson> shares(@PathVariable String caseRef, Officer officer) {
        var file = files.byCall(caseRef, officer);
        var last = outcomes.of(file).stream()
                .collect(Collectors.toMap(OutcomeView::shareRef, OutcomeView::code, (earlier, later) -> later));
        var offered = shares.of(file).stream().map(share -> PassedOnJson.of(share, last.get(share.shareRef())));
        return Stream.concat(offered, asked.of(file).stream().map(PassedOnJson::of))
                .toList();
    }
}
