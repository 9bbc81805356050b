package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.CENTRAL_OFFICER;
import static org.rogatory.identity.Role.EXECUTOR;
import static org.rogatory.identity.Role.HEAD;
import static org.rogatory.identity.Role.REGISTRAR;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.Act;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.resolutions.Control;
import org.rogatory.resolutions.ControlLine;
import org.rogatory.resolutions.ControlList;
import org.rogatory.resolutions.ControlQuery;
import org.rogatory.resolutions.ControlQuery.Place;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of control: the longest overdue first, only what the reader may see. */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@OnBothDatabases
class ControlListProcessTest {

    private static final Officer HEAD_KZ = Desk.officer(HEAD, "KZ");
    private static final Officer LISTED =
            new Officer("listed.kz", "Testov Tizimdagi", "KZ", "KZ-GPO", Set.of(CENTRAL_OFFICER));
    private static final Officer STRANGER =
            new Officer("stranger.kz", "Testov Bogen", "KZ", "KZ-GPO", Set.of(EXECUTOR));

    private final Files files;
    private final ControlList list;
    private final Control control;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    @Autowired
    ControlListProcessTest(
            Files files, ControlList list, Control control, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.list = list;
        this.control = control;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @AfterEach
    void noNotices() {
        jdbc.sql("delete from notices_notice").update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(files.node().clock().instant(), ZoneId.of("Asia/Almaty"));
    }

    private String resolved(LocalDate until) {
        return files.transmitted()
                .partner()
                .does(REGISTRAR, "register")
                .does(
                        HEAD_KZ,
                        Act.draft("assign_review").officer(LISTED.username()).until(until, null))
                .caseRef();
    }

    private List<String> shown(boolean overdue, Place after, Officer reader) {
        var named = ControlQuery.all().named(LISTED.username(), "KZ-GPO").after(after);
        return list.page(overdue ? named.overdue(today()) : named, reader).lines().stream()
                .map(line -> line.file().caseRef())
                .toList();
    }

    @Test
    void theLongestOverdueStandsFirstAndWhatIsTakenOffIsGone() {
        accounts.ensure(LISTED, "{noop}demo", "en");
        var day = today();
        var last = resolved(day.plusDays(15));
        var first = resolved(day.plusDays(5));
        var second = resolved(day.plusDays(6));
        assertThat(shown(true, Place.START, HEAD_KZ)).isEmpty();

        files.node().pass(Duration.ofDays(8));

        assertThat(shown(false, Place.START, HEAD_KZ)).containsExactly(first, second, last);
        assertThat(shown(true, Place.START, HEAD_KZ)).containsExactly(first, second);
        assertThat(shown(false, new Place(day.plusDays(5), first), HEAD_KZ)).containsExactly(second, last);
        assertThat(shown(false, Place.START, STRANGER)).isEmpty();
        assertThat(list.export(ControlQuery.all().named("", "KZ-COURT-1"), HEAD_KZ))
                .extracting(ControlLine::file)
                .isEmpty();

        assertThat(list.of(Set.of(first, last), HEAD_KZ)).containsOnlyKeys(first, last);
        assertThat(list.of(Set.of(first, last), STRANGER)).isEmpty();

        control.remove(first, new Control.Wanted("answered", "The answer has left (made up).", null), HEAD_KZ);
        assertThat(shown(false, Place.START, HEAD_KZ)).containsExactly(second, last);
        assertThat(Stream.of(first, last).map(ref -> control.card(ref, HEAD_KZ).orElseThrow()))
                .extracting(Control.Card::removes)
                .containsExactly(false, true);
    }
}
