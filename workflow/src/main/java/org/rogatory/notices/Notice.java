package org.rogatory.notices;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A short word to a person or a unit about something. */
@Entity
@Table(name = "notices_notice")
class Notice {

    @Id
    private String noticeId;

    private String recipient;
    private String code;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String reference;
    private Instant createdAt;
    private @Nullable Instant readAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(String noticeId, NewNotice notice, Instant at) {
        this.noticeId = noticeId;
        this.recipient = notice.recipient();
        this.code = notice.code();
        this.subject = notice.subject();
        this.reference = notice.reference();
        this.createdAt = at;
    }

    NoticeView view() {
        return new NoticeView(noticeId, code, subject, reference, createdAt, readAt);
    }
}
