package org.rogatory.web.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.referral.cabinet.KnownKeyDesk;
import org.rogatory.web.cabinet.CabinetPages.Asked;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public keys of services at other nodes: one person enters, another one compares and confirms. */
@Controller
@RequestMapping("/cabinet/keys")
class KnownKeyController {

    private final KnownKeyDesk desk;
    private final CabinetPages pages;
    private final Words words;

    KnownKeyController(KnownKeyDesk desk, CabinetPages pages, Words words) {
        this.desk = desk;
        this.pages = pages;
        this.words = words;
    }

    /** What was refused stands in the form again: a public key is no secret, and is long to type. */
    @PostMapping
    ModelAndView enter(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        var answer = done(
                "keys", new Asked(request, officer), () -> desk.enter(form.organisation(), form.publicKey(), officer));
        return answer.addObject("typed", form);
    }

    @PostMapping("/confirm")
    ModelAndView confirm(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done("confirm", new Asked(request, officer), () -> desk.confirm(form.entry(), officer));
    }

    @PostMapping("/drop")
    ModelAndView drop(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done("drop", new Asked(request, officer), () -> desk.drop(form.entry(), officer));
    }

    private ModelAndView done(String done, Asked asked, Runnable act) {
        try {
            act.run();
            return new ModelAndView("redirect:/cabinet?done=" + done);
        } catch (CabinetRefused refused) {
            var field = switch (refused.code()) {
                case "cabinet-key" -> "publicKey";
                case "cabinet-unknown", "cabinet-there" -> "organisation";
                default -> "known-keys";
            };
            return pages.page(asked, new FormErrors().add(field, words.text("refusal." + refused.code())));
        }
    }
}
