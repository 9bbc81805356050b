package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;
import static org.rogatory.identity.Role.SUPERVISOR;
import static org.rogatory.process.Cascading.REGION;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.dormant.DormantFiles;
import org.rogatory.dormant.DormantNotices;
import org.rogatory.dormant.DormantQuery.Place;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;

/** Dormant files: open, visible to the reader, and nobody has done anything about them for so many days. */
@EngineTest
class DormantFilesProcessTest {

    private static final Officer HEAD_UZ = Desk.officer(HEAD, "UZ");
    private static final Officer REGION_HEAD =
            new Officer("head.region.kz", "Testov Hokim", "KZ", "KZ-REG-1", Set.of(HEAD));

    /** Days after which the files of other tests, whose clocks went on for months, lie dormant and are told of. */
    private static final int AFTER_ALL_OTHERS = 1500;

    private final Files files;
    private final Cascading levels;
    private final DormantFiles dormant;
    private final DormantNotices dormantNotices;

    @Autowired
    DormantFilesProcessTest(Files files, Cascading levels, DormantFiles dormant, DormantNotices dormantNotices) {
        this.files = files;
        this.levels = levels;
        this.dormant = dormant;
        this.dormantNotices = dormantNotices;
    }

    private List<String> shown(int days, Place after, Officer reader) {
        return dormant.page(days, after, reader).lines().stream()
                .map(CaseFile::caseRef)
                .toList();
    }

    /** Just before a file: other tests leave many files of the same days on the same node. */
    private static Place before(Desk desk) {
        var caseRef = desk.caseRef();
        return new Place(desk.file().lastAct().at(), caseRef.substring(0, caseRef.length() - 1));
    }

    @Test
    void aFileWithoutAnActSurfacesAndAnActTakesItAway() {
        var first = files.underReview();
        files.node().pass(Duration.ofDays(2));
        var second = files.underReview();
        var draft = files.requestOfUzbekistanToKazakhstan();
        files.node().pass(Duration.ofDays(30));

        var from = before(first);
        assertThat(shown(30, from, HEAD_UZ)).contains(first.caseRef());
        assertThat(shown(30, before(second), HEAD_UZ)).contains(second.caseRef());
        assertThat(shown(30, before(draft), HEAD_UZ)).doesNotContain(draft.caseRef());
        assertThat(shown(32, from, HEAD_UZ)).contains(first.caseRef());
        assertThat(shown(32, before(second), HEAD_UZ)).doesNotContain(second.caseRef());
        assertThat(shown(40, from, HEAD_UZ)).doesNotContain(first.caseRef());
        assertThat(shown(30, new Place(first.file().lastAct().at(), first.caseRef()), HEAD_UZ))
                .doesNotContain(first.caseRef());
        assertThat(dormant.page(30, from, HEAD_UZ).lines())
                .isSortedAccordingTo(Comparator.comparing(file -> file.lastAct().at()));
        assertThat(first.file().lastAct().verb()).isEqualTo("endorse");
        assertThat(first.file().lastAct().by()).isEqualTo("supervisor.uz");

        first.does(CENTRAL_OFFICER, Act.draft("approve"));
        assertThat(shown(30, from, HEAD_UZ)).doesNotContain(first.caseRef());
        assertThat(shown(30, before(second), HEAD_UZ)).contains(second.caseRef());
    }

    private List<String> told(Officer reader) {
        return files.node().notices().unreadOf(reader).stream()
                .filter(notice -> "dormant_files".equals(notice.code()))
                .map(NoticeView::noticeId)
                .toList();
    }

    private void isToldAfter(int days, Officer reader) {
        var notices = files.node().notices();
        while (notices.unreadCount(reader) > 0) {
            notices.markRead(
                    notices.unreadOf(reader).stream().map(NoticeView::noticeId).toList(), reader);
        }
        files.node().pass(Duration.ofDays(days));
        dormantNotices.tell();
    }

