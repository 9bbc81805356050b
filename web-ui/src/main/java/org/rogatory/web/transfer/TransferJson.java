package org.rogatory.web.transfer;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.transfer.sentence.Eligibility;
import org.rogatory.transfer.sentence.Recognised;
import org.rogatory.transfer.telling.AppointedHandover;
import org.rogatory.transfer.telling.Decided;

/**
 * A transfer as national systems read it.
 *
 * @param agreedOn the day since which both States agree; null before
 * @param method continued or converted, as it was said last; null where nobody has, and for who only executes
 */
record TransferJson(
        String caseRef,
        List<EligibilityJson> eligibility,
        @Nullable LocalDate agreedOn,
        @Nullable String method,
        @Nullable RecognitionJson recognition,
        @Nullable TransferHandoverJson handover) {

    static TransferJson of(CaseFile file, List<Eligibility> eligibility, Decided decided, Officer officer) {
        return new TransferJson(
                file.caseRef(),
                eligibility.stream().map(EligibilityJson::of).toList(),
                decided.agreedOn(),
                Deliberation.open(file, officer) ? decided.method() : null,
                RecognitionJson.of(decided.recognition()),
                TransferHandoverJson.of(decided.handover(), Roles.readsNames(officer)));
    }

    /**
     * A condition of the transfer.
     *
     * @param state met, not_met, unknown or ask: the central authority has to be asked
     */
    record EligibilityJson(
            String key,
            String state,
            @Nullable String source,
            @Nullable String number) {

        static EligibilityJson of(Eligibility eligibility) {
            return new EligibilityJson(
                    eligibility.key(), eligibility.state(), eligibility.source(), eligibility.number());
        }
    }

    /**
     * What a court of the State that carries the sentence out has said of it.
     *
     * @param method continued or converted
     * @param number of the decision
     * @param on the day of the decision
     * @param end the end of the sentence by the decision
     */
    record RecognitionJson(
            @Nullable String method,
            @Nullable String court,
            @Nullable String number,
            @Nullable LocalDate on,
            @Nullable LocalDate end) {

        static @Nullable RecognitionJson of(@Nullable Recognised recognised) {
            return recognised == null
                    ? null
                    : new RecognitionJson(
                            recognised.method(),
                            recognised.court(),
                            recognised.number(),
                            recognised.on(),
                            recognised.end());
        }
    }

    /**
     * Where and when the person is handed over, as appointed.
     *
     * @param at on the clocks of the place
     * @param escort who takes him; null for who reads codes for names
     */
    record TransferHandoverJson(
            String place,
            OffsetDateTime at,
            String zone,
            @Nullable String escort) {

        static @Nullable TransferHandoverJson of(@Nullable AppointedHandover appointed, boolean names) {
            return appointed == null
                    ? null
                    : new TransferHandoverJson(
                            appointed.place(),
                            appointed.at().toOffsetDateTime(),
                            appointed.at().getZone().getId(),
                            names ? appointed.escort() : null);
        }
    }
}
