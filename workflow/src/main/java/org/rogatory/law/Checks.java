package org.rogatory.law;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;
import org.rogatory.directory.Wording;

/**
 * The names and levels of all checks.
 *
 * @param predicates the level of the finding when a predicate is false
 * @param findings the level of the findings with a key of their own
 * @param unbending keys of findings that nobody may override
 * @param attachmentKinds kinds of attachment; those that must be a certified copy are marked
 */
record Checks(
        Map<String, Level> predicates,
        Map<String, Level> findings,
        Set<String> unbending,
        Set<String> conditions,
        Map<String, AttachmentKind> attachmentKinds) {

    static final Map<String, Stage> STAGES =
            Map.of("draft", Stage.DRAFT, "sign", Stage.SIGN, "transmit", Stage.TRANSMIT);
    private static final Map<String, Level> LEVELS =
            Map.of("error", Level.ERROR, "stop", Level.STOP, "warning", Level.WARNING, "info", Level.INFO);
    private static final String FILE = "checks.yaml";
    private static final String LEGAL_BASIS = "LB1 to LB10";

    record AttachmentKind(String key, Wording label, boolean certified) {}

    static Checks read(ReferenceFiles files) {
        var file = files.read(FILE);
        return new Checks(
                levels(file, "predicates"),
                levels(file, "other_finding_keys"),
                unbending(file),
                file.records("conditions", "key").stream()
                        .map(ReferenceRecord::name)
                        .collect(toUnmodifiableSet()),
                attachmentKinds(file));
    }

    private static Map<String, Level> levels(ReferenceRecord file, String list) {
        var levels = new LinkedHashMap<String, Level>();
        for (var record : file.records(list, "key")) {
            if (record.has("kind")) {
                record.code("kind", List.of("structure", "prose"));
            }
            if (!record.name().equals(LEGAL_BASIS)) {
                levels.put(record.name(), record.oneOf("level", LEVELS));
            }
        }
        return Map.copyOf(levels);
    }

    private static Set<String> unbending(ReferenceRecord file) {
        return Stream.of("predicates", "other_finding_keys")
                .flatMap(list -> file.records(list, "key").stream())
                .filter(record -> record.has("override"))
                .filter(record -> record.code("override", List.of("never")).equals("never"))
                .map(ReferenceRecord::name)
                .collect(toUnmodifiableSet());
    }

    private static Map<String, AttachmentKind> attachmentKinds(ReferenceRecord file) {
        var kinds = new LinkedHashMap<String, AttachmentKind>();
        file.records("attachment_kinds", "key")
                .forEach(record -> kinds.put(
                        record.name(),
                        new AttachmentKind(record.name(), record.wording("label"), record.flag("certified"))));
        return Collections.unmodifiableMap(kinds);
    }

    /** The level of a finding, by its key. */
    Level level(String key) {
        return Optional.ofNullable(predicates.get(key))
                .or(() -> Optional.ofNullable(findings.get(key)))
                .orElseThrow(() -> new IllegalArgumentException("Unknown finding key " + key));
    }
}
