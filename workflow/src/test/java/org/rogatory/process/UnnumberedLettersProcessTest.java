package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rogatory.identity.Role;
import org.rogatory.notices.NoticeView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter that leaves by itself under no number is told to those who keep the book. */
@EngineTest
class UnnumberedLettersProcessTest {

    private static final String OFFICE = "KZ-GPO";
    private static final String NOBODY = "KZ-NONE";

    private final Files files;
    private final JdbcClient jdbc;

    UnnumberedLettersProcessTest(@Autowired Files files, @Autowired JdbcClient jdbc) {
        this.files = files;
        this.jdbc = jdbc;
    }

    private void outgoingIndices(String from, String to) {
        jdbc.sql("update registers_index set authority = ? where authority = ? and kind = 'OUTGOING'")
                .params(to, from)
                .update();
    }

    @AfterEach
    void keepsItsBookAgain() {
        outgoingIndices(NOBODY, OFFICE);
        jdbc.sql("delete from notices_notice").update();
    }

    private List<String> told(Desk desk, Role role) {
        return files.node().notices().unreadOf(desk.officer(role)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .filter("letter_unnumbered"::equals)
                .toList();
    }

    @Test
    void whoKeepsTheBookIsToldOnceThatAnAcknowledgementWentOutUnderNoNumber() {
        var numbered = files.transmitted().partner().does(REGISTRAR, "register");
        assertThat(numbered.sent()).contains("acknowledgement");
        assertThat(told(numbered, REGISTRAR)).isEmpty();

        var theirs = files.transmitted().partner();
        outgoingIndices(OFFICE, NOBODY);
        theirs.does(REGISTRAR, "register");
        assertThat(theirs.sent()).contains("acknowledgement");
        assertThat(told(theirs, REGISTRAR)).hasSize(1);
        assertThat(told(theirs, HEAD)).hasSize(1);
    }
}
