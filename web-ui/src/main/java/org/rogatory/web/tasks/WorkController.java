package org.rogatory.web.tasks;

import java.util.Locale;
import org.rogatory.identity.Officer;
import org.rogatory.notices.Notices;
import org.rogatory.tasks.Tasks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** My work and All work. */
@Controller
class WorkController {

    private final Tasks tasks;
    private final WorkPages pages;
    private final Notices notices;

    WorkController(Tasks tasks, WorkPages pages, Notices notices) {
        this.tasks = tasks;
        this.notices = notices;
        this.pages = pages;
    }

    @GetMapping("/work")
    String mine(Officer officer, Locale reader, Model model) {
        model.addAttribute("mine", pages.groups(tasks.mine(officer), officer, reader));
        model.addAttribute("available", pages.groups(tasks.available(officer), officer, reader));
        model.addAttribute("notices", notices.unreadOf(officer));
        return "tasks/work";
    }

    @PostMapping("/work/notices/{noticeId}/read")
    String read(@PathVariable String noticeId, Officer officer) {
        notices.markRead(noticeId, officer);
        return "redirect:/work";
    }

    @GetMapping("/work/all")
    String all(Officer officer, Locale reader, Model model) {
        model.addAttribute("all", pages.groups(tasks.all(officer), officer, reader));
        return "tasks/all";
    }

    @PostMapping("/work/{taskId}/take")
    String take(@PathVariable String taskId, Officer officer) {
        return tasks.take(taskId, officer)
                .map(task -> "redirect:/cases/" + task.caseRef())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }

    @PostMapping("/work/{taskId}/release")
    String release(@PathVariable String taskId, Officer officer) {
        return tasks.release(taskId, officer)
                .map(task -> "redirect:/work")
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
    }
}
