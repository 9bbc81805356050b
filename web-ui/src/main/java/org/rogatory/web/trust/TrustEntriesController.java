package org.rogatory.web.trust;

import java.util.List;
import java.util.Set;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.trust.Certificates;
import org.rogatory.trust.TrustReason;
import org.rogatory.trust.TrustRefused;
import org.rogatory.trust.TrustRegister;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lines of a trust list: entered by one administrator, confirmed by another, withdrawn by either. */
@Controller
@RequestMapping(TrustDoors.PATH)
class TrustEntriesController {

    private static final Set<String> FIELDS = Set.of("certificate", "authority", "officer");

    private final TrustRegister register;
    private final TrustPages pages;
    private final SentOnce sent;
    private final Words words;

    TrustEntriesController(TrustRegister register, TrustPages pages, SentOnce sent, Words words) {
        this.register = register;
        this.pages = pages;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/{state}/new")
    ModelAndView ask(@PathVariable String state, Officer officer) {
        demandKept(state, officer);
        return pages.form(state, EntryForm.empty(), new FormErrors());
    }

    @PostMapping("/{state}/new")
    ModelAndView add(
            @PathVariable String state,
            @ModelAttribute("form") EntryForm form,
            Officer officer,
            RedirectAttributes next) {
        try {
            add(state, form, officer);
        } catch (TrustRefused refused) {
            if (!FIELDS.contains(refused.field())) {
                throw refused;
            }
            return refused(state, form, refused.field(), refused.code());
        } catch (Refusal refusal) {
            if (!SentOnce.BEFORE.equals(refusal.code()) && !refusal.fields().contains("certificate")) {
                throw refusal;
            }
            return refused(state, form, "certificate", refusal.code());
        }
        next.addFlashAttribute("notice", words.text("trust.added"));
        return list(state);
    }

    /** The form offers the officers of the State: who does not keep its list is refused before it is read. */
    private void add(String state, EntryForm form, Officer officer) {
        demandKept(state, officer);
        form.demandFile();
        var wanted = form.wanted(state);
        var said = List.of(
                state,
                wanted.kind(),
                String.valueOf(wanted.authority()),
                String.valueOf(wanted.officer()),
                Certificates.fingerprint(wanted.certificate()));
        sent.form(SentOnce.ofOffice(officer, form.once(), said), () -> register.add(wanted, officer));
    }

    private ModelAndView refused(String state, EntryForm form, String field, String code) {
        var errors = new FormErrors().add(field, words.text("refusal." + code));
        return pages.form(state, form, errors.add("certificate", words.text("cases.files-again")));
    }

    @GetMapping("/{state}/confirm")
    ModelAndView compare(@PathVariable String state, Officer officer) {
        demandKept(state, officer);
        return pages.confirm(state, new FormErrors(), officer);
    }

    @PostMapping("/{state}/confirm")
    ModelAndView confirm(
            @PathVariable String state,
            @RequestParam(defaultValue = "") List<String> entries,
            Officer officer,
            RedirectAttributes next) {
        try {
            register.confirm(state, entries, officer);
        } catch (TrustRefused refused) {
            if (!"entries".equals(refused.field())) {
                throw refused;
            }
            var errors = new FormErrors().add("entries", words.text("refusal." + refused.code()));
            return pages.confirm(state, errors, officer);
        }
        next.addFlashAttribute("notice", words.text("trust.confirmed"));
        return list(state);
    }

    @GetMapping("/lines/{ref}/withdraw")
    ModelAndView doubt(@PathVariable String ref, Officer officer) {
        return pages.withdraw(ref, new FormErrors(), officer);
    }

    @PostMapping("/lines/{ref}/withdraw")
    ModelAndView withdraw(
            @PathVariable String ref,
            @RequestParam(defaultValue = "") String reason,
            Officer officer,
            RedirectAttributes next) {
        var chosen = TrustReason.of(reason);
        if (chosen.isEmpty()) {
            return pages.withdraw(ref, new FormErrors().add("reason", words.text("refusal.field-missing")), officer);
        }
        register.withdraw(ref, chosen.get(), officer);
        next.addFlashAttribute("notice", words.text("trust.is-withdrawn"));
        return list(register.find(ref, officer).state());
    }

    /** The form of a list that somebody else keeps is not shown. */
    private void demandKept(String state, Officer officer) {
        if (!register.list(state, officer).keeps()) {
            throw Refusal.of("trust-not-yours");
        }
    }

    private static ModelAndView list(String state) {
        return new ModelAndView("redirect:" + TrustDoors.PATH + "/" + state);
    }
}
