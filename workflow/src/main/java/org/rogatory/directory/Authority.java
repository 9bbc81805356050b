package org.rogatory.directory;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An institution or one of its units.
 *
 * @param state ISO 3166 alpha-2 code
 * @param parent the authority above it for routing; null at the top of its branch
 * @param zone time zone in which its deadlines are counted
 * @param central may sign and exchange with other States
 * @param defaultFor the procedures for which it is the first addressee of its State
 * @param letterLanguages languages in which a letter of request is accepted
 * @param languagesToConfirm languages believed to be accepted, on weak evidence
 * @param confidence high, medium or low
 * @param synthetic an invented office, for demonstration
 * @param test invented for tests, never offered
 * @param note what is to be known or confirmed about it, in words of the reference data
 */
public record Authority(
        String key,
        String state,
        @Nullable String parent,
        String kind,
        Wording name,
        @Nullable Wording city,
        ZoneId zone,
        boolean central,
        boolean mlaDefault,
        Set<String> defaultFor,
        List<String> roles,
        List<String> letterLanguages,
        List<String> languagesToConfirm,
        @Nullable String notifiedUnder,
        String confidence,
        List<String> source,
        boolean synthetic,
        boolean test,
        @Nullable String note) {

    static Authority read(ReferenceRecord record, Map<String, Wording> cities) {
        return new Authority(
                record.name(),
                record.text("country"),
                record.textOrNull("parent"),
                record.text("kind"),
                record.wording("name"),
                record.has("city") ? cities.get(record.code("city", cities.keySet())) : null,
                record.zone("time_zone"),
                record.flag("central"),
                record.flag("mla_default"),
                Set.copyOf(record.texts("default_for")),
                record.texts("roles"),
                record.texts("letter_languages"),
                record.texts("letter_languages_verify"),
                record.textOrNull("notified_under"),
                record.code("confidence", Set.of("high", "medium", "low")),
                record.texts("source"),
                record.flag("synthetic"),
                record.flag("test"),
                record.textOrNull("note"));
    }

    /** Nothing about this office may be taken for certain: ask before use. */
    public boolean uncertain() {
        return confidence.equals("low");
    }
}
