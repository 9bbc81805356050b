package org.rogatory.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.Form;
import org.rogatory.law.ReferenceData;
import org.rogatory.requests.Particulars;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The choices that hang on the form of a file and on its States: items, places in the request, time zones. */
@Component
class FormChoices {

    private static final Pattern ITEMS = Pattern.compile("forms\\.(\\w+)\\.items");

    private final ReferenceData reference;
    private final Procedures procedures;
    private final Directory directory;
    private final CaseWords caseWords;
    private final Words words;

    FormChoices(ReferenceData reference, Procedures procedures, Directory directory, CaseWords caseWords, Words words) {
        this.reference = reference;
        this.procedures = procedures;
        this.directory = directory;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The items of the form that a list names; empty if it names none. */
    Optional<List<Option>> of(String list, Locale reader) {
        var form = ITEMS.matcher(list);
        return form.matches() ? Optional.of(items(form.group(1), reader)) : Optional.empty();
    }

    private List<Option> items(String form, Locale reader) {
        return reference.form(form).map(Form::items).orElse(List.of()).stream()
                .map(item -> new Option(item.key(), caseWords.label(Particulars.listOf(form), item.key(), reader)))
                .toList();
    }

    /** The items of the form, then the kinds of assistance asked for, each by its number. */
    List<Option> places(CaseFile file, Officer officer, Locale reader) {
        var places = new ArrayList<>(items(RequestForms.asked(file), reader));
        var types = procedures.content(file, officer).path("assistance");
        for (int index = 0; index < types.size(); index++) {
            var type = types.path(index).path("type").asString("");
            var label = (index + 1) + ". " + caseWords.label("assistance_types", type, reader);
            places.add(new Option("assistance[" + index + "]", label));
        }
        return places;
    }

    /** The zones of the places of both States, first those of the State that is asked: a person is held there. */
    List<Option> zones(CaseFile file) {
        return Stream.of(file.requested(), file.requesting())
                .flatMap(state -> directory.authorities(state).stream())
                .map(Authority::zone)
                .distinct()
                .map(zone -> new Option(zone.getId(), words.place(zone)))
                .toList();
    }
}
