package org.rogatory.web.mla;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.extradition.person.WantedPersons;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.web.mla.DossierPages.Sent;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The tab of the person whom a file of extradition is about. */
@Controller
class WantedController {

    private static final String EDIT = "extradition/wanted-edit";

    /** To whom the page offers to write: the front door asks for the same. */
    private static final Set<Role> WRITING = Collections.unmodifiableSet(
            EnumSet.of(Role.DRAFTER, Role.COURT, Role.CENTRAL_OFFICER, Role.HEAD, Role.CUSTODY_OFFICER));

    private final Drafts drafts;
    private final WantedPersons persons;
    private final DossierPages pages;
    private final Words words;

    WantedController(Drafts drafts, WantedPersons persons, DossierPages pages, Words words) {
        this.drafts = drafts;
        this.persons = persons;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/wanted")
    String show(@PathVariable String caseRef, Officer officer, Model model) {
        var file = drafts.find(caseRef, officer);
        pages.show(file, persons.read(caseRef, officer), officer, model);
        model.addAttribute("writes", writes(file, officer));
        return drafts.seen(file, officer, "extradition/wanted");
    }

    @GetMapping("/cases/{caseRef}/wanted/edit")
    String edit(@PathVariable String caseRef, Officer officer, Model model) {
        var file = drafts.find(caseRef, officer);
        Roles.demand(writes(file, officer));
        pages.ask(file, Sent.opened(persons.read(caseRef, officer)), officer, model);
        return drafts.seen(file, officer, EDIT);
    }

    @PostMapping("/cases/{caseRef}/wanted/edit")
    ModelAndView save(
            @PathVariable String caseRef,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer,
            RedirectAttributes next) {
        var file = drafts.find(caseRef, officer);
        Roles.demand(writes(file, officer));
        var typed = Typed.of(fields);
        var command = PageCommand.of(typed.text("do"));
        command.prepare(typed);
        var present = persons.read(caseRef, officer);
        var mine = DossierForm.written(present, typed);
        if (!typed.faults().isEmpty()) {
            return again(file, new Sent(present, typed, null, List.of()), officer);
        }
        if (command.adds() || "remove".equals(command.verb())) {
            return rows(file, new Sent(present, typed, null, List.of()), mine, officer);
        }
        var crossed = DossierForm.crossed(mine, present, typed.text("seen"));
        if (!crossed.isEmpty()) {
            var merged = new Sent(present, DossierForm.read(mine), Refusal.changed(), crossed);
            return status(page(file, merged, officer), HttpStatus.CONFLICT);
        }
        var refusal = write(file, mine, officer);
        if (refusal != null) {
            return again(file, new Sent(present, typed, refusal, List.of()), officer);
        }
        next.addFlashAttribute("notice", words.text("extradition.wanted.saved"));
        return new ModelAndView("redirect:/cases/" + caseRef + "/wanted");
    }

    /** The page with a row more or less; nothing is saved yet. */
    private ModelAndView rows(CaseFile file, Sent sent, ObjectNode mine, Officer officer) {
        var rows = DossierForm.read(mine);
        var command = PageCommand.of(sent.typed().text("do"));
        if (command.adds()) {
            rows.more(command.kind());
        }
        var page = page(file, new Sent(sent.person(), rows, null, List.of()), officer);
        page.addObject("seen", sent.typed().text("seen"));
        return page;
    }

    /** Writes it on the file as it was found; gives back why what was typed was not taken. */
    private @Nullable Refusal write(CaseFile file, JsonNode mine, Officer officer) {
        try {
            persons.write(file.caseRef(), file.version(), mine, officer);
            return null;
        } catch (Refusal refusal) {
            if (refusal.closed()) {
                throw refusal;
            }
            return refusal;
        }
    }

    /** The same page with all that was typed and why it was not saved. */
    private ModelAndView again(CaseFile file, Sent sent, Officer officer) {
        var refusal = sent.refusal();
        var page = page(file, sent, officer);
        page.addObject("seen", sent.typed().text("seen"));
        var changed = refusal != null && Refusal.CHANGED.equals(refusal.code());
        return status(page, changed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView status(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(CaseFile file, Sent sent, Officer officer) {
        var page = new ModelAndView(EDIT);
        var model = new ExtendedModelMap();
        pages.ask(file, sent, officer, model);
        page.addAllObjects(model);
        return page;
    }

    private static boolean writes(CaseFile file, Officer officer) {
        return file.closedAt() == null && Roles.readsNames(officer) && officer.hasAny(WRITING);
    }
}
