package org.rogatory.web.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.referral.cabinet.CabinetDesk;
import org.rogatory.web.cabinet.CabinetPages.Asked;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The cabinet of the reader's organisation: set up, taken up and kept here. */
@Controller
@RequestMapping("/cabinet")
class CabinetController {

    private final CabinetDesk desk;
    private final OpenCabinets open;
    private final CabinetPages pages;
    private final Words words;

    CabinetController(CabinetDesk desk, OpenCabinets open, CabinetPages pages, Words words) {
        this.desk = desk;
        this.open = open;
        this.pages = pages;
        this.words = words;
    }

    /**
     * What is being done.
     *
     * @param typed the field at which it is told that it was refused
     */
    private record Doing(String done, String typed) {}

    @GetMapping
    ModelAndView show(Officer officer, HttpServletRequest request) {
        return pages.page(new Asked(request, officer), new FormErrors());
    }

    /** Whoever has set it up has it open. */
    @PostMapping("/set-up")
    ModelAndView setUp(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done(new Doing("set-up", "chosen"), new Asked(request, officer), form.check(words), () -> {
            desk.setUp(form.chosen().toCharArray(), officer);
            open.put(request.getSession(), desk.open(form.chosen().toCharArray(), officer));
        });
    }

    /** So has whoever has taken it up. */
    @PostMapping("/take-up")
    ModelAndView takeUp(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done(new Doing("take-up", "admission"), new Asked(request, officer), form.check(words), () -> {
            desk.takeUp(form.admission(), form.chosen().toCharArray(), officer);
            open.put(request.getSession(), desk.open(form.chosen().toCharArray(), officer));
        });
    }

    @PostMapping("/passphrase")
    ModelAndView changePassphrase(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done(
                new Doing("passphrase", "present"),
                new Asked(request, officer),
                form.check(words),
                () -> changed(form, officer, request));
    }

    /** What was opened with the former copy of the key is opened anew, so that it stays open. */
    private void changed(CabinetForm form, Officer officer, HttpServletRequest request) {
        var opened = open.of(request.getSession(false)).isPresent();
        desk.changePassphrase(form.present().toCharArray(), form.chosen().toCharArray(), officer);
        if (opened) {
            open.put(request.getSession(), desk.open(form.chosen().toCharArray(), officer));
        }
    }

    /** Whoever holds the cabinet goes on with what he has; nobody types anything. */
    @PostMapping("/change-key")
    ModelAndView changeKey(Officer officer, HttpServletRequest request) {
        return done(
                new Doing("change-key", "own-title"),
                new Asked(request, officer),
                new FormErrors(),
                () -> desk.changeKey(open.of(request.getSession(false)).orElse(null), officer));
    }

    /** The code stands on this one answer alone: it is kept neither in the session nor anywhere else. */
    @PostMapping("/admit")
    ModelAndView admit(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        var asked = new Asked(request, officer);
        try {
            var opened = open.of(request.getSession(false)).orElse(null);
            var code = desk.admit(form.colleague(), opened, officer);
            return pages.page(asked, new FormErrors())
                    .addObject("code", code)
                    .addObject("codeFor", pages.named(form.colleague()));
        } catch (CabinetRefused refused) {
            return pages.page(asked, told(refused, "colleague", new FormErrors()));
        }
    }

    @PostMapping("/dismiss")
    ModelAndView dismiss(@ModelAttribute CabinetForm form, Officer officer, HttpServletRequest request) {
        return done(new Doing("dismiss", "holders"), new Asked(request, officer), new FormErrors(), () -> {
            desk.dismiss(form.colleague(), officer);
            open.closeOf(form.colleague());
        });
    }

    @PostMapping("/close")
    ModelAndView close(HttpServletRequest request) {
        open.close(request.getSession().getId());
        return new ModelAndView("redirect:/cabinet?done=close");
    }

    /** Does it, unless something is wrong with the form, and says at which field what was refused. */
    private ModelAndView done(Doing doing, Asked asked, FormErrors errors, Runnable act) {
        if (!errors.any()) {
            try {
                act.run();
                return new ModelAndView("redirect:/cabinet?done=" + doing.done());
            } catch (CabinetRefused refused) {
                told(refused, doing.typed(), errors);
            }
        }
        return pages.page(asked, errors);
    }

    private FormErrors told(CabinetRefused refused, String typed, FormErrors errors) {
        var field = "cabinet-short".equals(refused.code()) ? "chosen" : typed;
        return errors.add(field, words.text("refusal." + refused.code()));
    }
}
