package org.rogatory.web.tasks;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseCode;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.SavedViews;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Words;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done with the list: tasks given to officers, views kept and dropped. */
@Controller
class AssignmentController {

    private static final int MOST = 100;
    private static final int PARTS = 5;
    private static final int LONGEST_NAME = 80;

    private final Workload workload;
    private final SavedViews views;
    private final Words words;

    AssignmentController(Workload workload, SavedViews views, Words words) {
        this.workload = workload;
        this.views = views;
        this.words = words;
    }

    /** What became of the task with this value of the tick. */
    record Told(String reference, String task, String words, boolean done) implements Serializable {}

    /**
     * What was chosen.
     *
     * @param task for each ticked row its task, the version seen, the reference of its file, the step and the item
     * @param to user name of the officer, or empty
     */
    record Chosen(List<String> task, String to) {

        /** Nothing ticked is an empty list. */
        Chosen {
            task = task == null ? List.of() : List.copyOf(task);
            to = to == null ? "" : to;
        }
    }

    /**
     * Each task is an act of its own: one that is refused or was changed meanwhile does not hold up the others. Where
     * something is missing, what was chosen stays.
     */
    @PostMapping(AllWorkFilter.PATH + "/assign")
    String assign(
            @ModelAttribute AllWorkFilter filter,
            @ModelAttribute Chosen chosen,
            Officer officer,
            RedirectAttributes next) {
        if (chosen.task().isEmpty() || chosen.to().isEmpty()) {
            next.addFlashAttribute("problem", words.text("tasks.all.choose"));
            next.addFlashAttribute("ticked", new ArrayList<>(chosen.task()));
            next.addFlashAttribute("givenTo", chosen.to());
        } else {
            Roles.demand(Workload.gives(officer));
            var told = new ArrayList<Told>();
            chosen.task().stream().limit(MOST).forEach(value -> told.add(give(value, chosen.to(), officer)));
            next.addFlashAttribute("told", told);
        }
        return "redirect:" + filter.address();
    }

    private Told give(String value, String to, Officer officer) {
        var parts = value.split(":", PARTS);
        if (parts.length < PARTS
                || !parts[1].matches("\\d{1,18}")
                || !parts[3].matches("[A-Za-z]{1,64}")
                || !parts[4].matches("\\d{0,4}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var giving = new Giving(parts[0], Long.parseLong(parts[1]), to);
        var task = CaseCode.is(parts[2]) ? words.text("shared.quiet.step") : task(parts[3], parts[4]);
        try {
            var outcome = outcome(giving, officer).name();
            return new Told(
                    parts[2],
                    task,
                    words.text("tasks.all.outcome." + outcome.toLowerCase(Locale.ROOT)),
                    outcome.startsWith(Outcome.GIVEN.name()));
        } catch (Refusal refusal) {
            return new Told(parts[2], task, words.text("refusal." + refusal.code()), false);
        }
    }

    private String task(String step, String item) {
        var told = words.text("mla.step." + step);
        return item.isEmpty() ? told : told + ", " + words.text("cases.tasks.item", item);
    }

    private Outcome outcome(Giving giving, Officer officer) {
        try {
            return workload.give(giving, officer);
        } catch (OptimisticLockingFailureException crossed) {
            return Outcome.CHANGED;
        }
    }

    @PostMapping(AllWorkFilter.PATH + "/views")
    String keep(
            @ModelAttribute AllWorkFilter filter,
            @RequestParam(defaultValue = "") String name,
            Officer officer,
            RedirectAttributes next) {
        Roles.demand(Workload.oversees(officer));
        var problem = kept(name.strip(), filter, officer);
        if (problem == null) {
            next.addFlashAttribute("notice", words.text("tasks.views.kept"));
        } else {
            next.addFlashAttribute("errors", new FormErrors().named("name", words.text("tasks.views.name"), problem));
            next.addFlashAttribute("viewName", name);
        }
        return "redirect:" + filter.start().address();
    }

    /** What is wrong with the name, or null once the list is kept under it. */
    private @Nullable String kept(String wanted, AllWorkFilter filter, Officer officer) {
        if (wanted.isEmpty()) {
            return words.text("tasks.views.name-missing");
        }
        if (wanted.length() > LONGEST_NAME) {
            return words.text("tasks.views.name-long", LONGEST_NAME);
        }
        return views.keep(officer, wanted, filter.start().address())
                ? null
                : words.text("tasks.views.too-many", SavedViews.MOST);
    }

    @PostMapping(AllWorkFilter.PATH + "/views/{viewId}/drop")
    String drop(@PathVariable String viewId, Officer officer, RedirectAttributes next) {
        views.drop(officer, viewId);
        next.addFlashAttribute("notice", words.text("tasks.views.dropped"));
        return "redirect:" + AllWorkFilter.PATH;
    }
}
