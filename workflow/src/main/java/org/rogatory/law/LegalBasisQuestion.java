package org.rogatory.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What must be known to choose the legal basis of a request.
 *
 * @param requesting ISO 3166 alpha-2 code of the requesting State
 * @param cooperation mla, extradition, transfer_sentenced or victim
 * @param assistanceTypes keys of the kinds of assistance asked for
 * @param transnational null where the case does not say
 * @param organizedGroup null where the case does not say
 * @param asOf the day for which the basis is chosen
 */
public record LegalBasisQuestion(
        String requesting,
        String requested,
        String cooperation,
        List<OffenceClaim> offences,
        List<String> assistanceTypes,
        @Nullable Boolean transnational,
        @Nullable Boolean organizedGroup,
        LocalDate asOf) {

    public LegalBasisQuestion {
        offences = List.copyOf(offences);
        assistanceTypes = List.copyOf(assistanceTypes);
    }

    /** An offence by its key, with the highest penalty at home in years where it is known. */
    public record OffenceClaim(String key, @Nullable Double maxPenaltyYears) {}

    static LegalBasisQuestion of(RequestContent request) {
        return new LegalBasisQuestion(
                request.text("requesting"),
                request.text("requested"),
                request.cooperation(),
                request.offences().stream()
                        .filter(offence -> Values.has(offence, "key"))
                        .map(offence -> new OffenceClaim(
                                Values.text(offence, "key"),
                                Values.number(offence.path("max_penalty_years")).orElse(null)))
                        .toList(),
                request.items().stream().map(item -> Values.text(item, "type")).toList(),
                request.stated("transnational").orElse(null),
                request.stated("organized_group").orElse(null),
                request.asOf());
    }

    List<String> states() {
        return List.of(requesting, requested);
    }
}
