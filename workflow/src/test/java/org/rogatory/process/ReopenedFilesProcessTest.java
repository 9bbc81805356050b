package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import org.rogatory.mla.item.ItemView;
import org.rogatory.notices.NoticeView;
import org.rogatory.resolutions.Control;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file that was answered and closed is taken up again where the other State shows that something is open. */
@EngineTest
class ReopenedFilesProcessTest {

    private final Files files;
    private final JdbcClient jdbc;
    private final Control control;

    @Autowired
    ReopenedFilesProcessTest(Files files, JdbcClient jdbc, Control control) {
        this.control = control;
        this.files = files;
        this.jdbc = jdbc;
    }

    static ActDraft takenUp() {
        return Act.draft("reopen_file").internalText("They say that a record is missing (synthetic).");
    }

    private Desk closed() {
        return Files.answered(files.executed()).closes(CENTRAL_OFFICER);
    }

    @Test
    void whatIsShownToBeOpenAfterTheClosingIsExecutedAndAnsweredAnew() {
        var theirs = closed();
        assertThat(theirs.running()).isFalse();
        var ours = theirs.partner();
        ours.does(
                CENTRAL_OFFICER,
                Act.draft("mark_incomplete")
                        .keys(List.of(ours.items().get(0).itemRef()))
                        .releasedText("The statements are missing."));
        assertThat(files.node().notices().unreadOf(theirs.officer(CENTRAL_OFFICER)))
                .filteredOn(notice -> theirs.caseRef().equals(notice.reference()))
                .extracting(NoticeView::code)
                .isNotEmpty();
        theirs.does(HEAD, takenUp());
        assertThat(theirs.status()).isEqualTo("answered");
        assertThat(theirs.file().closedAt()).isNull();
        assertThat(theirs.at()).containsExactly("CloseFile");
        var item = theirs.items().get(0).itemRef();
        theirs.does(HEAD, Act.draft("reopen").keys(List.of(item)).internalText("One is missing indeed."));
        assertThat(theirs.at()).containsExactly("ExecuteRequest");
        assertThat(new Desk(files.node(), item).at()).containsExactly("ExecuteItem");

        var result = "The statements are enclosed now (synthetic).";
        theirs.does(EXECUTOR, Files.result("record_item_result", item).releasedText(result))
                .does(EXECUTOR, "record_execution");
        assertThat(Files.answered(theirs).closes(CENTRAL_OFFICER).status()).isEqualTo("closed");
        assertThat(ours.status()).isEqualTo("answered");
        assertThat(ours.items()).extracting(ItemView::result).contains(result);
    }

    @Test
    void theHeadTakesItUpAndSaysWhy() {
        var theirs = closed();
        assertThat(theirs.offers(HEAD, "reopen_file")).isTrue();
        assertThat(theirs.offers(CENTRAL_OFFICER, "reopen_file")).isFalse();
        assertThat(theirs.refusal(CENTRAL_OFFICER, takenUp())).isEqualTo("role");
        assertThat(theirs.refusal(HEAD, Act.draft("reopen_file"))).isEqualTo("field-missing");
        assertThat(theirs.does(HEAD, takenUp()).closes(CENTRAL_OFFICER).status())
                .isEqualTo("closed");
        assertThat(theirs.running()).isFalse();
    }

    private boolean controlled(Desk desk) {
        return jdbc.sql("select count(*) from resolutions_control where case_ref = ? and removed_at is null")
                        .param(desk.caseRef())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private boolean rings(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .anyMatch(deadline -> "sys_control".equals(deadline.ruleKey()) && deadline.running());
    }

    @Test
    void onceItIsWorkedOnAgainItIsOnControlAsItWasBeforeTheClosing() {
        var theirs = closed();
        assertThat(controlled(theirs)).isFalse();
        theirs.does(HEAD, takenUp());
        assertThat(controlled(theirs)).as("nothing is worked on yet").isFalse();
        theirs.does(HEAD, Act.draft("reopen").internalText("One is missing indeed."));
        assertThat(controlled(theirs)).isTrue();
        assertThat(rings(theirs)).isTrue();
        Files.answered(theirs.does(EXECUTOR, "record_execution")).closes(CENTRAL_OFFICER);
        assertThat(controlled(theirs)).isFalse();
    }

    @Test
    void whatTheHeadTookOffControlBeforeTheClosingStaysOff() {
        var theirs = Files.answered(files.executed());
        control.remove(
                theirs.caseRef(), new Control.Wanted("answered", "It was answered.", null), theirs.officer(HEAD));
        theirs.closes(CENTRAL_OFFICER).does(HEAD, takenUp());
        theirs.does(HEAD, Act.draft("reopen").internalText("One is missing indeed."));
        assertThat(controlled(theirs)).isFalse();
    }

    @Test
    void whatWasWithdrawnBeforeItWasClosedHasNothingOpen() {
        var theirs = files.received();
        theirs.partner().does(HEAD, Files.withdrawal("withdraw"));
        theirs.closes(CENTRAL_OFFICER);
        assertThat(theirs.offers(HEAD, "reopen_file")).isFalse();
        assertThat(theirs.refusal(HEAD, takenUp())).isEqualTo("wrong-status");
    }

    @Test
    void whatStandsInTheInventoryOfTheArchiveStaysClosed() {
        var theirs = closed();
        jdbc.sql(
                        "insert into archive_file (case_ref, authority, index_code, article, keep_years, state, held, filed_on, filed_by,"
                                + " closed_on, closed_year, inventory_line, volumes, sheets, version)"
                                + " values (?, ?, '01-01', '1', 5, 'CLOSED', false, ?, 'clerk', ?, 2026, ?, 1, 10, 0)")
                .params(
                        theirs.caseRef(),
                        theirs.file().authority(),
                        LocalDate.of(2026, 5, 1),
                        LocalDate.of(2026, 5, 2),
                        990_001)
                .update();
        assertThat(theirs.refusal(HEAD, takenUp())).isEqualTo("archive-inventoried");
        jdbc.sql("delete from archive_file where case_ref = ?")
                .param(theirs.caseRef())
                .update();
        assertThat(theirs.does(HEAD, takenUp()).status()).isEqualTo("answered");
    }
}
