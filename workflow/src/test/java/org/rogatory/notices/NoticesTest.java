package org.rogatory.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rogatory.EngineContext;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@OnBothDatabases
@SpringBootTest(classes = EngineContext.class)
class NoticesTest {

    private final Notices notices;
    private final Officer registrar = officer(Role.REGISTRAR);
    private final Officer executor = officer(Role.EXECUTOR);

    @Autowired
    NoticesTest(Notices notices) {
        this.notices = notices;
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

    private List<String> ids(Officer officer) {
        return notices.unreadOf(officer).stream().map(NoticeView::noticeId).toList();
    }

    private static Officer officer(Role role) {
        var name = UUID.randomUUID().toString();
        return new Officer(name, name, "UZ", "unit-" + name, Set.of(role));
    }
}
