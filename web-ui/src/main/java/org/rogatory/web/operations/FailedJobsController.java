package org.rogatory.web.operations;

import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.operations.FailedJobs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Jobs that failed, for the operator: process, step and class of the failure, never a content. */
@Controller
class FailedJobsController {

    private final FailedJobs jobs;

    FailedJobsController(FailedJobs jobs) {
        this.jobs = jobs;
    }

    @GetMapping("/operations/jobs")
    String list(Officer officer, Model model) {
        operatorOnly(officer);
        model.addAttribute("jobs", jobs.list());
        return "operations/jobs";
    }

    @PostMapping("/operations/jobs/{jobId}/retry")
    String retry(@PathVariable String jobId, Officer officer) {
        operatorOnly(officer);
        jobs.retry(jobId, officer.username());
        return "redirect:/operations/jobs?done=retry";
    }

    private static void operatorOnly(Officer officer) {
        if (!officer.has(Role.OPERATOR)) {
            throw Refusal.of("role");
        }
    }
}
