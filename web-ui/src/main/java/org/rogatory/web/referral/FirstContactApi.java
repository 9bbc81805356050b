package org.rogatory.web.referral;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.law.IndicatorSets;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.ContactView;
import org.rogatory.referral.contact.FirstContacts;
import org.rogatory.referral.contact.Safeties;
import org.rogatory.referral.contact.SafetySaid;
import org.rogatory.referral.contact.SafetyView;
import org.rogatory.referral.contact.ScreeningAnswer;
import org.rogatory.referral.contact.ScreeningView;
import org.rogatory.referral.contact.Screenings;
import org.rogatory.referral.contact.SeenDimension;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was found when a person was met, for national systems, in codes: no words of his, no names, no numbers. Those
 * are shown on the page alone, to who says why.
 */
@RestController
@RequestMapping("/api/v1/cases/{caseRef}")
@Tag(name = "referral")
class FirstContactApi {

    private final ReferralReads files;
    private final FirstContacts meetings;
    private final Safeties safeties;
    private final Screenings screenings;
    private final ContactBook book;
    private final IndicatorSets sets;

    FirstContactApi(
            ReferralReads files,
            FirstContacts meetings,
            Safeties safeties,
            Screenings screenings,
            ContactBook book,
            IndicatorSets sets) {
        this.files = files;
        this.meetings = meetings;
        this.safeties = safeties;
        this.screenings = screenings;
        this.book = book;
        this.sets = sets;
    }

    /**
     * What was asked first. What nobody asked is null, and that somebody did not want to answer is an answer.
     *
     * @param safe yes, no, unknown or refused
     * @param age adult, child, unsure or refused
     * @param needs codes of what is needed at once
     * @param at when it was written down
     * @param diesOn the last day of a draft; null where the file was kept
     */
    record SafetyJson(
            @Nullable String safe,
            @Nullable String age,
            @Nullable String language,
            List<String> needs,
            @Nullable Instant at,
            @Nullable LocalDate diesOn) {}

    /**
     * A conversation by a set of indicators: which dimensions are present under the rule of the set, and why. It has no
     * number and no result.
     *
     * @param edition of the sets, as it was when it was written down
     * @param current whether that is the edition by which the dimensions are told
     */
    record ScreeningJson(
            String screeningRef,
            String set,
            String edition,
            boolean current,
            Instant at,
            List<ScreenedDimensionJson> dimensions,
            List<ScreenedIndicatorJson> answers) {

        static ScreeningJson of(ScreeningView view, boolean current) {
            return new ScreeningJson(
                    view.screeningRef(),
                    view.set(),
                    view.edition(),
                    current,
                    view.at(),
                    view.dimensions().stream().map(ScreenedDimensionJson::of).toList(),
                    view.said().answers().entrySet().stream()
                            .map(answer -> ScreenedIndicatorJson.of(answer.getKey(), answer.getValue()))
                            .toList());
        }
    }

    /**
     * One dimension.
     *
     * @param unsure whether it is present only by what nobody is sure of
     * @param why the indicators that were seen, also where they are not enough
     */
    record ScreenedDimensionJson(String dimension, boolean present, boolean unsure, List<String> why) {

        static ScreenedDimensionJson of(SeenDimension seen) {
            return new ScreenedDimensionJson(seen.dimension(), seen.present(), seen.unsure(), seen.why());
        }
    }

    /**
     * One indicator that was spoken of.
     *
     * @param basis observed, told, document, not_seen, refused, unknown or not_applicable
     * @param certainty certain, likely or unsure; null where it was not seen
     */
    record ScreenedIndicatorJson(
            String indicator, String basis, @Nullable String certainty) {

        static ScreenedIndicatorJson of(String indicator, ScreeningAnswer answer) {
            var certainty = answer.certainty();
            return new ScreenedIndicatorJson(
                    indicator, answer.basis().key(), certainty == null ? null : certainty.key());
        }
    }

    /**
     * A way to reach the person, without where it leads.
     *
     * @param contactRef names it in acts
     * @param safe yes, no or unknown; only yes is safe
     * @param hours when it is
     * @param usable whether it may be used at all
     * @param endedAt since when it is used no more
     */
    record ContactWayJson(
            String contactRef,
            String kind,
            String safe,
            @Nullable String hours,
            boolean usable,
            @Nullable Instant endedAt) {

        static ContactWayJson of(ContactView view) {
            return new ContactWayJson(
                    view.contactRef(), view.kind(), view.safe(), view.words().hours(), view.usable(), view.endedAt());
        }
    }

    @GetMapping("/safety")
    @Operation(operationId = "safety", summary = "What was asked first of the person of a file of referral, in codes")
    SafetyJson safety(@PathVariable String caseRef, Officer officer) {
        var file = files.byCall(caseRef, officer);
        var kept = safeties.of(file);
        var said = kept.map(SafetyView::said).orElse(SafetySaid.NOTHING);
        return new SafetyJson(
                said.safe(),
                said.age(),
                said.language(),
                said.needs(),
                kept.map(SafetyView::at).orElse(null),
                meetings.diesOn(file).orElse(null));
    }

    @GetMapping("/screening")
    @Operation(
            operationId = "screening",
            summary = "Conversations by sets of indicators, newest first: which dimensions are present, and why",
            description = "There is no score and no result: people weigh it.")
    List<ScreeningJson> screening(@PathVariable String caseRef, Officer officer) {
        return screenings.of(files.byCall(caseRef, officer)).stream()
                .map(view -> ScreeningJson.of(view, sets.edition().equals(view.edition())))
                .toList();
    }

    @GetMapping("/contacts")
    @Operation(
            operationId = "contacts",
            summary = "Ways to reach the person: whether each is safe, and when; never a number, an address or a name")
    List<ContactWayJson> contacts(@PathVariable String caseRef, Officer officer) {
        return book.of(files.byCall(caseRef, officer)).stream()
                .map(ContactWayJson::of)
                .toList();
    }
}
