package org.rogatory.web.shared;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names under which the verbs of the reference data are called: the verb with hyphens, and a few short names. */
public final class VerbNames {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("abandon", "cancel"),
            Map.entry("return", "return_for_correction"),
            Map.entry("translate", "attach_translation"),
            Map.entry("acknowledge", "record_acknowledgement"),
            Map.entry("ask-information", "request_information"),
            Map.entry("answer-information", "send_information"),
            Map.entry("assign", "assign_execution"),
            Map.entry("record-result", "record_item_result"),
            Map.entry("record-negative", "record_item_negative"),
            Map.entry("respond", "draft_answer"));

    private VerbNames() {}

    /** The verb as it stands in addresses. */
    public static String address(String verb) {
        return verb.replace('_', '-');
    }

    /** Its short name, if it has one. */
    public static Optional<String> shortName(String verb) {
        return SHORT.entrySet().stream()
                .filter(named -> named.getValue().equals(verb))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** All short names. */
    public static Set<String> shortNames() {
        return SHORT.keySet();
    }

    /** The verb that is called by a name of either kind. */
    public static String verb(String name) {
        return SHORT.getOrDefault(name, name.replace('-', '_'));
    }
}
