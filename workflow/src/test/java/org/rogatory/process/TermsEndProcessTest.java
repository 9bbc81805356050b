package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.Shelf.CHIEF;
import static org.rogatory.process.Shelf.CLERK;
import static org.rogatory.process.Shelf.DAY;
import static org.rogatory.process.Shelf.filing;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.archive.HoldReason;
import org.rogatory.archive.NewHold;
import org.rogatory.archive.TermWatch;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Notices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The end of a term rings at the registry, once for each term. */
@EngineTest
class TermsEndProcessTest {

    private static final Instant A_YEAR_LATER = Instant.parse("2033-01-10T06:00:00Z");

    private final Shelf shelf;
    private final TermWatch watch;
    private final Notices notices;
    private final JdbcClient jdbc;

    @Autowired
    TermsEndProcessTest(Shelf shelf, TermWatch watch, Notices notices, JdbcClient jdbc) {
        this.shelf = shelf;
        this.watch = watch;
        this.notices = notices;
        this.jdbc = jdbc;
    }

    /** Files that other tests have left rang long ago. */
    @BeforeEach
    void aloneInTheArchive() {
        shelf.accountsStand();
        jdbc.sql("update archive_file set rung_for = kept_until").update();
        jdbc.sql("delete from notices_notice where code = 'archive_terms_ended'")
                .update();
    }

    private boolean rings() {
        watch.tell();
        var told = shelf.told(CLERK, CLERK.authority()).contains("archive_terms_ended");
        var shown = notices.unreadOf(CLERK).stream().map(NoticeView::noticeId).toList();
        notices.markRead(shown, CLERK);
        return told;
    }

    @Test
    @OnBothDatabases
    void theRegistryIsToldOnceWhenATermHasEndedAndAgainWhenALongerOneHas() {
        var caseRef = shelf.closed();
        assertThat(rings()).as("the term runs").isFalse();
        shelf.later();
        var seen = shelf.kept(caseRef).version();

        assertThat(rings()).as("the term has ended").isTrue();
        assertThat(rings()).as("told once").isFalse();
        assertThat(shelf.kept(caseRef).version())
                .as("nobody is overtaken by it")
                .isEqualTo(seen);

        shelf.archive().refile(caseRef, filing(6), seen, CLERK);
        assertThat(rings()).as("the longer term runs").isFalse();
        shelf.files().node().moment(A_YEAR_LATER);
        assertThat(rings()).as("the longer term has ended").isTrue();
    }

    @Test
    void aFileUnderAHoldIsNotTold() {
        var caseRef = shelf.closed();
        shelf.holds().hold(caseRef, new NewHold(HoldReason.COURT, "5-1/33", DAY, null), CHIEF);
        shelf.later();

        assertThat(rings()).isFalse();
    }

    @Test
    void anOfficeThatIsGoneHoldsUpNoOther() {
        var gone = shelf.closed();
        shelf.closed();
        jdbc.sql("update archive_file set authority = 'KZ-GONE' where case_ref = :gone")
                .param("gone", gone)
                .update();
        shelf.later();

        assertThat(rings()).isTrue();
    }
}
