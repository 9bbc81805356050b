package org.rogatory.web.law;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The legal-basis adviser on its own: a question by address, an answer on the page. */
@Controller
class AdviserController {

    private final AdviserPages pages;

    private final Directory directory;

    private final Clock clock;

    AdviserController(AdviserPages pages, Directory directory, Clock clock) {
        this.pages = pages;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/legal-basis")
    String show(@ModelAttribute AdviserForm form, Officer officer, Locale locale, Model model) {
        if (form.blank()) {
            model.addAttribute("form", form.with(officer.state(), today(officer)));
        } else {
            model.addAttribute("form", form);
            var errors = pages.check(form);
            model.addAttribute("errors", errors);
            if (!errors.any()) {
                var advice = pages.advise(form, locale);
                model.addAttribute("advice", advice);
                model.addAttribute(
                        "closed", advice.stream().filter(one -> !one.open()).count());
            }
        }
        model.addAttribute("states", pages.states(locale));
        model.addAttribute("offences", pages.offenceChoices(locale));
        model.addAttribute("offencesOrigin", pages.offences(locale));
        model.addAttribute("assistance", pages.labelled("assistance_types", locale));
        model.addAttribute("answers", pages.answers());
        return "law/adviser";
    }

    private LocalDate today(Officer officer) {
        return directory.times().day(officer.authority(), clock.instant());
    }
}
