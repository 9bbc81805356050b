package org.rogatory.web.referral;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.law.IndicatorSet;
import org.rogatory.law.IndicatorSets;
import org.rogatory.law.Printable;
import org.rogatory.referral.contact.ScreeningSaid;
import org.rogatory.referral.contact.Screenings;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab "Screening" of a file of referral: what was seen and told, which dimensions are present, and why. */
@Controller
class ScreeningController {

    private static final String FORM = "referral/screening-form";
    private static final String VERB = "record_screening";
    private static final String ACCOUNT = ScreeningSaid.ACCOUNT;
    private static final String REASONING = "reasoning";
    private static final int LONGEST = 15_000;

    private final ReferralReads files;
    private final Screenings screenings;
    private final IndicatorSets sets;
    private final Procedures procedures;
    private final ScreeningPages pages;
    private final LimitsTold limits;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final Words words;

    ScreeningController(
            ReferralReads files,
            Screenings screenings,
            IndicatorSets sets,
            Procedures procedures,
            ScreeningPages pages,
            LimitsTold limits,
            CasePageFrame frame,
            SentOnce sent,
            Words words) {
        this.files = files;
        this.screenings = screenings;
        this.sets = sets;
        this.procedures = procedures;
        this.pages = pages;
        this.limits = limits;
        this.frame = frame;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/screening")
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        frame.show(file, ReferralTabs.SCREENING, officer, model);
        model.addAttribute("lines", pages.lines(file, screenings.of(file)));
        model.addAttribute("offered", pages.offered());
        model.addAttribute("writes", writes(file, officer));
        return files.shown(file, officer, "referral/screening");
    }

    private boolean writes(CaseFile file, Officer officer) {
        return procedures.actions(file, officer).stream().anyMatch(action -> VERB.equals(action.verb()));
    }

    @GetMapping("/cases/{caseRef}/screening/{set}")
    String form(@PathVariable String caseRef, @PathVariable String set, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        var asked = chosen(set);
        procedures.offered(file, VERB, officer);
        frame.show(file, ReferralTabs.SCREENING, officer, model);
        model.addAttribute("limits", limits.of(file.state()));
        show(asked, Map.of(), new FormErrors(), model);
        return files.shown(file, officer, FORM);
    }

    private IndicatorSet chosen(String set) {
        return sets.find(set).orElseThrow(Refusal::notFound);
    }

    private void show(IndicatorSet set, Map<String, String> typed, FormErrors errors, Model model) {
        model.addAttribute("set", set.key());
        model.addAttribute("label", set.label().in(words.language()));
        model.addAttribute("note", set.note().in(words.language()));
        model.addAttribute("from", set.from());
        model.addAttribute("parts", pages.fields(set, typed));
        model.addAttribute("ways", pages.ways());
        model.addAttribute(ACCOUNT, typed.getOrDefault(ACCOUNT, ""));
        model.addAttribute(REASONING, typed.getOrDefault(REASONING, ""));
        model.addAttribute("errors", errors);
        model.addAttribute("once", SentOnce.mark());
    }

    @PostMapping("/cases/{caseRef}/screening/{set}")
    ModelAndView save(
            @PathVariable String caseRef,
            @PathVariable String set,
            @RequestParam MultiValueMap<String, String> fields,
            Officer officer) {
        var file = files.found(caseRef, officer);
        var asked = chosen(set);
        var typed = typed(asked, fields);
        var errors = wrong(typed);
        if (!errors.any()) {
            var said = caseRef + " " + set + " " + typed;
            var call = SentOnce.of(officer, fields.getFirst("once"), said);
            try {
                sent.form(call, () -> procedures.act(caseRef, act(set, typed), officer));
                return new ModelAndView("redirect:/cases/" + caseRef + "/" + ReferralTabs.SCREENING);
            } catch (Refusal refusal) {
                errors = FormErrors.refused(refusal, ACCOUNT, words);
            }
        }
        var model = new ExtendedModelMap();
        frame.show(file, ReferralTabs.SCREENING, officer, model);
        model.addAttribute("limits", limits.of(file.state()));
        show(asked, typed, errors, model);
        return files.shown(file, officer, errors.on(new ModelAndView(FORM, model)));
    }

    private static Act act(String set, Map<String, String> typed) {
        var answers = new LinkedHashMap<>(typed);
        var reasoning = answers.remove(REASONING);
        return Act.draft(VERB)
                .kind(set)
                .answers(answers)
                .internalText(reasoning)
                .act();
    }

    private static Map<String, String> typed(IndicatorSet set, MultiValueMap<String, String> fields) {
        var typed = new LinkedHashMap<String, String>();
        set.indicators().forEach(indicator -> take(indicator.key(), fields, typed));
        take(ACCOUNT, fields, typed);
        take(REASONING, fields, typed);
        return typed;
    }

    private static void take(String name, MultiValueMap<String, String> fields, Map<String, String> typed) {
        Optional.ofNullable(fields.getFirst(name))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> typed.put(name, text));
    }

    private FormErrors wrong(Map<String, String> typed) {
        var errors = new FormErrors();
        typed.forEach((name, text) -> {
            if (text.length() > LONGEST) {
                errors.add(name, words.text("cases.field-too-long", LONGEST));
            } else if (!Printable.all(text)) {
                errors.add(name, words.text("refusal.text-unprintable"));
            }
        });
        if (!typed.containsKey(REASONING)) {
            errors.add(REASONING, words.text("refusal.contact-reasoning"));
        }
        return errors;
    }
}
