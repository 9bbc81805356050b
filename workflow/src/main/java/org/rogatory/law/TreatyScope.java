package org.rogatory.law;

import java.util.Map;
import java.util.Set;

/** Whether an offence, or what is asked for, lies within the scope of an instrument. */
enum TreatyScope {
    IN,
    OUT,
    UNKNOWN;

    private static final String SERIOUS_CRIME = "any_serious_crime_4y";
    private static final double SERIOUS_YEARS = 4;
    private static final Map<String, Set<String>> BY_ASSISTANCE = Map.of(
            "any_electronic_evidence", Set.of("preservation", "stored_data", "interception"),
            "proceeds", Set.of("trace_proceeds", "freezing", "confiscation", "bank_records", "bank_monitoring"));

    static TreatyScope of(Instrument instrument, LegalBasisQuestion question, ReferenceData data) {
        var refs = instrument.offenceRefs();
        if (refs.contains("any") || byAssistance(instrument, question) || byOffence(instrument, question, data)) {
            return IN;
        }
        if (refs.contains(SERIOUS_CRIME)) {
            return seriousCrime(question);
        }
        return question.offences().isEmpty() ? UNKNOWN : OUT;
    }

    private static boolean byAssistance(Instrument instrument, LegalBasisQuestion question) {
        var types = question.assistanceTypes();
        return !types.isEmpty()
                && instrument.offenceRefs().stream()
                        .anyMatch(
                                ref -> BY_ASSISTANCE.getOrDefault(ref, Set.of()).containsAll(types));
    }

    private static boolean byOffence(Instrument instrument, LegalBasisQuestion question, ReferenceData data) {
        return question.offences().stream()
                .map(LegalBasisQuestion.OffenceClaim::key)
                .anyMatch(key -> instrument.offenceRefs().contains(key) || lists(key, instrument, data));
    }

    private static boolean lists(String offence, Instrument instrument, ReferenceData data) {
        return data.offences().containsKey(offence)
                && data.offences().get(offence).conventions().contains(instrument.id());
    }

    /** Serious crime: four years or more, transnational, of an organised group; what is not stated is not known. */
    private static TreatyScope seriousCrime(LegalBasisQuestion question) {
        if (Boolean.FALSE.equals(question.transnational()) || Boolean.FALSE.equals(question.organizedGroup())) {
            return OUT;
        }
        var penalties = question.offences().stream()
                .map(LegalBasisQuestion.OffenceClaim::maxPenaltyYears)
                .toList();
        var serious = penalties.stream().anyMatch(years -> years != null && years >= SERIOUS_YEARS);
        var maybe = penalties.isEmpty() || penalties.stream().anyMatch(years -> years == null);
        if (!serious && !maybe) {
            return OUT;
        }
        return serious && question.transnational() != null && question.organizedGroup() != null ? IN : UNKNOWN;
    }
}
