package org.rogatory.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.directory.Wording;

/** Keys that may stand in a column, each found by itself or by its label in any language. */
final class CodeList {

    private final Map<String, Wording> labels = new LinkedHashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();

    CodeList(Map<String, Wording> choices) {
        labels.putAll(choices);
        choices.forEach((key, label) -> {
            found.putIfAbsent(SheetWords.plain(label.en()), key);
            found.putIfAbsent(SheetWords.plain(label.ru()), key);
            found.putIfAbsent(SheetWords.plain(label.uz()), key);
        });
        choices.keySet().forEach(key -> found.put(SheetWords.plain(key), key));
    }

    /** Only these keys of a list, in its order. */
    static CodeList of(Map<String, Wording> choices, Set<String> only) {
        var chosen = new LinkedHashMap<>(choices);
        chosen.keySet().retainAll(only);
        return new CodeList(chosen);
    }

    Optional<String> find(String typed) {
        return Optional.ofNullable(found.get(SheetWords.plain(typed)));
    }

    Map<String, Wording> labels() {
        return labels;
    }
}
