package org.rogatory.web.mla;

import java.util.List;
import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What is chosen for a new request, and where it is taken up. */
@Component
class NewDrafts {

    private final Drafts drafts;
    private final DraftChoices choices;
    private final Words words;

    NewDrafts(Drafts drafts, DraftChoices choices, Words words) {
        this.drafts = drafts;
        this.choices = choices;
        this.words = words;
    }

    /** What was chosen, and the mark of the form in which it was. */
    record Chosen(String form, String requested, String once) {

        static Chosen nothing() {
            return new Chosen("", "", "");
        }
    }

    /** What is not chosen yet, or is no choice on this page. */
    FormErrors errors(Chosen chosen, List<String> offered, Officer officer) {
        var errors = new FormErrors();
        if (!offered.contains(chosen.form())) {
            errors.add("form", words.text("mladraft.new.form-missing"));
        }
        if (!drafts.states(officer).contains(chosen.requested())) {
            errors.add("requested", words.text("mladraft.new.requested-missing"));
        }
        return errors;
    }

    /** The form on a page, with what was chosen before. */
    void show(ModelAndView page, Chosen chosen, List<String> offered, Officer officer) {
        page.addObject("forms", choices.forms(offered));
        page.addObject("states", choices.states(officer.state(), reader()));
        page.addObject("chosen", chosen);
        page.addObject("once", SentOnce.mark());
    }

    /** Begins the draft once, and tells where its interview begins. */
    ModelAndView begun(Chosen chosen, Officer officer) {
        return new ModelAndView("redirect:" + drafts.beginOnce(chosen, officer));
    }

    private Locale reader() {
        return words.language();
    }
}
