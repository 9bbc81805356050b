package org.rogatory.web.operations;

import java.time.Clock;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.operations.FailedJob;
import org.rogatory.operations.FailedJobs;
import org.rogatory.web.shared.PagesView;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Jobs that failed, for the operator: process, step and class of the failure, never a content. */
@Controller
class FailedJobsController {

    private static final String PATH = "/operations/jobs";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final FailedJobs jobs;
    private final Directory directory;
    private final Clock clock;
    private final ProcessNames names;
    private final Words words;

    FailedJobsController(FailedJobs jobs, Directory directory, Clock clock, ProcessNames names, Words words) {
        this.names = names;
        this.clock = clock;
        this.directory = directory;
        this.words = words;
        this.jobs = jobs;
    }

    @GetMapping(PATH)
    String list(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String done,
            Officer officer,
            Model model) {
        operatorOnly(officer);
        model.addAttribute("done", done);
        var zone = directory.times().zone(officer.authority());
        var before = NUMBER.matcher(from).matches() ? Integer.parseInt(from) : 0;
        var page = jobs.page(before, officer);
        model.addAttribute(
                "jobs", page.lines().stream().map(job -> row(job, zone)).toList());
        model.addAttribute(
                "pages",
                PagesView.of(
                        page, last -> PATH + "?from=" + (before + page.lines().size())));
        return "operations/jobs";
    }

    /**
     * A failed job with process, step, tries and moments as the reader calls them.
     *
     * @param offer what the operator can do, which he is asked the reason of: decide about one that waits for him, have
     *     another tried sooner; null where it is tried at once anyway
     */
    record JobRow(
            FailedJob job,
            String process,
            String step,
            String tries,
            String since,
            String nextTry,
            @Nullable String offer) {}

    private JobRow row(FailedJob job, ZoneId zone) {
        return new JobRow(
                job,
                names.process(job.process()),
                names.step(job.process(), job.step()),
                words.text("operations.jobs.tries", job.made(), job.retriesLeft()),
                words.moment(job.since(), zone),
                nextTry(job, zone),
                offer(job));
    }

    private String nextTry(FailedJob job, ZoneId zone) {
        if (job.nextTry() == null) {
            return words.text("operations.jobs.waits");
        }
        return soon(job) ? words.text("operations.jobs.soon") : words.moment(job.nextTry(), zone);
    }

    private @Nullable String offer(FailedJob job) {
        if (soon(job)) {
            return null;
        }
        return words.text(job.nextTry() == null ? "operations.decide-link" : "operations.jobs.sooner");
    }

    private boolean soon(FailedJob job) {
        return job.nextTry() != null && !job.nextTry().isAfter(clock.instant());
    }

    static void operatorOnly(Officer officer) {
        Roles.demand(officer.has(Role.OPERATOR));
    }
}
