package org.rogatory.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.FindingOverride;
import org.rogatory.cases.FindingOverride.State;
import org.rogatory.cases.FindingOverride.Word;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Finding;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Overrides in the reader's words, at the finding they are about, with what he may ask for or decide. */
@Component
public class OverrideWords {

    private static final List<String> VERBS = List.of("ask_override", "override", "revoke_override");

    private final Procedures procedures;
    private final Directory directory;
    private final People people;
    private final Words words;

    OverrideWords(Procedures procedures, Directory directory, People people, Words words) {
        this.procedures = procedures;
        this.people = people;
        this.directory = directory;
        this.words = words;
    }

    /**
     * What is known about the overrides of a file, read once for a page.
     *
     * @param verbs what the reader can do to the file now
     */
    public record Known(CaseFile file, List<FindingOverride> overrides, People.Names people, Set<String> verbs) {

        boolean overridden(Finding finding) {
            return about(finding).stream().anyMatch(override -> override.state() == State.STANDING);
        }

        List<FindingOverride> about(Finding finding) {
            return overrides.stream()
                    .filter(override -> override.finding().equals(finding.name()))
                    .toList();
        }
    }

    public Known of(CaseFile file, Officer officer) {
        var verbs = procedures.actions(file, officer).stream()
                .filter(action -> action.barred() == null)
                .map(AllowedAction::verb)
                .collect(Collectors.toUnmodifiableSet());
        var overrides = procedures.overrides(file, officer);
        var spoke = overrides.stream()
                .flatMap(override -> Stream.of(override.asked(), override.given(), override.revoked()))
                .filter(Objects::nonNull)
                .map(Word::by)
                .toList();
        return new Known(file, overrides, people.names(spoke), verbs);
    }

    /** The finding with what was said about it. */
    public FindingView dress(FindingView view, Finding finding, Known known) {
        var about = known.about(finding);
        return view.with(
                known.overridden(finding) ? "overridden" : view.level(),
                about.stream()
                        .flatMap(override -> notes(override, known).stream())
                        .toList(),
                Stream.concat(view.links().stream(), links(finding, about, known).stream())
                        .toList());
    }

    private List<FindingView.Note> notes(FindingOverride override, Known known) {
        var notes = new ArrayList<FindingView.Note>();
        if (override.asked() != null) {
            notes.add(note("asked", override.asked(), known));
        }
        if (override.given() != null) {
            notes.add(note("given", override.given(), known));
        }
        if (override.revoked() != null) {
            notes.add(note("revoked", override.revoked(), known));
        } else if (override.state() == State.LAPSED) {
            notes.add(new FindingView.Note(words.text("shared.override.lapsed"), ""));
        }
        return notes;
    }

    private FindingView.Note note(String what, Word word, Known known) {
        var when = words.moment(word.at(), directory.times().zone(known.file().authority()));
        var who = known.people().of(word.by());
        return new FindingView.Note(words.text("shared.override." + what, who, when), word.reason());
    }

    private List<ActionView> links(Finding finding, List<FindingOverride> about, Known known) {
        if (!procedures.of(known.file()).overridable(finding)) {
            return List.of();
        }
        var standing = about.stream().anyMatch(override -> override.state() == State.STANDING);
        var asked = about.stream().anyMatch(override -> override.state() == State.ASKED);
        return VERBS.stream()
                .filter(known.verbs()::contains)
                .filter(verb -> switch (verb) {
                    case "ask_override" -> !standing && !asked;
                    case "override" -> !standing;
                    default -> standing || asked;
                })
                .map(verb -> new ActionView(
                        words.text("shared.override.do." + verb), address(verb, finding, known), "quiet"))
                .toList();
    }

    private static String address(String verb, Finding finding, Known known) {
        return "/cases/" + known.file().caseRef() + "/acts/" + verb.replace('_', '-') + "?finding="
                + Objects.requireNonNull(UriUtils.encode(finding.name(), StandardCharsets.UTF_8));
    }
}
