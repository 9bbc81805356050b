package org.rogatory.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * A ground on which a request may be refused or postponed.
 *
 * @param appliesTo kinds of cooperation: mla, extradition, transfer, temporary_transfer
 * @param refs the articles, in words
 * @param force how binding it is for the requested State, in words
 * @param forbiddenUnder the instruments that bar it against a request
 * @param forbiddenInExtradition the instruments that bar it against a request for extradition alone
 * @param systemCheck what the system looks at first, in words
 * @param alternatives what may be offered instead, in words
 */
public record Ground(
        String key,
        Wording label,
        List<String> appliesTo,
        List<String> refs,
        String force,
        List<String> forbiddenUnder,
        List<String> forbiddenInExtradition,
        boolean reasonsRequired,
        boolean consultationByInstrument,
        @Nullable String systemCheck,
        List<String> alternatives,
        @Nullable String note) {

    /** The kinds of cooperation in which a request may be refused. */
    static final String ASSISTANCE = "mla";

    static final String EXTRADITION = "extradition";

    static final List<String> APPLIES_TO = List.of(ASSISTANCE, EXTRADITION, "transfer", "temporary_transfer");

    static Ground read(ReferenceRecord record) {
        var appliesTo = record.texts("applies_to");
        appliesTo.stream()
                .filter(kind -> !APPLIES_TO.contains(kind))
                .findFirst()
                .ifPresent(kind -> {
                    throw record.broken("applies_to", "unknown code " + kind);
                });
        if (appliesTo.isEmpty()) {
            throw record.broken("applies_to", "missing");
        }
        return new Ground(
                record.name(),
                record.wording("label"),
                appliesTo,
                record.texts("refs"),
                record.text("force"),
                record.texts("forbidden_under"),
                record.texts("forbidden_in_extradition"),
                record.flag("reasons_required"),
                record.code("consultation", List.of("by_instrument", "not_needed"))
                        .equals("by_instrument"),
                record.textOrNull("system_check"),
                record.texts("alternatives"),
                record.textOrNull("note"));
    }

    /** Whether an instrument bars this ground against a request for this kind of cooperation. */
    boolean forbiddenBy(String instrument, String cooperation) {
        return forbiddenUnder.contains(instrument)
                || EXTRADITION.equals(cooperation) && forbiddenInExtradition.contains(instrument);
    }
}
