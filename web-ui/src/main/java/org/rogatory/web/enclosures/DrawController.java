package org.rogatory.web.enclosures;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.enclosures.Enclosures;
import org.rogatory.enclosures.Way;
import org.rogatory.identity.Officer;
import org.rogatory.registers.LetterSubject;
import org.rogatory.transmission.Legs;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.LegWords;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which an inventory of a file is drawn up. */
@Controller
class DrawController {

    private final Cases cases;
    private final Enclosures enclosures;
    private final Legs legs;
    private final LegWords legWords;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final Words words;

    DrawController(
            Cases cases,
            Enclosures enclosures,
            Legs legs,
            LegWords legWords,
            CasePageFrame frame,
            SentOnce sent,
            Words words) {
        this.cases = cases;
        this.enclosures = enclosures;
        this.legs = legs;
        this.legWords = legWords;
        this.frame = frame;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/enclosures/new")
    ModelAndView ask(
            @PathVariable String caseRef, @ModelAttribute("form") DrawForm form, Officer officer, Model model) {
        var file = kept(caseRef, officer);
        var way = Way.of(String.valueOf(form.way())).orElse(Way.RECEIPT);
        var ours = file.outgoing() == (way == Way.DISPATCH);
        var subject = ours ? LetterSubject.REQUEST : LetterSubject.ANSWER;
        var first = new DrawForm(way.key(), subject.key(), form.leg(), null, SentOnce.mark());
        frame.show(file, "documents", officer, model);
        return page(file, first, new FormErrors(), model);
    }

    @PostMapping("/cases/{caseRef}/enclosures/new")
    ModelAndView draw(
            @PathVariable String caseRef, @ModelAttribute("form") DrawForm form, Officer officer, Model model) {
        var file = kept(caseRef, officer);
        try {
            var wanted = form.wanted();
            var call = SentOnce.ofFile(officer, form.once(), caseRef + " " + wanted, caseRef);
            var listId = sent.form(call, () -> enclosures.draw(caseRef, wanted, officer));
            return new ModelAndView("redirect:/cases/" + caseRef + "/enclosures/" + listId);
        } catch (Refusal refusal) {
            var errors = new FormErrors().tell(refusal, "way", Set.of(), words);
            frame.show(file, "documents", officer, model);
            return page(file, form, errors, model);
        }
    }

    private CaseFile kept(String caseRef, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        Roles.demand(enclosures.keeps(file, officer));
        return file;
    }

    private ModelAndView page(CaseFile file, DrawForm form, FormErrors errors, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var page = new ModelAndView("enclosures/new", model.asMap());
        page.addObject("form", form);
        page.addObject(
                "ways",
                Arrays.stream(Way.values())
                        .map(way -> new Option(way.key(), words.text("enclosures.way." + way.key())))
                        .toList());
        page.addObject(
                "subjects",
                Arrays.stream(LetterSubject.values())
                        .map(subject -> new Option(subject.key(), words.text("registers.subject." + subject.key())))
                        .toList());
        page.addObject("legs", legs(file, reader));
        return errors.on(page);
    }

    private List<Option> legs(CaseFile file, Locale reader) {
        return legs.of(file.caseRef()).stream()
                .map(leg -> new Option(leg.legId(), legWords.leg(leg, file, reader)))
                .toList();
    }
}
