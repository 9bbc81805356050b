package org.rogatory.web.audit;

import java.util.List;
import org.rogatory.audit.AuditTrail;
import org.rogatory.cases.PersonTrail;
import org.rogatory.identity.Officer;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.TypedAddress;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** What one person did and looked into, for those who oversee him at his authority. */
@Controller
class PersonLogController {

    private static final String PATH = "/audit/person";

    private final PersonTrail trail;
    private final AuditWords rows;

    PersonLogController(PersonTrail trail, AuditWords rows) {
        this.trail = trail;
        this.rows = rows;
    }

    @GetMapping(PATH)
    String log(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String before,
            Officer officer,
            Model model) {
        var people = trail.overseen(officer).stream()
                .map(one -> new Option(one.username(), one.displayName()))
                .toList();
        model.addAttribute("people", people);
        model.addAttribute("person", person);
        model.addAttribute("rows", List.of());
        if (!person.isEmpty()) {
            show(person, before, officer, model);
        }
        return "audit/person";
    }

    private void show(String person, String before, Officer officer, Model model) {
        var page = trail.page(person, AuditTrail.place(before), officer);
        model.addAttribute("rows", rows.rows(page.lines(), officer, LocaleContextHolder.getLocale()));
        model.addAttribute(
                "pages",
                PagesView.of(
                        page,
                        last -> TypedAddress.of(UriComponentsBuilder.fromPath(PATH)
                                .queryParam("person", person)
                                .queryParam("before", last.id()))));
    }
}
