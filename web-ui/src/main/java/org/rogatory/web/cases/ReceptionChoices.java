package org.rogatory.web.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.law.ContentSchema;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Option;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** The choices of the page on which a request on paper is registered. */
@Component
class ReceptionChoices {

    private final Directory directory;
    private final CaseWords caseWords;

    ReceptionChoices(Directory directory, CaseWords caseWords) {
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
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private List<Option> authorities(Officer officer, Locale reader) {
        return directory.authorities().stream()
                .filter(authority -> !authority.state().equals(officer.state()))
                .map(authority -> new Option(
                        authority.key(),
                        authority.state() + " – " + authority.name().in(reader)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    /** The forms that the published schema of a request admits. */
    List<Option> forms(Locale reader) {
        return JsonMapper.shared()
                .readTree(ContentSchema.text())
                .path("properties")
                .path("form")
                .path("enum")
                .valueStream()
                .map(form -> form.asString())
                .map(form -> new Option(form, caseWords.label("forms", form, reader)))
                .toList();
    }

    List<Option> instruments(Locale reader) {
        return caseWords.options("instruments", reader);
    }
}
