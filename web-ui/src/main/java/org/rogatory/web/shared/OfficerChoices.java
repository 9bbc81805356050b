package org.rogatory.web.shared;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Officers to choose from, each with what he is and where. */
@Component
public class OfficerChoices {

    private final CaseWords caseWords;
    private final Words words;

    OfficerChoices(CaseWords caseWords, Words words) {
        this.caseWords = caseWords;
        this.words = words;
    }

    /** A choice of each officer, in the same order. */
    public List<Option> of(Collection<Officer> officers, Locale reader) {
        return officers.stream()
                .map(officer -> new Option(officer.username(), label(officer, reader)))
                .toList();
    }

    private String label(Officer officer, Locale reader) {
        var roles = officer.roles().stream()
                .sorted()
                .map(role -> role(role.key(), reader))
                .collect(Collectors.joining(", "));
        return officer.displayName() + " – " + roles + ", " + caseWords.authority(officer.authority(), reader);
    }

    /** As the reference data call it elsewhere; roles that do no work on files are not among them. */
    private String role(String key, Locale reader) {
        var label = caseWords.label("roles", key, reader);
        return label.equals(key) ? words.text("identity.role." + key) : label;
    }
}
