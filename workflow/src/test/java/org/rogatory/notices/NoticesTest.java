package org.rogatory.notices;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static Officer officer(Role role) {
        var name = UUID.randomUUID().toString();
        return new Officer(name, name, "UZ", "unit-" + name, Set.of(role));
    }
}
