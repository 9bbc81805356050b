package org.rogatory.web.extradition;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.surrender.ConsentView;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderSaid;

/**
 * The surrender of a person as national systems read it.
 *
 * @param attempts the earliest first
 * @param consent also one that was taken back; null where none was given
 */
record SurrenderJson(
        String caseRef,
        List<AttemptJson> attempts,
        @Nullable SurrenderConsentJson consent) {

    /**
     * One attempt.
     *
     * @param kind surrender, temporary or passage
     * @param status planned, confirmed, done or failed
     * @param until the day on which a person who was handed over for a time comes back
     * @param failure code of why it came to nothing
     * @param lacking codes of what the plan lacks
     */
    record AttemptJson(
            int number,
            String kind,
            String status,
            @Nullable OffsetDateTime at,
            @Nullable String zone,
            @Nullable LocalDate until,
            @Nullable OffsetDateTime back,
            @Nullable String failure,
            @Nullable String place,
            @Nullable String ourEscort,
            @Nullable String theirEscort,
            @Nullable String transport,
            List<String> property,
            List<String> papers,
            List<String> transit,
            @Nullable String conditions,
            @Nullable String remarks,
            @Nullable HandedJson handed,
            List<String> lacking) {

        static AttemptJson of(PlannedSurrender plan) {
            var said = plan.said();
            var at = plan.at();
            return new AttemptJson(
                    plan.number(),
                    plan.kind().key(),
                    plan.status().key(),
                    offset(at),
                    at == null ? null : at.getZone().getId(),
                    plan.until(),
                    offset(plan.back()),
                    plan.failure(),
                    said.place(),
                    said.ourEscort(),
                    said.theirEscort(),
                    said.transport(),
                    said.property(),
                    said.papers(),
                    said.transit(),
                    said.conditions(),
                    said.remarks(),
                    HandedJson.of(said.handed()),
                    plan.lacking());
        }

        private static @Nullable OffsetDateTime offset(@Nullable ZonedDateTime moment) {
            return moment == null ? null : moment.toOffsetDateTime();
        }
    }

    /** Property that was handed over. */
    record HandedJson(
            List<String> property,
            @Nullable String to,
            @Nullable LocalDate on,
            List<String> files) {

        static @Nullable HandedJson of(SurrenderSaid.@Nullable Handed handed) {
            return handed == null ? null : new HandedJson(handed.property(), handed.to(), handed.on(), handed.files());
        }
    }

    /**
     * The consent of the person.
     *
     * @param before the court or prosecutor before whom it was given
     */
    record SurrenderConsentJson(
            boolean standing,
            LocalDate givenOn,
            @Nullable LocalDate withdrawnOn,
            String revocable,
            @Nullable String before,
            List<String> safeguards,
            @Nullable String counsel) {

        static SurrenderConsentJson of(ConsentView consent) {
            return new SurrenderConsentJson(
                    consent.standing(),
                    consent.givenOn(),
                    consent.withdrawnOn(),
                    consent.revocable(),
                    consent.before(),
                    consent.safeguards(),
                    consent.counsel());
        }
    }

    static SurrenderJson of(String caseRef, List<PlannedSurrender> known, Optional<ConsentView> consent) {
        return new SurrenderJson(
                caseRef,
                known.stream().map(AttemptJson::of).toList(),
                consent.map(SurrenderConsentJson::of).orElse(null));
    }
}
