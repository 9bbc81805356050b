package org.rogatory.web.referral;

import java.util.List;
import java.util.Locale;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.persons.CabinetShut;
import org.rogatory.referral.closing.ServiceClosing;
import org.rogatory.referral.share.OfferOutcomes;
import org.rogatory.referral.share.OfferPreviews;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.web.shared.PagesView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What other organisations offer to that of the reader: seen as a preview, answered here. */
@Controller
class OffersController {

    private static final String PATH = "/offers";
    private static final String LIST = "redirect:" + PATH;

    private final Offers offers;
    private final OfferPreviews previews;
    private final OfferPages pages;
    private final OfferOutcomes outcomes;
    private final OutcomePages told;
    private final ServiceClosing closing;

    OffersController(
            Offers offers,
            OfferPreviews previews,
            OfferPages pages,
            OfferOutcomes outcomes,
            OutcomePages told,
            ServiceClosing closing) {
        this.previews = previews;
        this.outcomes = outcomes;
        this.told = told;
        this.offers = offers;
        this.pages = pages;
        this.closing = closing;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "") String after, Officer officer, Locale reader, Model model) {
        var page = previews.page(ListPlace.of(after), officer);
        model.addAttribute(
                "lines",
                page.lines().stream()
                        .map(offer -> pages.line(offer, officer, reader))
                        .toList());
        model.addAttribute("pages", PagesView.newest(page, PATH, OfferView::place));
        model.addAttribute("closes", offers.closes(officer));
        model.addAttribute("stops", closing.opens(officer));
        return "referral/offers";
    }

    @GetMapping("/offers/{shareRef}")
    String one(@PathVariable String shareRef, Officer officer, Locale reader, Model model) {
        var offer = pages.page(offers.see(shareRef, officer), officer, reader);
        model.addAttribute("offer", offer);
        model.addAttribute("reasons", pages.reasons());
        var tellable = Offers.decides(officer) ? outcomes.tellable(shareRef, officer) : List.<String>of();
        model.addAttribute("outcomes", told.options(tellable, offer.finishes()));
        model.addAttribute("results", told.lines(outcomes.told(shareRef, officer), officer));
        return "referral/offer";
    }

    @PostMapping("/offers/{shareRef}/accept")
    String accept(@PathVariable String shareRef, Officer officer, RedirectAttributes next) {
        return done(shareRef, "accepted", next, () -> offers.accept(shareRef, officer));
    }

    @PostMapping("/offers/{shareRef}/reject")
    String reject(
            @PathVariable String shareRef,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        return done(shareRef, "rejected", next, () -> offers.reject(shareRef, reason, officer));
    }

    @PostMapping("/offers/{shareRef}/done")
    String finish(
            @PathVariable String shareRef,
            @RequestParam(defaultValue = "") String outcome,
            Officer officer,
            RedirectAttributes next) {
        var code = outcome.isEmpty() ? null : outcome;
        return done(shareRef, "done", next, () -> offers.done(shareRef, code, officer));
    }

    /** Another result holds since all was done. */
    @PostMapping("/offers/{shareRef}/outcome")
    String outcome(
            @PathVariable String shareRef,
            @RequestParam(defaultValue = "") String outcome,
            Officer officer,
            RedirectAttributes next) {
        return done(shareRef, "outcome", next, () -> outcomes.tell(shareRef, outcome, officer));
    }

    /** Opens the file; where the cabinet is shut its own page asks for that first. */
    @PostMapping("/offers/{shareRef}/open")
    String open(@PathVariable String shareRef, Officer officer) {
        try {
            return "redirect:/cases/" + offers.open(shareRef, officer);
        } catch (CabinetShut shut) {
            return "redirect:/cabinet/open?back=/offers/" + shareRef;
        }
    }

    /** Looks among the files of the organisation for somebody of the same name; people decide what that means. */
    @PostMapping("/offers/{shareRef}/alike")
    String alike(@PathVariable String shareRef, Officer officer, RedirectAttributes next) {
        next.addFlashAttribute("alike", offers.alike(shareRef, officer));
        return LIST + "/" + shareRef;
    }

    @PostMapping("/offers/give-back")
    String giveBack(Officer officer, RedirectAttributes next) {
        offers.giveBack(officer);
        next.addFlashAttribute("notice", pages.notice("given-back"));
        return LIST;
    }

    /** What was answered meanwhile is told where it stands now. */
    private String done(String shareRef, String notice, RedirectAttributes next, Runnable act) {
        try {
            act.run();
            next.addFlashAttribute("notice", pages.notice(notice));
        } catch (Refusal refusal) {
            if (!refusal.code().startsWith("share-") && !"field-missing".equals(refusal.code())) {
                throw refusal;
            }
            next.addFlashAttribute("refused", pages.refused(refusal.code()));
        }
        return LIST + "/" + shareRef;
    }
}