    @Test
    @OnBothDatabases
    void headsAreToldOnceAfterTheLastActOfAFile() {
        isToldAfter(AFTER_ALL_OTHERS, HEAD_UZ);
        var ours = files.submitted();
        isToldAfter(29, HEAD_UZ);
        var counted = dormant.count(HEAD_UZ);
        isToldAfter(2, HEAD_UZ);
        assertThat(told(HEAD_UZ)).hasSize(1);
        assertThat(dormant.count(HEAD_UZ)).isGreaterThanOrEqualTo(Math.min(100, counted + 1));
        assertThat(told(ours.officer(DRAFTER))).isEmpty();
        isToldAfter(0, HEAD_UZ);
        assertThat(told(HEAD_UZ)).isEmpty();

        ours.does(SUPERVISOR, "endorse");
        isToldAfter(29, HEAD_UZ);
        assertThat(told(HEAD_UZ)).isEmpty();
        isToldAfter(2, HEAD_UZ);
        assertThat(told(HEAD_UZ)).hasSize(1);
        isToldAfter(0, HEAD_UZ);
        assertThat(told(HEAD_UZ)).isEmpty();
    }

    @Test
    @OnBothDatabases
    void theHeadOfTheOfficeThatExecutesIsToldAsLongAsItHasTheWork() {
        levels.open();
        var theirs = levels.assigned("KZ-REG-1");
        isToldAfter(AFTER_ALL_OTHERS, REGION_HEAD);
        var back = Act.draft("return_assignment").reasons(List.of("waiting_workload"));
        theirs.does(REGION, back).does(HEAD, Act.draft("assign_execution").authority("KZ-REG-1"));
        isToldAfter(29, REGION_HEAD);
        assertThat(told(REGION_HEAD)).isEmpty();
        isToldAfter(2, REGION_HEAD);
        assertThat(told(REGION_HEAD)).hasSize(1);
        assertThat(files.node().notices().unreadOf(REGION_HEAD))
                .filteredOn(notice -> "dormant_files".equals(notice.code()))
                .extracting(NoticeView::reference)
                .containsExactly("KZ-REG-1");
        assertThat(shown(30, before(theirs), REGION_HEAD)).contains(theirs.caseRef());

        theirs.does(REGION, back);
        isToldAfter(31, REGION_HEAD);
        assertThat(told(REGION_HEAD)).isEmpty();
    }

    @Test
    void howManyFilesThereAreToTellOfCostsNoFurtherRead() {
        isToldAfter(AFTER_ALL_OTHERS, HEAD_UZ);
        var again = files.submitted();
        isToldAfter(31, HEAD_UZ);
        again.does(SUPERVISOR, "endorse");
        files.submitted();
        files.submitted();
        files.node().pass(Duration.ofDays(31));

        var meter = files.node().meter();
        meter.begin();
        meter.during("dormant", "tell", dormantNotices::tell);
        assertThat(meter.end().get("dormant tell").ownReads()).containsEntry("dormant_told", 1L);
        assertThat(told(HEAD_UZ)).hasSize(1);
    }

    @Test
    void onlyThoseWhoAnswerForOthersReadItAndOnlyTheirOwnFiles() {
        var ours = files.submitted();
        files.node().pass(Duration.ofDays(31));

        assertThat(shown(dormant.usualDays(), before(ours), Desk.officer(SUPERVISOR, "UZ")))
                .contains(ours.caseRef());
        assertThat(shown(30, before(ours), Desk.officer(HEAD, "KZ"))).doesNotContain(ours.caseRef());
        for (var stranger : List.of(DRAFTER, REGISTRAR)) {
            assertThat(catchThrowableOfType(
                                    Refusal.class, () -> dormant.page(30, Place.START, Desk.officer(stranger, "UZ")))
                            .code())
                    .isEqualTo("role");
        }
    }
}
