package org.rogatory.web.cases;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.mla.copy.Copies;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a copy of a letter of request or of an answer is issued. */
@Controller
@RequestMapping("/cases/{caseRef}/documents/{documentRef}/copy")
class CopyController {

    private final Cases cases;
    private final Copies copies;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final CaseWords caseWords;
    private final Words words;

    CopyController(Cases cases, Copies copies, CasePageFrame frame, SentOnce sent, CaseWords caseWords, Words words) {
        this.cases = cases;
        this.copies = copies;
        this.frame = frame;
        this.sent = sent;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The letter that is copied, as the address names it. */
    record Place(String caseRef, String documentRef) {}

    /** A form as it was typed, and what is wrong with it. */
    private record Typed(CopyForm form, FormErrors errors) {}

    @GetMapping
    ModelAndView ask(@ModelAttribute Place place, Officer officer, Model model) {
        var first = new CopyForm(null, null, null, null, SentOnce.mark());
        return page(place, new Typed(first, new FormErrors()), officer, model);
    }

    @PostMapping
    ModelAndView issue(
            @ModelAttribute Place place, @ModelAttribute("form") CopyForm form, Officer officer, Model model) {
        try {
            var wanted = form.wanted();
            var said = place.documentRef() + " copy " + wanted;
            var call = SentOnce.ofFile(officer, form.once(), said, place.caseRef());
            sent.form(call, () -> copies.issue(place.caseRef(), place.documentRef(), wanted, officer));
        } catch (Refusal refusal) {
            return page(place, new Typed(form, errors(form, refusal)), officer, model);
        }
        return new ModelAndView("redirect:/cases/" + place.caseRef() + "/documents?done=issue-copy");
    }

    /** What is wrong with a field is told in the form; all else on a page of its own. */
    private FormErrors errors(CopyForm form, Refusal refusal) {
        if (form.unsaid() && refusal.fields().contains("kind")) {
            return new FormErrors().add("kind", words.text("documents.copy.kind-missing"));
        }
        return new FormErrors().tell(refusal, "kind", Set.of(), words);
    }

    private ModelAndView page(Place place, Typed typed, Officer officer, Model model) {
        var reader = LocaleContextHolder.getLocale();
        var choice = copies.choice(place.caseRef(), place.documentRef(), officer);
        frame.show(cases.find(place.caseRef(), AccessScope.of(officer)), "documents", officer, model);
        var page = new ModelAndView("cases/copy", model.asMap());
        page.addObject("form", typed.form());
        page.addObject("errors", typed.errors());
        page.addObject("letter", choice.letter());
        page.addObject("answered", choice.answer());
        page.addObject("kinds", kinds(choice, reader));
        page.addObject("items", items(choice, reader));
        page.addObject("authorities", authorities(choice, reader));
        if (typed.errors().any()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private List<Option> kinds(Copies.Choice choice, Locale reader) {
        var holds = choice.answer() ? "documents.copy.answer." : "documents.copy.kind.";
        return choice.kinds().stream()
                .map(kind -> new Option(
                        kind.key(),
                        caseWords.label("document_kinds", kind.key(), reader),
                        words.text(holds + kind.key())))
                .toList();
    }

    private List<Option> items(Copies.Choice choice, Locale reader) {
        return IntStream.rangeClosed(1, choice.types().size())
                .mapToObj(number -> new Option(String.valueOf(number), item(choice, number, reader)))
                .toList();
    }

    private String item(Copies.Choice choice, int number, Locale reader) {
        return number + ". "
                + caseWords.label("assistance_types", choice.types().get(number - 1), reader);
    }

    /** Each with the numbers of its items. */
    private List<Option> authorities(Copies.Choice choice, Locale reader) {
        return choice.authorities().entrySet().stream()
                .map(entry -> new Option(
                        entry.getKey(),
                        caseWords.authority(entry.getKey(), reader)
                                + entry.getValue().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ", " (", ")"))))
                .toList();
    }
}
