package org.rogatory.web.referral;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.cases.AllowedAction;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.referral.tally.Tallies;
import org.rogatory.web.shared.CasePageFrame;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.SentOnce;
import org.rogatory.web.shared.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The tab "Statistics" of a file of referral: as what it is counted, if the person agrees. */
@Controller
class StatisticsController {

    private static final String VIEW = "referral/statistics";
    private static final String UNKNOWN = "_unknown";

    /** Where the page says as what the file is counted. */
    private static final String STATE = "tally-state";

    /** Since the form was opened the file was changed: by a colleague, or by the form itself. */
    private static final Set<String> OVERTAKEN = Set.of(Refusal.CHANGED, SentOnce.BEFORE);

    /** What is chosen on the page, on which version of the file, and what is wrong with it. */
    private record Typed(List<String> codes, @Nullable Long version, FormErrors errors) {}

    private final ReferralReads files;
    private final Tallies tallies;
    private final Procedures procedures;
    private final StatisticsPages pages;
    private final CasePageFrame frame;
    private final SentOnce sent;
    private final Words words;

    StatisticsController(
            ReferralReads files,
            Tallies tallies,
            Procedures procedures,
            StatisticsPages pages,
            CasePageFrame frame,
            SentOnce sent,
            Words words) {
        this.files = files;
        this.tallies = tallies;
        this.procedures = procedures;
        this.pages = pages;
        this.frame = frame;
        this.sent = sent;
        this.words = words;
    }

    @GetMapping("/cases/{caseRef}/statistics")
    String tab(@PathVariable String caseRef, Officer officer, Model model) {
        var file = files.found(caseRef, officer);
        show(file, new Typed(tallies.of(file).codes(), file.version(), new FormErrors()), officer, model);
        return files.shown(file, officer, VIEW);
    }

    private void show(CaseFile file, Typed typed, Officer officer, Model model) {
        frame.show(file, ReferralTabs.STATISTICS, officer, model);
        var view = tallies.of(file);
        var changes = !view.counted() || view.open();
        var count = offered(file, ReferralTabs.COUNT, officer);
        var barred = count.map(AllowedAction::barred).orElse(null);
        model.addAttribute("counted", view.counted());
        model.addAttribute("owed", view.owed());
        model.addAttribute("open", view.open());
        model.addAttribute("quarter", view.quarter() == null ? null : pages.quarter(view.quarter()));
        model.addAttribute("answers", pages.answers(view.codes()));
        model.addAttribute("fields", pages.fields(typed.codes()));
        model.addAttribute("writes", changes && count.isPresent() && barred == null);
        model.addAttribute("barred", barred == null ? null : words.text("refusal." + barred));
        model.addAttribute(
                "takesBack",
                (view.open() || view.owed())
                        && offered(file, ReferralTabs.TAKE_BACK, officer).isPresent());
        model.addAttribute("version", typed.version());
        model.addAttribute("errors", typed.errors());
        model.addAttribute("once", SentOnce.mark());
    }

    private Optional<AllowedAction> offered(CaseFile file, String verb, Officer officer) {
        return procedures.actions(file, officer).stream()
                .filter(action -> verb.equals(action.verb()))
                .findFirst();
    }

    @PostMapping("/cases/{caseRef}/statistics")
    ModelAndView count(
            @PathVariable String caseRef,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam MultiValueMap<String, String> answers,
            Officer officer) {
        var file = files.found(caseRef, officer);
        var errors = new FormErrors();
        var codes = codes(answers, errors);
        if (errors.any()) {
            var model = new ExtendedModelMap();
            show(file, new Typed(codes, version, errors), officer, model);
            return files.shown(file, officer, errors.on(new ModelAndView(VIEW, model)));
        }
        try {
            return done(
                    caseRef,
                    answers,
                    Act.draft(ReferralTabs.COUNT).version(version).keys(codes),
                    officer);
        } catch (Refusal refusal) {
            // What was chosen stands there also where the file was closed meanwhile.
            var seen = OVERTAKEN.contains(refusal.code()) ? Long.valueOf(file.version()) : version;
            return again(file, new Typed(codes, seen, refused(refusal)), officer)
                    .addObject("writes", true);
        }
    }

    /** What concerns no single question is told at the first one. */
    private FormErrors refused(Refusal refusal) {
        return Refusal.CHANGED.equals(refusal.code())
                ? new FormErrors().add(STATE, words.text("refusal." + Refusal.CHANGED))
                : FormErrors.refused(refusal, pages.dimensions().get(0).key(), words);
    }

    /** What was chosen; beside it stands as what the file is counted now. */
    private ModelAndView again(CaseFile file, Typed typed, Officer officer) {
        var model = new ExtendedModelMap();
        show(file, typed, officer, model);
        var page = typed.errors().on(new ModelAndView(VIEW, model));
        if (typed.errors().of(STATE) != null) {
            page.setStatus(HttpStatus.CONFLICT);
        }
        return files.shown(file, officer, page);
    }

    private List<String> codes(MultiValueMap<String, String> answers, FormErrors errors) {
        return pages.dimensions().stream()
                .flatMap(dimension -> {
                    var given = answers.getOrDefault(dimension.key(), List.of()).stream()
                            .filter(StatisticsPages.codes(dimension)::contains)
                            .distinct()
                            .toList();
                    check(dimension.key(), given, errors);
                    return given.stream();
                })
                .toList();
    }

    /** Every question has an answer; that nothing is known stands alone. */
    private void check(String name, List<String> given, FormErrors errors) {
        if (given.isEmpty()) {
            errors.add(name, named(name, "referral.tally.missing"));
        } else if (given.size() > 1 && given.stream().anyMatch(code -> code.endsWith(UNKNOWN))) {
            errors.add(name, named(name, "refusal.referral-tally-codes"));
        }
    }

    /** What is wrong, with its question, so that the summary is understood on its own. */
    private String named(String name, String key) {
        return words.text("cases.field-named", pages.question(name), words.text(key));
    }

    @PostMapping("/cases/{caseRef}/statistics/take-back")
    ModelAndView takeBack(
            @PathVariable String caseRef,
            @RequestParam(required = false) @Nullable Long version,
            @RequestParam MultiValueMap<String, String> answers,
            Officer officer) {
        var file = files.found(caseRef, officer);
        try {
            return done(caseRef, answers, Act.draft(ReferralTabs.TAKE_BACK).version(version), officer);
        } catch (Refusal refusal) {
            if (!Refusal.CHANGED.equals(refusal.code())) {
                throw refusal;
            }
            return again(file, new Typed(tallies.of(file).codes(), file.version(), refused(refusal)), officer);
        }
    }

    private ModelAndView done(String caseRef, MultiValueMap<String, String> answers, ActDraft act, Officer officer) {
        var said = caseRef + " " + act.act().verb() + " " + act.act().items().keys();
        var call = SentOnce.of(officer, answers.getFirst("once"), said);
        sent.form(call, () -> procedures.act(caseRef, act.act(), officer));
        return new ModelAndView("redirect:/cases/" + caseRef + "/" + ReferralTabs.STATISTICS);
    }
}
