package org.rogatory.web.mla;

import org.rogatory.cases.Crossings;
import org.rogatory.identity.Officer;
import org.rogatory.requests.reminder.LetterLayouts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Has a letter that an act has written laid out, for who wants to sign it otherwise than by the seal of the office. */
@Controller
class LetterLayoutController {

    private final LetterLayouts layouts;
    private final Crossings crossings;

    LetterLayoutController(LetterLayouts layouts, Crossings crossings) {
        this.layouts = layouts;
        this.crossings = crossings;
    }

    /** Sent twice it finds the same document. */
    @PostMapping("/cases/{caseRef}/sign-letter/layout")
    ModelAndView layOut(
            @PathVariable String caseRef, @RequestParam(defaultValue = "") String fingerprint, Officer officer) {
        crossings.again(() -> layouts.layOut(caseRef, fingerprint, officer));
        return new ModelAndView("redirect:/cases/" + caseRef + "/sign-letter");
    }
}
