package org.rogatory.web.tasks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.Workload;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.transmission.LegList;
import org.rogatory.web.shared.Words;
import org.rogatory.web.shared.WorkAlerts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My work: tasks taken and to be taken, and the reader's own files. */
@Controller
class WorkController {

    private final Tasks tasks;
    private final WorkPages pages;
    private final WorkOrders orders;
    private final WorkScans scans;
    private final List<WorkAlerts> alerts;
    private final Words words;

    WorkController(
            Tasks tasks, WorkPages pages, WorkOrders orders, WorkScans scans, List<WorkAlerts> alerts, Words words) {
        this.alerts = List.copyOf(alerts);
        this.orders = orders;
        this.scans = scans;
        this.tasks = tasks;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/work")
    String mine(@ModelAttribute("filter") WorkFilter filter, Officer officer, Locale reader, Model model) {
        var ordered = orders.of(officer, reader);
        var compared = scans.of(officer, reader);
        var shown = alerts.stream().flatMap(each -> each.of(officer).stream()).toList();
        var beside = WorkBeside.of(ordered.size(), compared, shown);
        var work = pages.view(filter, officer, reader, beside);
        var all = work.own() && filter.unnarrowed();
        model.addAttribute("work", work);
        model.addAttribute("alerts", shown.stream().map(WorkAlerts.Alert::said).toList());
        model.addAttribute("orders", all ? ordered : List.of());
        model.addAttribute("scans", all ? compared : List.of());
        model.addAttribute("sends", LegList.opens(officer));
        model.addAttribute("drafts", officer.has(Role.DRAFTER) || officer.has(Role.COURT));
        model.addAttribute("oversees", Workload.oversees(officer));
        model.addAttribute("receives", officer.has(Role.REGISTRAR) || officer.has(Role.CENTRAL_OFFICER));
        return "tasks/work";
    }

    @PostMapping("/work/{taskId}/take")
    String take(
            @PathVariable String taskId,
            @RequestParam(defaultValue = "false") boolean open,
            Officer officer,
            RedirectAttributes next) {
        var taken = tasks.take(taskId, officer);
        return told(taken, "taken", next)
                .filter(task -> open)
                .map(task -> "redirect:" + TaskPages.of(task))
                .orElse(taken.isPresent() ? "redirect:/work?tab=mine" : "redirect:/work?tab=available");
    }

    @PostMapping("/work/{taskId}/release")
    String release(@PathVariable String taskId, Officer officer, RedirectAttributes next) {
        told(tasks.release(taskId, officer), "released", next);
        return "redirect:/work?tab=mine";
    }

    /** Says on the next page what has been done, or that somebody was faster. */
    private Optional<OpenTask> told(Optional<OpenTask> task, String done, RedirectAttributes next) {
        var key = task.isPresent() ? done : "gone";
        next.addFlashAttribute("notice", words.text("tasks.done." + key));
        next.addFlashAttribute("missed", task.isEmpty());
        return task;
    }
}
