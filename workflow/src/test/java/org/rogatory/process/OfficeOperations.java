package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.ADMINISTRATOR;
import static org.rogatory.identity.Role.HEAD;

import org.rogatory.audit.AuditSealer;
import org.rogatory.audit.ChainGaps;
import org.rogatory.audit.MadeGap;
import org.rogatory.cases.Act;
import org.rogatory.operations.JobReason;
import org.rogatory.operations.JobSkips;
import org.rogatory.persons.SecondMaster;
import org.rogatory.webhooks.Webhooks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The acts of operators and auditors: failed jobs, a master key, a gap of the trail. */
@Component
record OfficeOperations(
        OfficeMeter meter,
        Files files,
        JobSkips skips,
        Webhooks webhooks,
        ToldEvents told,
        AuditSealer sealer,
        SecondMaster master,
        ChainGaps gaps,
        MadeGap gap,
        JdbcClient jdbc) {

    /** More than a job is tried by itself. */
    private static final int TRIES = 8;

    /** Every act once. */
    void walk() {
        retried();
        skipped();
        lookedAt();
        keyTaken();
    }

    /** Other tests find no webhook, no gap and no second key. */
    void forget() {
        told.broken(false);
        told.clear();
        files.node().printer().mend();
        jdbc.sql("delete from webhooks_webhook").update();
        gap.forget();
        master.forget();
    }

    private void retried() {
        var node = files.node();
        node.printer().breakDown();
        var ours = files.underReview().only(HEAD, Act.draft("approve"));
        node.jobs().tryOnce();
        var job = files.failed(ours).jobId();
        meter.done("retry_job", () -> node.failedJobs().retry(job, JobReason.CAUSE_MENDED, Files.OPERATING));
        node.printer().mend();
        node.jobs().drain();
    }

    private void skipped() {
        sealed();
        webhooks.add("https://skipped.example/events", Desk.officer(ADMINISTRATOR, "UZ"));
        files.transmitted();
        told.broken(true);
        sealed();
        for (int tries = 0; tries < TRIES; tries++) {
            files.node().jobs().tryOnce();
        }
        var waiting = jdbc.sql("select ID_ from ACT_RU_JOB where PROCESS_DEF_KEY_ = 'deliver-events' and RETRIES_ = 0")
                .query(String.class)
                .list();
        assertThat(waiting).isNotEmpty();
        meter.done("skip_job", () -> skips.skip(waiting.get(0), JobReason.RECEIVER_GONE, Files.OPERATING));
        told.broken(false);
        files.node().jobs().drain();
    }

    /** What others have left unsealed would be told first, by more tries than there are. */
    private void sealed() {
        while (sealer.unsealed() > 0) {
            sealer.seal();
        }
    }

    private void lookedAt() {
        var row = gap.tell();
        assertThat(meter.made("acknowledge_gap", () -> gaps.acknowledge(row, "auditor.uz")))
                .isTrue();
    }

    private void keyTaken() {
        meter.done("use_master_key", master::use);
        master.forget();
    }
}
