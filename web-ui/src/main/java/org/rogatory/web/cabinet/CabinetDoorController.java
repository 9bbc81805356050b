package org.rogatory.web.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.referral.cabinet.CabinetDesk;
import org.rogatory.referral.cabinet.CabinetPlace;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a reader opens the cabinet, and from where he comes back to the page that he had asked for. */
@Controller
class CabinetDoorController {

    private static final String PATH = "/cabinet/open";

    private final CabinetDesk desk;
    private final OpenCabinets open;
    private final Words words;

    CabinetDoorController(CabinetDesk desk, OpenCabinets open, Words words) {
        this.desk = desk;
        this.open = open;
        this.words = words;
    }

    /** Why the page that was asked for cannot be shown, and what opens it. */
    @GetMapping(PATH)
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String back, Officer officer, HttpServletRequest request) {
        var page = page(desk.place(officer), officer, back);
        if (open.of(request.getSession(false)).isPresent()) {
            page.addObject("standing", "open");
        }
        return new FormErrors().on(page);
    }

    @PostMapping(PATH)
    ModelAndView open(
            @ModelAttribute CabinetForm form,
            @RequestParam(required = false) @Nullable String back,
            Officer officer,
            HttpServletRequest request) {
        try {
            open.put(request.getSession(), desk.open(form.passphrase().toCharArray(), officer));
            return new ModelAndView("redirect:" + CabinetPages.back(back).orElse("/cabinet?done=open"));
        } catch (CabinetRefused refused) {
            var errors = new FormErrors().add("passphrase", words.text("refusal." + refused.code()));
            return errors.on(page(desk.place(officer), officer, back));
        }
    }

    private static ModelAndView page(CabinetPlace place, Officer officer, @Nullable String back) {
        var holds = place.here()
                && place.holder(officer.username())
                        .filter(holder -> !holder.waiting())
                        .isPresent();
        var page = new ModelAndView("cabinet/open");
        page.addObject("standing", holds ? "shut" : "outside");
        page.addObject("back", CabinetPages.back(back).orElse(null));
        return page;
    }
}
