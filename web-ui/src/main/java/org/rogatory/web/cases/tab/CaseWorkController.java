package org.rogatory.web.cases.tab;

import java.util.Locale;
import java.util.Optional;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Procedures;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.cases.Workload;
import org.rogatory.identity.Officer;
import org.rogatory.tasks.OpenTask;
import org.rogatory.tasks.Tasks;
import org.rogatory.web.cases.CaseFrame;
import org.rogatory.web.cases.CasePeople;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tabs about people: who has which task of a file, and whom the request is about. */
@Controller
class CaseWorkController {

    private final Cases cases;
    private final Procedures procedures;
    private final Tasks tasks;
    private final Workload workload;
    private final CaseFrame frame;
    private final CaseWork work;
    private final CasePeople people;

    CaseWorkController(
            Cases cases,
            Procedures procedures,
            Tasks tasks,
            Workload workload,
            CaseFrame frame,
            CaseWork work,
            CasePeople people) {
        this.cases = cases;
        this.procedures = procedures;
        this.tasks = tasks;
        this.workload = workload;
        this.frame = frame;
        this.work = work;
        this.people = people;
    }

    @GetMapping("/cases/{caseRef}/tasks")
    String tasks(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.open(file, "tasks", new CaseFrame.Reading(officer, reader), model);
        model.addAttribute("rows", work.rows(file, officer));
        return "cases/tasks";
    }

    @PostMapping("/cases/{caseRef}/tasks/{taskId}/take")
    String take(@PathVariable String caseRef, @PathVariable String taskId, Officer officer) {
        own(caseRef, taskId, officer);
        demandDone(tasks.take(taskId, officer));
        return "redirect:/cases/" + caseRef + "/tasks?done=take";
    }

    @PostMapping("/cases/{caseRef}/tasks/{taskId}/release")
    String release(@PathVariable String caseRef, @PathVariable String taskId, Officer officer) {
        own(caseRef, taskId, officer);
        demandDone(tasks.release(taskId, officer));
        return "redirect:/cases/" + caseRef + "/tasks?done=return-task";
    }

    private static void demandDone(Optional<OpenTask> done) {
        if (done.isEmpty()) {
            throw Refusal.of("task-gone");
        }
    }

    /** Gives a task to a colleague; what came of it is told on the tab. */
    @PostMapping("/cases/{caseRef}/tasks/{taskId}/give")
    String give(
            @PathVariable String caseRef,
            @ModelAttribute Workload.Giving giving,
            Officer officer,
            RedirectAttributes next) {
        own(caseRef, giving.taskId(), officer);
        var outcome = workload.give(giving, officer);
        next.addFlashAttribute("given", outcome.name().toLowerCase(Locale.ROOT));
        return "redirect:/cases/" + caseRef + "/tasks";
    }

    /** A task that is done meanwhile is gone; one of another file is not told apart from none. */
    private void own(String caseRef, String taskId, Officer officer) {
        cases.find(caseRef, AccessScope.of(officer));
        if (tasks.ofCase(caseRef).stream().map(OpenTask::taskId).noneMatch(taskId::equals)) {
            throw Refusal.of("task-gone");
        }
    }

    @GetMapping("/cases/{caseRef}/people")
    String people(@PathVariable String caseRef, Officer officer, Locale reader, Model model) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        frame.show(file, "people", new CaseFrame.Reading(officer, reader), model);
        cases.viewPeople(file, officer);
        model.addAttribute("people", people.of(procedures.content(file, officer), officer, reader));
        model.addAttribute("byCode", !Roles.readsNames(officer));
        return "cases/people";
    }
}
