package org.rogatory.web.cases.reception;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.law.TransmissionRoutes;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.OptionGroup;
import org.rogatory.web.shared.PaperFiles;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The choices of the page on which a request on paper is registered. */
@Component
class ReceptionChoices {

    /** Kinds of authority that no request comes from. */
    private static final Set<String> ASKING_NOTHING = Set.of("shelter_ngo");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("requesting", "receive.requesting"),
            Map.entry("counterpartAuthority", "receive.authority"),
            Map.entry("counterpartRef", "receive.number"),
            Map.entry("counterpartDate", "receive.number-date"),
            Map.entry("receivedOn", "receive.day"),
            Map.entry("came", "receive.came"),
            Map.entry("assistance", "receive.assistance"),
            Map.entry("legalBasis", "receive.basis"),
            Map.entry("facts", "receive.facts"),
            Map.entry("channel", "oral.channel"),
            Map.entry("time", "oral.time"),
            Map.entry("contact", "oral.contact"),
            Map.entry("agreement", "oral.agreement"));

    private final Directory directory;
    private final TransmissionRoutes routes;
    private final CaseWords caseWords;
    private final Words words;

    ReceptionChoices(Directory directory, TransmissionRoutes routes, CaseWords caseWords, Words words) {
        this.routes = routes;
        this.words = words;
        this.directory = directory;
        this.caseWords = caseWords;
    }

    /** What both ways of taking a request in offer to choose from. */
    void show(ModelAndView page, Officer officer, Locale reader) {
        page.addObject("states", states(officer, reader));
        page.addObject("authorities", authorities(officer, reader));
        page.addObject("assistance", caseWords.options("assistance_types", reader));
    }

    /** The States of the directory but the officer's own. */
    private List<Option> states(Officer officer, Locale reader) {
        return directory.states().stream()
                .filter(state -> !state.equals(officer.state()))
                .map(state -> new Option(state, directory.stateName(state, reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    /** State by State, so that only those of the State chosen before are offered. */
    private List<OptionGroup> authorities(Officer officer, Locale reader) {
        return states(officer, reader).stream()
                .map(state -> new OptionGroup(state.value(), state.label(), authorities(state.value(), reader)))
                .toList();
    }

    /** The authorities of a State from which a request may come. */
    List<Option> authorities(String state, Locale reader) {
        return directory.authorities(state).stream()
                .filter(authority -> !authority.test() && !ASKING_NOTHING.contains(authority.kind()))
                .map(authority -> new Option(authority.key(), authority.name().in(reader)))
                .sorted(Option.byLabel(reader))
                .toList();
    }

    /** What stands on their letter, part by part, empty ones too. */
    List<Row> letter(TheirLetterForm letter, Locale reader) {
        var day = letter.counterpartDate();
        var sender = letter.counterpartAuthority();
        return List.of(
                row("counterpartRef", Objects.requireNonNullElse(letter.counterpartRef(), "")),
                row("counterpartDate", day == null ? "" : words.date(day)),
                row("counterpartAuthority", sender == null ? "" : caseWords.authority(sender, reader)));
    }

    private Row row(String field, String value) {
        return new Row(words.text("cases." + LABELS.get(field)), value);
    }

    /** Tells what is wrong with a field, by the name the page gives it if it gives one. */
    void tell(FormErrors errors, String field, String message) {
        var label = LABELS.get(field);
        if (label == null) {
            errors.add(field, message);
        } else {
            errors.named(field, words.text("cases." + label), message);
        }
    }

    /** The forms that the published schemas of requests admit. */
    List<Option> forms(Locale reader) {
        var ofAssistance = JsonMapper.shared()
                .readTree(ContentSchema.text())
                .path("properties")
                .path("form")
                .path("enum")
                .valueStream()
                .map(form -> form.asString());
        return Stream.concat(ofAssistance, PaperFiles.WITHOUT_ITEMS.stream())
                .map(form -> new Option(form, caseWords.label("forms", form, reader)))
                .toList();
    }

    /** The original on paper, or a copy by one of the routes that bring one ahead. */
    List<Option> came(Locale reader) {
        var copies = routes.copies().stream()
                .map(key -> new Option(key, caseWords.label("transmission_routes", key, reader)));
        return Stream.concat(Stream.of(new Option("original", words.text("cases.receive.came-original"))), copies)
                .toList();
    }

    List<Option> instruments(Locale reader) {
        return caseWords.options("instruments", reader);
    }
}
