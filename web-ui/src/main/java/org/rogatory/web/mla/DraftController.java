package org.rogatory.web.mla;

import org.rogatory.identity.Officer;
import org.rogatory.web.mla.InterviewDesk.Page;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The interview about a request for assistance. */
@Controller
class DraftController {

    private final InterviewDesk desk;

    DraftController(InterviewDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/drafts/{caseRef}")
    String begin(@PathVariable String caseRef) {
        return "redirect:/drafts/" + caseRef + "/" + DraftTopic.MATTER.slug();
    }

    @GetMapping("/drafts/{caseRef}/{topic}")
    ModelAndView ask(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> parameters,
            Officer officer) {
        return desk.ask(page(caseRef, topic), parameters, officer);
    }

    @PostMapping("/drafts/{caseRef}/{topic}")
    ModelAndView save(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        return desk.save(page(caseRef, topic), fields, officer);
    }

    @PostMapping(path = "/drafts/{caseRef}/{topic}", headers = "HX-Request")
    ModelAndView autosave(
            @PathVariable String caseRef,
            @PathVariable String topic,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        return desk.autosave(page(caseRef, topic), fields, officer);
    }

    private static Page page(String caseRef, String topic) {
        return new Page(Interview.ASSISTANCE, caseRef, topic);
    }
}
