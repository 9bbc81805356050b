package org.rogatory.web.mla;

import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.requests.RequestForms;
import org.rogatory.web.mla.InterviewDesk.Page;
import org.rogatory.web.mla.NewDrafts.Chosen;
import org.rogatory.web.shared.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A new request for the transfer of a sentenced person, and the interview about it. */
@Controller
class DraftTransferController {

    private final NewDrafts begun;
    private final InterviewDesk desk;

    DraftTransferController(NewDrafts begun, InterviewDesk desk) {
        this.begun = begun;
        this.desk = desk;
    }

    @GetMapping("/transfer/new")
    ModelAndView choose(Officer officer) {
        Roles.demand(Drafts.writes(officer));
        return page(Chosen.nothing(), new FormErrors(), officer);
    }

    /** There is one form: only the other State is chosen. */
    @PostMapping("/transfer/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String requested,
            @RequestParam(defaultValue = "") String once,
            Officer officer) {
        Roles.demand(Drafts.writes(officer));
        var chosen = new Chosen(RequestForms.TRANSFER, requested, once);
        var errors = begun.errors(chosen, Drafts.OF_TRANSFER, officer);
        if (errors.any()) {
            var page = page(chosen, errors, officer);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        return begun.begun(chosen, officer);
    }

    private ModelAndView page(Chosen chosen, FormErrors errors, Officer officer) {
        var page = new ModelAndView("transfer/new");
        begun.show(page, chosen, Drafts.OF_TRANSFER, officer);
        page.addObject("errors", errors);
        return page;
    }

    @GetMapping("/transfer/{caseRef}/draft/{topic}")
    ModelAndView ask(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> parameters,
            Officer officer) {
        return desk.ask(address(caseRef, topic), parameters, officer);
    }

    @PostMapping("/transfer/{caseRef}/draft/{topic}")
    ModelAndView save(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        return desk.save(address(caseRef, topic), fields, officer);
    }

    @PostMapping(path = "/transfer/{caseRef}/draft/{topic}", headers = "HX-Request")
    ModelAndView autosave(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        return desk.autosave(address(caseRef, topic), fields, officer);
    }

    private static Page address(String caseRef, String topic) {
        return new Page(Interview.TRANSFER, caseRef, topic);
    }
}
