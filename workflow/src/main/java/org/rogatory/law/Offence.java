package org.rogatory.law;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * An offence of the international classification (ICCS), with the conventions that name it.
 *
 * @param iccs its code; null for an offence of national law only
 * @param note what is to be minded before it is chosen; null for most
 */
public record Offence(
        String key,
        @Nullable String iccs,
        Wording label,
        List<String> conventions,
        @Nullable String iccsSource,
        @Nullable Wording note) {

    static Offence read(ReferenceRecord record) {
        var iccs = record.textOrNull("iccs");
        if (iccs != null && !iccs.matches("\\d{4,6}")) {
            throw record.broken("iccs", "unknown code " + iccs);
        }
        return new Offence(
                record.name(),
                iccs,
                record.wording("label"),
                record.texts("conventions"),
                record.textOrNull("iccs_source"),
                record.wordingOrNull("note"));
    }
}
