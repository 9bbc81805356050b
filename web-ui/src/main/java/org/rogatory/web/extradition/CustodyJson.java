package org.rogatory.web.extradition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.CustodyWarning;
import org.rogatory.extradition.custody.HardEnd;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.extradition.custody.LimitEnd;
import org.rogatory.extradition.custody.UnlawfulDetention;

/**
 * Custody as national systems read it.
 *
 * @param standing running, warned, passed, stopped or unknown (no limit is known)
 * @param waiting keys of limits that have nothing to count from yet
 * @param unknown instruments and the State of which no limit is known
 * @param incidentAt since when the person is held after the end
 * @param incidents every unlawful detention, the first one first; the last one may last
 * @param groundLost whether what he was held for has fallen away
 * @param requestInTime the day on which the full request came, where it was within the limit that has passed
 * @param asOf the moment for which this is told
 */
record CustodyJson(
        String caseRef,
        String status,
        String standing,
        boolean held,
        boolean ours,
        boolean fullRequest,
        boolean granted,
        @Nullable String zone,
        @Nullable String place,
        @Nullable CustodyEndJson end,
        List<LimitJson> limits,
        List<String> waiting,
        List<String> unknown,
        List<CustodyWarningJson> warnings,
        List<PeriodJson> periods,
        @Nullable Instant incidentAt,
        List<UnlawfulDetentionJson> incidents,
        boolean groundLost,
        @Nullable LocalDate requestInTime,
        Instant asOf) {

    /**
     * When the person must be free.
     *
     * @param rule key of the limit of law; null for the term that the court set
     * @param at the moment that governs
     * @param other the later moment where the law leaves the counting open, else the same
     */
    record CustodyEndJson(
            @Nullable String rule, Instant at, Instant other, String zone, LocalDate lastDay, boolean verified) {

        static @Nullable CustodyEndJson of(@Nullable HardEnd end) {
            return end == null
                    ? null
                    : new CustodyEndJson(
                            end.ruleKey(), end.at(), end.other(), end.zone().getId(), end.lastDay(), end.verified());
        }
    }

    /**
     * A limit that is counted.
     *
     * @param effect must_free, may_free or must_act
     * @param sure whether it is known that it applies
     * @param verified whether number and counting are known with high confidence
     */
    record LimitJson(
            String rule,
            String effect,
            String kind,
            String basis,
            String confidence,
            boolean sure,
            boolean verified,
            Instant at,
            Instant other) {

        static LimitJson of(LimitEnd counted) {
            var limit = counted.limit();
            var end = counted.end();
            return new LimitJson(
                    limit.key(),
                    code(limit.effect()),
                    limit.kind(),
                    limit.basis(),
                    limit.confidence(),
                    limit.sure(),
                    end.verified(),
                    end.earlier(),
                    end.later());
        }
    }

    /** A day before the end on which is warned. */
    record CustodyWarningJson(int days, Instant at) {

        static CustodyWarningJson of(CustodyWarning warning) {
            return new CustodyWarningJson(warning.days(), warning.at());
        }
    }

    /**
     * One stretch of custody.
     *
     * @param measure detained, provisional, extradition or other
     * @param courtUntil the last day of the term that the court set itself
     * @param ending released, surrendered, escaped or died; null while it lasts or where custody went on elsewhere
     */
    record PeriodJson(
            int number,
            String measure,
            OffsetDateTime from,
            @Nullable OffsetDateTime until,
            String zone,
            @Nullable String place,
            @Nullable String issuer,
            @Nullable String order,
            @Nullable LocalDate courtUntil,
            @Nullable String ending) {

        static PeriodJson of(HeldPeriod held) {
            var period = held.period();
            var ending = period.ending();
            return new PeriodJson(
                    held.number(),
                    held.measure().key(),
                    period.from(),
                    period.until(),
                    period.zone().getId(),
                    held.words().place(),
                    held.words().issuer(),
                    held.words().order(),
                    held.courtUntil(),
                    ending == null ? null : code(ending));
        }
    }

    /**
     * A time in which the person is or was held after the moment at which he had to be free.
     *
     * @param rule key of the limit of law that has passed; null for the term that the court set
     * @param openedAt the moment at which he had to be free
     * @param endedAt when it ended; null while it lasts
     * @param endedHow released, surrendered, escaped, died, order_found or corrected; null while it lasts
     * @param hours whole hours so far; 0 where an order was found that was made in time
     */
    record UnlawfulDetentionJson(
            int number,
            @Nullable String rule,
            Instant openedAt,
            @Nullable Instant endedAt,
            @Nullable String endedHow,
            @Nullable String endedBy,
            long hours) {

        static UnlawfulDetentionJson of(UnlawfulDetention incident, Instant asOf) {
            var how = incident.endedHow();
            return new UnlawfulDetentionJson(
                    incident.number(),
                    incident.ruleKey(),
                    incident.openedAt(),
                    incident.endedAt(),
                    how == null ? null : how.key(),
                    incident.endedBy(),
                    incident.lasted(asOf).toHours());
        }
    }

    private static String code(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT);
    }

    static CustodyJson of(CustodyView view) {
        return new CustodyJson(
                view.caseRef(),
                view.status(),
                CustodyWords.tone(view.state()),
                view.held(),
                view.ours(),
                view.fullRequest(),
                view.granted(),
                view.zone().map(ZoneId::getId).orElse(null),
                view.place().orElse(null),
                CustodyEndJson.of(view.hardEnd()),
                view.ends().stream().map(LimitJson::of).toList(),
                view.waiting().stream().map(limit -> limit.key()).toList(),
                view.unknown(),
                view.warnings().stream().map(CustodyWarningJson::of).toList(),
                view.periods().stream().map(PeriodJson::of).toList(),
                view.incidentAt(),
                view.incidents().stream()
                        .map(incident -> UnlawfulDetentionJson.of(incident, view.asOf()))
                        .toList(),
                view.groundLost(),
                view.requestInTime(),
                view.asOf());
    }
}
