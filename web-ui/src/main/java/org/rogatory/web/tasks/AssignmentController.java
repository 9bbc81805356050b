package org.rogatory.web.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Workload;
import org.rogatory.cases.Workload.Giving;
import org.rogatory.cases.Workload.Outcome;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.SavedViews;
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
    private static final int PARTS = 3;
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
    record Told(String reference, String words, boolean done) {}

    /**
     * What was chosen.
     *
     * @param task for each ticked row its task, the version seen and the reference of its file
     * @param to user name of the officer, or empty
     */
    record Chosen(List<String> task, String to) {

        /** Nothing ticked is an empty list. */
        Chosen {
            task = task == null ? List.of() : List.copyOf(task);
            to = to == null ? "" : to;
        }
    }

    /** Each task is an act of its own: one that somebody else has changed does not hold up the others. */
    @PostMapping(AllWorkFilter.PATH + "/assign")
    String assign(
            @ModelAttribute AllWorkFilter filter,
            @ModelAttribute Chosen chosen,
            Officer officer,
            RedirectAttributes next) {
        if (chosen.task().isEmpty() || chosen.to().isEmpty()) {
            next.addFlashAttribute("problem", words.text("tasks.all.choose"));
        } else {
            var told = new ArrayList<Told>();
            chosen.task().stream().limit(MOST).forEach(value -> told.add(give(value, chosen.to(), officer)));
            next.addFlashAttribute("told", told);
        }
        return "redirect:" + filter.address();
    }

    private Told give(String value, String to, Officer officer) {
        var parts = value.split(":", PARTS);
        if (parts.length < PARTS || !parts[1].matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var outcome = outcome(new Giving(parts[0], Long.parseLong(parts[1]), to), officer);
        return new Told(
                parts[2],
                words.text("tasks.all.outcome." + outcome.name().toLowerCase(Locale.ROOT)),
                outcome == Outcome.GIVEN);
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
        var wanted = name.strip();
        if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
            next.addFlashAttribute("problem", words.text("tasks.views.name-missing"));
        } else if (views.keep(officer, wanted, filter.start().address())) {
            next.addFlashAttribute("notice", words.text("tasks.views.kept"));
        } else {
            next.addFlashAttribute("problem", words.text("tasks.views.too-many", SavedViews.MOST));
        }
        return "redirect:" + filter.start().address();
    }

    @PostMapping(AllWorkFilter.PATH + "/views/{viewId}/drop")
    String drop(@PathVariable String viewId, Officer officer, RedirectAttributes next) {
        views.drop(officer, viewId);
        next.addFlashAttribute("notice", words.text("tasks.views.dropped"));
        return "redirect:" + AllWorkFilter.PATH;
    }
}
