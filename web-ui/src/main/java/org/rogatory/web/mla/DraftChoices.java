package org.rogatory.web.mla;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.directory.UzbekScript;
import org.rogatory.directory.Wording;
import org.rogatory.law.Labels;
import org.rogatory.requests.TextLanguage;
import org.rogatory.web.shared.DraftPlaces;
import org.rogatory.web.shared.Languages;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The choices of the interview in the reader's words. A value that is no choice any more is shown as it is. */
@Component
class DraftChoices {

    private static final List<String> ROLES = List.of(
            "suspect",
            "accused",
            "convicted",
            "victim",
            "witness",
            "expert",
            "wanted",
            "sentenced",
            "legal_person",
            "owner",
            "other");
    private static final List<String> TRANSLATIONS = List.of("certified", "follows", "not_needed");
    private static final List<String> LAYOUTS = List.of("columns", "sequence");
    /** The languages in which offices of the region write. */
    private final Labels labels;

    private final Directory directory;
    private final SurrenderChoices surrender;
    private final TransferChoices transfer;
    private final Words words;

    DraftChoices(
            Labels labels, Directory directory, SurrenderChoices surrender, TransferChoices transfer, Words words) {
        this.surrender = surrender;
        this.transfer = transfer;
        this.labels = labels;
        this.directory = directory;
        this.words = words;
    }

    List<Option> of(@Nullable String list, List<String> current, Drawing drawing) {
        if (list == null) {
            return List.of();
        }
        var options = new ArrayList<>(
                surrender.of(list, drawing).or(() -> transfer.of(list)).orElseGet(() -> options(list, drawing)));
        current.stream()
                .filter(value ->
                        options.stream().noneMatch(option -> option.value().equals(value)))
                .map(value -> new Option(value, "person-roles".equals(list) ? role(value) : value))
                .forEach(options::add);
        return options;
    }

    /** Who is to serve a sentence is called so where he is asked for, and is a convicted person in assistance. */
    private static List<String> roles(Draft draft) {
        var asked = DraftPlaces.transfer(draft.file()) || DraftPlaces.extradition(draft.file());
        var others = asked ? "convicted" : "sentenced";
        return ROLES.stream().filter(role -> !role.equals(others)).toList();
    }

    private String role(String chosen) {
        return ROLES.contains(chosen) ? words.text("mladraft.role." + chosen) : chosen;
    }

    private List<Option> options(String list, Drawing drawing) {
        var reader = drawing.reader();
        return switch (list) {
            case "states" -> addressees(drawing.draft(), reader);
            case "authorities" ->
                authorities(drawing.content().path("requested").asString(""), reader);
            case "languages" -> languages(drawing.content(), reader);
            case "person-roles" -> named(roles(drawing.draft()), "mladraft.role.");
            case "letter-layouts" -> named(LAYOUTS, "mladraft.layout.");
            case "text-languages" ->
                TextLanguage.OFFERED.stream()
                        .map(code -> new Option(code, language(code, reader)))
                        .toList();
            case "translations" -> named(TRANSLATIONS, "mladraft.translation.");
            case "offences" ->
                sorted(
                        labels.list(list).entrySet().stream()
                                .map(entry -> new Option(entry.getKey(), cautioned(entry, reader))),
                        reader);
            default ->
                sorted(
                        labels.list(list).entrySet().stream()
                                .map(entry -> new Option(
                                        entry.getKey(), entry.getValue().in(reader))),
                        reader);
        };
    }

    /** An offence with what is to be minded before it is chosen: a choice has no room for a line of its own. */
    private String cautioned(Map.Entry<String, Wording> offence, Locale reader) {
        var label = offence.getValue().in(reader);
        return labels.find("offence_notes", offence.getKey())
                .map(note -> label + " – " + note.in(reader))
                .orElse(label);
    }

    List<Option> forms(List<String> offered) {
        return named(offered, "mladraft.form.");
    }

    /** Whom a draft may be sent to; what came on paper was sent to us. */
    private List<Option> addressees(Draft draft, Locale reader) {
        var here = draft.file().requested();
        return draft.received()
                ? List.of(new Option(here, directory.stateName(here, reader)))
                : states(draft.officer().state(), reader);
    }

    List<Option> states(String own, Locale reader) {
        return sorted(
                directory.states().stream()
                        .filter(state -> !state.equals(own))
                        .map(state -> new Option(state, directory.stateName(state, reader))),
                reader);
    }

    /** Kinds of assistance in the order of the reference data, which is the order of the conventions. */
    List<Option> assistance(Locale reader) {
        return labels.list("assistance_types").entrySet().stream()
                .map(entry -> new Option(entry.getKey(), entry.getValue().in(reader)))
                .toList();
    }

    private List<Option> authorities(String state, Locale reader) {
        return directory.authorities(state).stream()
                .filter(authority -> !authority.test())
                .sorted(Comparator.comparing(Authority::mlaDefault)
                        .thenComparing(Authority::central)
                        .reversed())
                .map(authority -> new Option(
                        authority.key(), authority.name().in(reader) + " – " + languagesOf(authority, reader)))
                .toList();
    }

    private static String languagesOf(Authority authority, Locale reader) {
        return String.join(
                ", ",
                authority.letterLanguages().stream()
                        .map(code -> language(code, reader))
                        .toList());
    }

    /** What the addressee reads, and what was chosen though he does not read it. */
    private List<Option> languages(JsonNode content, Locale reader) {
        var chosen = content.path("language").asString("");
        var offered = languages(content.path("requested_authority").asString(""), reader);
        return chosen.isEmpty()
                        || offered.stream().anyMatch(option -> option.value().equals(chosen))
                ? offered
                : Stream.concat(offered.stream(), Stream.of(new Option(chosen, language(chosen, reader))))
                        .toList();
    }

    private List<Option> languages(String authority, Locale reader) {
        return directory.find(authority).stream()
                .flatMap(known -> Stream.concat(
                        known.letterLanguages().stream()
                                .flatMap(DraftChoices::scripts)
                                .map(code -> new Option(code, language(code, reader))),
                        known.languagesToConfirm().stream()
                                .map(code -> new Option(
                                        code,
                                        language(code, reader) + " (" + words.text("mladraft.to-confirm") + ")"))))
                .toList();
    }

    /** A letter in Uzbek is in Latin or in Cyrillic script. */
    private static Stream<String> scripts(String code) {
        return "uz".equals(code) ? Stream.of(code, UzbekScript.CYRILLIC) : Stream.of(code);
    }

    private static String language(String code, Locale reader) {
        return Languages.name(Locale.forLanguageTag(code), reader);
    }

    private List<Option> named(List<String> keys, String messages) {
        return keys.stream()
                .map(key -> new Option(key, words.text(messages + key)))
                .toList();
    }

    private static List<Option> sorted(Stream<Option> options, Locale reader) {
        return options.sorted(Option.byLabel(reader)).toList();
    }

    /** Yes, no, not known. */
    List<Option> stated() {
        return List.of(
                new Option("true", words.text("shared.yes")),
                new Option("false", words.text("shared.no")),
                new Option("", words.text("mladraft.not-known")));
    }
}
