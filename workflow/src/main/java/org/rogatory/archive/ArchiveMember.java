package org.rogatory.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A member of the commission of an act, and what he says. */
@Entity
@IdClass(ArchiveMember.Key.class)
@Table(name = "archive_member")
class ArchiveMember {

    @Id
    private String actId;

    @Id
    private String username;

    @Enumerated(EnumType.STRING)
    private @Nullable MemberAnswer answer;

    private @Nullable Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected ArchiveMember() {}

    ArchiveMember(String actId, String username) {
        this.actId = actId;
        this.username = username;
    }

    void answer(MemberAnswer given, Instant now) {
        answer = given;
        answeredAt = now;
    }

    String username() {
        return username;
    }

    @Nullable
    MemberAnswer answer() {
        return answer;
    }

    MemberView view() {
        return new MemberView(username, answer, answeredAt);
    }

    /** Primary key. */
    record Key(String actId, String username) implements Serializable {}
}
