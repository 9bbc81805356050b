package org.rogatory.subject;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.law.Labels;
import org.springframework.stereotype.Component;

/** The words for the codes of a file, for the list that goes with an export. */
@Component
class SubjectCodes {

    private static final Set<String> CODED = Set.of("role", "sex");
    private static final String CITIZENSHIP = "citizenship";

    /** Where the words for what is done lie: the steps of all files, and the events of each. */
    private static final List<String> ACTS = List.of(
            "verbs",
            "events.mla_outgoing",
            "events.mla_incoming",
            "events.extradition_outgoing",
            "events.extradition_incoming",
            "events.custody",
            "events.sentenced_transfer_outgoing",
            "events.sentenced_transfer_incoming");

    private final Labels labels;
    private final Directory directory;

    SubjectCodes(Labels labels, Directory directory) {
        this.labels = labels;
        this.directory = directory;
    }

    /** What kind of paper it is: a letter of ours or what somebody added. */
    String paper(String kind, Locale language) {
        return first(List.of("document_kinds", "attachment_kinds"), kind, language);
    }

    /** What was done by an act, or came without one. */
    String act(String verb, Locale language) {
        var label = first(ACTS, verb, language);
        return label.equals(verb) ? new SubjectText(language).act(verb) : label;
    }

    String state(String code, Locale language) {
        return directory.stateName(code, language);
    }

    /** A fact of a person: roles, sexes and States are codes, all else stands as it was written. */
    String fact(String key, String said, Locale language) {
        if (CITIZENSHIP.equals(key)) {
            return Stream.of(said.split("[,;]\\s*"))
                    .map(code -> state(code, language))
                    .collect(Collectors.joining(", "));
        }
        if (!CODED.contains(key)) {
            return said;
        }
        var text = new SubjectText(language);
        return Stream.of(said.split("-")).map(code -> text.coded(key, code)).collect(Collectors.joining(", "));
    }

    private String first(List<String> lists, String key, Locale language) {
        return lists.stream()
                .map(list -> labels.label(list, key, language))
                .filter(label -> !label.equals(key))
                .findFirst()
                .orElse(key);
    }
}
