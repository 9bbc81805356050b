package org.rogatory.web.operations;

import java.util.Arrays;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.FailedJobs;
import org.rogatory.operations.JobReason;
import org.rogatory.operations.JobSkips;
import org.rogatory.web.shared.FormErrors;
import org.rogatory.web.shared.Option;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What to do with one failed job, and why: have it tried again, or leave it out where nothing is lost by that. */
@Controller
class JobDecisionController {

    private static final String LIST = "redirect:/operations/jobs?done=";
    private static final String SKIP = "skip";
    private static final String RETRY = "retry";

    private final FailedJobs jobs;
    private final JobSkips skips;
    private final ProcessNames names;
    private final Words words;

    JobDecisionController(FailedJobs jobs, JobSkips skips, ProcessNames names, Words words) {
        this.jobs = jobs;
        this.skips = skips;
        this.names = names;
        this.words = words;
    }

    @GetMapping("/operations/jobs/{jobId}")
    ModelAndView ask(@PathVariable String jobId, Officer officer) {
        FailedJobsController.operatorOnly(officer);
        return form(jobId, officer, new FormErrors());
    }

    @PostMapping("/operations/jobs/{jobId}")
    ModelAndView decide(
            @PathVariable String jobId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = RETRY) String what,
            Officer officer) {
        FailedJobsController.operatorOnly(officer);
        var chosen = JobReason.of(reason);
        if (chosen.isEmpty()) {
            return form(jobId, officer, new FormErrors().add("reason", words.text("refusal.field-missing")));
        }
        if (SKIP.equals(what)) {
            skips.skip(jobId, chosen.get(), officer);
            return new ModelAndView(LIST + SKIP);
        }
        jobs.retry(jobId, chosen.get(), officer);
        return new ModelAndView(LIST + RETRY);
    }

    private ModelAndView form(String jobId, Officer officer, FormErrors errors) {
        FailedJob job = jobs.find(jobId, officer).orElseThrow(Refusal::notFound);
        var page = new ModelAndView("operations/job");
        page.addObject("job", job);
        page.addObject("process", names.process(job.process()));
        page.addObject("step", names.step(job.process(), job.step()));
        page.addObject("skipped", JobSkips.offered(job));
        page.addObject(
                "reasons",
                Arrays.stream(JobReason.values())
                        .map(reason -> new Option(reason.key(), words.text("operations.reason." + reason.key())))
                        .toList());
        return errors.on(page);
    }
}
