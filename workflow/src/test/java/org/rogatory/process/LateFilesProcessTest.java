package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.COURT;
import static org.rogatory.identity.Role.CUSTODY_OFFICER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.process.Custodies.detention;
import static org.rogatory.process.Custodies.order;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.CaseRegister;
import org.rogatory.cases.RegisterFilter;
import org.rogatory.cases.RegisterFilter.Due;
import org.rogatory.deadlines.DeadlineStatus;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.identity.Officer;
import org.springframework.beans.factory.annotation.Autowired;

/** A register that is narrowed to what has passed shows files in which something is late. */
@EngineTest
@OnBothDatabases
class LateFilesProcessTest {

    private final Files files;
    private final Custodies custodies;
    private final CaseRegister register;
    private final Node node;

    @Autowired
    LateFilesProcessTest(Files files, Custodies custodies, CaseRegister register) {
        this.files = files;
        this.custodies = custodies;
        this.register = register;
        this.node = files.node();
    }

    private void at(Instant moment) {
        node.moment(moment);
        node.jobs().ring();
        node.jobs().ring();
    }

    private boolean late(String machine, String caseRef, Officer officer) {
        var passed = RegisterFilter.first(Set.of(machine), caseRef, "", "").due(new Due(Due.ANY.before(), true));
        return register.page(passed, officer).lines().stream()
                .anyMatch(entry -> entry.file().caseRef().equals(caseRef));
    }

    private List<String> passed(String caseRef) {
        return node.deadlines().ofCase(caseRef).stream()
                .filter(clock -> clock.status() == DeadlineStatus.PASSED)
                .map(DeadlineView::ruleKey)
                .toList();
    }

    @Test
    void whatWasDoneLateIsLateNoMore() {
        var ours = files.underReview();
        var officer = ours.officer(CENTRAL_OFFICER);
        var review = node.deadlines().running(ours.caseRef(), "sys_ca_review");
        at(review.get(0).dueAt().plusSeconds(1));
        assertThat(late("mla_outgoing", ours.caseRef(), officer)).isTrue();
        ours.does(CENTRAL_OFFICER, "approve");
        assertThat(passed(ours.caseRef())).as("it was late all the same").contains("sys_ca_review");
        assertThat(node.deadlines().ofCase(ours.caseRef())).noneMatch(DeadlineView::overdue);
        assertThat(late("mla_outgoing", ours.caseRef(), officer)).isFalse();
    }

    /** Who is to act before the end of custody was warned, and the end itself is to come. */
    @Test
    void aWarningOfCustodyIsNothingLateAndItsEndIs() {
        at(Instant.parse("2026-05-04T10:00:00Z"));
        var caseRef = custodies.asked();
        custodies.does(caseRef, CUSTODY_OFFICER, detention("2026-05-04T14:20"));
        custodies.does(caseRef, COURT, order("record_custody_order", "2026-05-04T14:40"));
        var head = custodies.officer(caseRef, HEAD);
        at(Instant.parse("2026-06-02T10:00:00Z"));
        assertThat(passed(caseRef)).contains("kz_custody_warning");
        assertThat(late("extradition_incoming", caseRef, head)).isFalse();
        at(Instant.parse("2026-06-03T20:00:00Z"));
        assertThat(passed(caseRef)).contains("prov_arrest_minsk_1993");
        assertThat(late("extradition_incoming", caseRef, head)).isTrue();
    }
}
