package org.rogatory.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.OnBothDatabases;
import org.rogatory.SetClock;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class NoticesTest {

    private final Notices notices;
    private final NoticeRepository rows;
    private final SetClock clock;
    private final TransactionTemplate transactions;
    private final Officer registrar = officer(Role.REGISTRAR);
    private final Officer executor = officer(Role.EXECUTOR);

    @Autowired
    NoticesTest(Notices notices, NoticeRepository rows, SetClock clock, TransactionTemplate transactions) {
        this.notices = notices;
        this.rows = rows;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Test
    void reachAPersonAndThoseWhoHoldARoleInAUnit() {
        var caseRef = "UZ-" + UUID.randomUUID();
        notices.notify(new NewNotice("person:" + registrar.username(), "assigned", caseRef));
        notices.notify(new NewNotice(Officer.principalOf(registrar.authority(), Role.REGISTRAR), "arrived", caseRef));
        notices.notify(new NewNotice(Officer.principalOf(registrar.authority(), Role.REGISTRAR), "arrived", caseRef));

        assertThat(notices.unreadOf(registrar))
                .extracting(NoticeView::code)
                .containsExactlyInAnyOrder("assigned", "arrived");
        assertThat(notices.unreadOf(executor)).isEmpty();
    }

    @Test
    void arePutAwayByTheirReaderOnly() {
        notices.notify(new NewNotice("person:" + registrar.username(), "assigned", "UZ-1"));
        var notice = notices.unreadOf(registrar).get(0);
        notices.markRead(notice.noticeId(), executor);
        assertThat(notices.unreadOf(registrar)).containsExactly(notice);
        assertThat(notices.unreadCount(registrar)).isEqualTo(1);
        notices.markRead(notice.noticeId(), registrar);
        assertThat(notices.unreadOf(registrar)).isEmpty();
        assertThat(notices.unreadCount(registrar)).isZero();
        assertThat(notices.readOf(registrar)).extracting(NoticeView::noticeId).containsExactly(notice.noticeId());
    }

    @Test
    void whatComesWhileTheListIsReadIsNotPutAwayWithIt() {
        var unit = Officer.principalOf(registrar.authority(), Role.REGISTRAR);
        notices.notify(new NewNotice(unit, "arrived", "UZ-1"));
        notices.notify(new NewNotice("person:" + executor.username(), "assigned", "UZ-2"));
        var shown = new ArrayList<>(ids(registrar));
        notices.notify(new NewNotice(unit, "deadline_passed", "UZ-1"));
        shown.addAll(ids(executor));

        notices.markRead(shown, registrar);
        assertThat(notices.unreadOf(registrar)).extracting(NoticeView::code).containsExactly("deadline_passed");
        assertThat(notices.unreadOf(executor)).as("another's stays").hasSize(1);
        notices.markRead(List.of(), registrar);
        assertThat(notices.unreadCount(registrar)).isEqualTo(1);
    }

    @Test
    @OnBothDatabases
    void whatHappensAgainWhileItIsReadIsNotPutAwayWithTheFirst() {
        var unit = Officer.principalOf(registrar.authority(), Role.REGISTRAR);
        notices.notify(Set.of(unit), "message_arrived", "UZ-1");
        var first = notices.unreadOf(registrar).get(0);
        clock.advance(Duration.ofHours(1));
        notices.notify(Set.of(unit), "message_arrived", "UZ-1");

        assertThat(notices.unreadOf(registrar))
                .as("one line, of the later moment")
                .singleElement()
                .extracting(NoticeView::createdAt)
                .isEqualTo(clock.instant());
        notices.markRead(List.of(first.noticeId()), registrar);
        assertThat(notices.unreadCount(registrar)).isEqualTo(1);
        notices.markRead(ids(registrar), registrar);
        assertThat(notices.unreadCount(registrar)).isZero();
    }

    private NoticeKeeping keeping(Duration term) {
        return new NoticeKeeping(rows, new NoticeSettings(term), clock, transactions);
    }

    @Test
    @OnBothDatabases
    void goAfterTheirTermOnceTheyWereReadAndOnlyWhereATermIsSet() {
        var before = clock.instant();
        var own = "person:" + registrar.username();
        notices.notify(new NewNotice(own, "assigned", "UZ-1"));
        var read = notices.unreadOf(registrar).get(0);
        notices.markRead(read.noticeId(), registrar);
        notices.notify(new NewNotice(own, "arrived", "UZ-2"));
        clock.advance(Duration.ofDays(31));

        keeping(Duration.ZERO).removeOld();
        keeping(Duration.ofDays(32)).removeOld();
        assertThat(notices.readOf(registrar)).hasSize(1);
        keeping(Duration.ofDays(30)).removeOld();
        assertThat(notices.readOf(registrar)).isEmpty();
        assertThat(notices.unreadOf(registrar)).as("nobody has read it").hasSize(1);
        clock.set(before);
    }

    @Test
    void haveNoTermBelowNothing() {
        assertThatThrownBy(() -> keeping(Duration.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids(Officer officer) {
        return notices.unreadOf(officer).stream().map(NoticeView::noticeId).toList();
    }

    private static Officer officer(Role role) {
        var name = UUID.randomUUID().toString();
        return new Officer(name, name, "UZ", "unit-" + name, Set.of(role));
    }
}
