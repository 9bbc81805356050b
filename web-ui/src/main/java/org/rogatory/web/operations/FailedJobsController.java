package org.rogatory.web.operations;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.FailedJobs;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Jobs that failed, for the operator: process, step and class of the failure, never a content. */
@Controller
class FailedJobsController {

    private final FailedJobs jobs;

    private final Directory directory;
    private final Words words;

    FailedJobsController(FailedJobs jobs, Directory directory, Words words) {
        this.directory = directory;
        this.words = words;
        this.jobs = jobs;
    }

    @GetMapping("/operations/jobs")
    String list(Officer officer, Model model) {
        operatorOnly(officer);
        var zone = directory.zone(officer.authority());
        model.addAttribute(
                "jobs", jobs.list().stream().map(job -> row(job, zone)).toList());
        return "operations/jobs";
    }

    @PostMapping("/operations/jobs/{jobId}/retry")
    String retry(@PathVariable String jobId, Officer officer) {
        operatorOnly(officer);
        jobs.retry(jobId, officer.username());
        return "redirect:/operations/jobs?done=retry";
    }

    /** A failed job with process, step, tries and moments as the reader calls them. */
    record JobRow(FailedJob job, String process, String step, String tries, String since, String nextTry) {}

    private JobRow row(FailedJob job, ZoneId zone) {
        return new JobRow(
                job,
                name(job.process(), pool(job.process())),
                name(job.process(), job.step()),
                words.text("operations.jobs.tries", job.made(), job.retriesLeft()),
                words.moment(job.since(), zone),
                job.nextTry() == null ? words.text("operations.jobs.waits") : words.moment(job.nextTry(), zone));
    }

    /** An element of a model in the reader's words; its id where a model of old has it no more. */
    private String name(String process, String element) {
        var key = process + "." + element;
        var named = words.text(key);
        return named.equals(key) ? element : named;
    }

    /** The pool is called like the process: {@code make-letter} has {@code MakeLetterPool}. */
    private static String pool(String process) {
        return Arrays.stream(process.split("-"))
                .map(StringUtils::capitalize)
                .collect(Collectors.joining("", "", "Pool"));
    }

    private static void operatorOnly(Officer officer) {
        Roles.demand(officer.has(Role.OPERATOR));
    }
}
