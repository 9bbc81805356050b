package org.rogatory.web.law;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.law.LegalBasisQuestion;
import org.rogatory.law.LegalBasisQuestion.OffenceClaim;
import org.rogatory.law.ReferenceData;

/**
 * What was typed into the adviser, as it was typed.
 *
 * @param date an ISO date
 * @param penalty highest penalty at home in years
 * @param transnational true, false or nothing
 * @param organized true, false or nothing
 */
record AdviserForm(
        @Nullable String requesting,
        @Nullable String requested,
        @Nullable String date,
        @Nullable List<String> offence,
        @Nullable List<String> assistance,
        @Nullable String penalty,
        @Nullable String transnational,
        @Nullable String organized) {

    private static final String REQUESTING = "requesting";
    private static final String REQUESTED = "requested";

    /** A plain number: what a machine takes for one besides, as 5d or NaN, is none to a person. */
    private static final Pattern YEARS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?");

    /** Nothing was asked yet. */
    boolean blank() {
        return requesting == null && requested == null;
    }

    AdviserForm with(String ownState, LocalDate today) {
        return new AdviserForm(ownState, "", today.toString(), offence, assistance, penalty, transnational, organized);
    }

    Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(date).map(LocalDate::parse);
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    Optional<Double> years() {
        return Optional.ofNullable(penalty)
                .map(years -> years.strip().replace(',', '.'))
                .filter(years -> YEARS.matcher(years).matches())
                .map(Double::valueOf);
    }

    /** What is wrong with it: the key of what is to be said, by the field. */
    Map<String, String> wrong(Collection<String> states, ReferenceData data) {
        var wrong = new LinkedHashMap<String, String>();
        if (!states.contains(Objects.toString(requesting))) {
            wrong.put(REQUESTING, REQUESTING);
        }
        if (!states.contains(Objects.toString(requested))) {
            wrong.put(REQUESTED, REQUESTED);
        } else if (Objects.equals(requested, requesting)) {
            wrong.put(REQUESTED, "same");
        }
        if (day().isEmpty()) {
            wrong.put("date", "date");
        }
        if (penalty != null && !penalty.isBlank() && years().isEmpty()) {
            wrong.put("penalty", "penalty");
        }
        if (!data.offences().keySet().containsAll(offences())) {
            wrong.put("offence", "code");
        }
        if (!data.assistanceTypes().keySet().containsAll(assistances())) {
            wrong.put("assistance", "code");
        }
        return wrong;
    }

    /** The question of a form that was found in order. */
    LegalBasisQuestion question() {
        var years = years().orElse(null);
        return new LegalBasisQuestion(
                Objects.requireNonNull(requesting),
                Objects.requireNonNull(requested),
                "mla",
                offences().stream().map(key -> new OffenceClaim(key, years)).toList(),
                assistances(),
                stated(transnational),
                stated(organized),
                day().orElseThrow());
    }

    public List<String> offences() {
        return offence == null ? List.of() : offence;
    }

    public List<String> assistances() {
        return assistance == null ? List.of() : assistance;
    }

    @Nullable
    private static Boolean stated(@Nullable String answer) {
        return answer == null || answer.isBlank() ? null : Boolean.valueOf(answer);
    }
}
