package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.REGISTRAR;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.rogatory.cases.Act;
import org.rogatory.deadlines.DeadlineView;
import org.rogatory.notices.NoticeView;
import org.rogatory.transmission.LegState;
import org.rogatory.transmission.LegView;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A copy goes ahead by one way while its original follows by another: neither is forgotten, and the letter tells both. */
@EngineTest
class CopiesAheadProcessTest {

    private static final DateTimeFormatter DAYS = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private final Files files;
    private final LegWays ways;
    private final JdbcClient jdbc;

    @Autowired
    CopiesAheadProcessTest(Files files, LegWays ways, JdbcClient jdbc) {
        this.files = files;
        this.ways = ways;
        this.jdbc = jdbc;
    }

    private Desk copied() {
        return files.signed().does(REGISTRAR, LegWays.route("interpol")).does(REGISTRAR, ways.left());
    }

    /** What the registry is told once these days have passed; what it was told before is put away. */
    private List<String> told(Desk desk, int days) {
        jdbc.sql("delete from notices_notice").update();
        files.node().pass(Duration.ofDays(days));
        files.node().jobs().ring();
        return files.node().notices().unreadOf(desk.officer(REGISTRAR)).stream()
                .filter(notice -> notice.reference().equals(desk.caseRef()))
                .map(NoticeView::code)
                .toList();
    }

    private List<DeadlineView> running(Desk desk) {
        return files.node().deadlines().ofCase(desk.caseRef()).stream()
                .filter(deadline -> deadline.ruleKey().equals("sys_leg"))
                .filter(deadline -> deadline.status().name().equals("RUNNING"))
                .toList();
    }

    @Test
    void bothAreToldEachOnItsDay() {
        var ours = copied();
        ours.does(
                REGISTRAR, Act.draft("record_leg").item(original(ours).legId()).happened(ways.today(), null));
        var copy = ways.leg(ours, leg -> leg.state() == LegState.UNDER_WAY && leg.copy());
        assertThat(copy.dueOn()).isEqualTo(ways.today().plusDays(1));
        assertThat(original(ours).dueOn()).isAfter(ways.today().plusDays(11));

        assertThat(told(ours, 2)).containsExactly("copy_overdue");
        assertThat(told(ours, 14)).as("the round of the copy").containsExactly("copy_overdue");
        var due = Objects.requireNonNull(original(ours).dueOn());
        assertThat(told(ours, (int) (due.toEpochDay() - ways.today().toEpochDay()) + 1))
                .contains("copy_overdue", "original_overdue");
        assertThat(running(ours)).hasSize(1);
    }

    @Test
    void theCopyIsToldOnItsDayWhileTheOriginalWaits() {
        var ours = copied();
        assertThat(original(ours).dueOn()).isEqualTo(ways.today());
        assertThat(told(ours, 1)).containsExactly("original_overdue");
        assertThat(running(ours)).hasSize(1);
        assertThat(told(ours, 1)).containsExactlyInAnyOrder("copy_overdue", "original_overdue");
        assertThat(told(ours, 5)).isEmpty();

        var copy = ways.leg(ours, leg -> leg.copy() && leg.state() == LegState.UNDER_WAY);
        ours.does(REGISTRAR, Act.draft("receive_leg").item(copy.legId()).happened(ways.today(), null));
        assertThat(told(ours, 4)).as("the next leg of the copy").contains("copy_overdue", "original_overdue");
        assertThat(running(ours)).hasSize(1);
    }

    @Test
    void theCoverLetterOfACopySaysByWhichRouteTheOriginalComesAndWhen() {
        var ours = copied();
        var day = ways.today();
        assertThat(coverLetters(ours))
                .as("of the act that sends")
                .anySatisfy(letter -> assertThat(letter)
                        .contains("Копия; подлинник высылается дополнительно", "Напрямую между центральными органами")
                        .contains("Подлинник будет отправлен не позднее, value=" + DAYS.format(day)));
        assertThat(coverLetters(ours))
                .as("of the leg")
                .anySatisfy(letter -> assertThat(letter)
                        .contains("Nusxa; asl nusxa keyin yuboriladi", "Markaziy organlar oʻrtasida bevosita")
                        .contains("Asl nusxa yuboriladigan muddat, value=" + DAYS.format(day)));

        ours.does(
                REGISTRAR, Act.draft("record_leg").item(original(ours).legId()).happened(day, null));
        var copy = ways.leg(ours, leg -> leg.copy() && leg.state() == LegState.UNDER_WAY);
        ours.does(REGISTRAR, ways.lost(ours).item(copy.legId())).does(REGISTRAR, ways.handed(ours));
        assertThat(coverLetters(ours))
                .anySatisfy(letter -> assertThat(letter)
                        .contains("dublikat", "Markaziy organlar oʻrtasida bevosita")
                        .contains("Asl nusxa yuborilgan sana, value=" + DAYS.format(day)));
    }

    private List<String> coverLetters(Desk desk) {
        return files.node().documents().ofCase(desk.caseRef()).stream()
                .filter(paper -> paper.kind().equals("cover_letter"))
                .map(paper -> text(paper.documentRef()))
                .toList();
    }

    private String text(String documentRef) {
        try (var opened = files.node().documents().open(documentRef)) {
            return new String(opened.content().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private LegView original(Desk desk) {
        return ways.leg(desk, leg -> !leg.copy() && leg.open());
    }
}
