package org.rogatory.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.rogatory.identity.Officer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notices to officers. One that a unit gets is read for all when one of them reads it. */
@Component
public class Notices {

    /** So many notices stand in a list at most. */
    public static final int LONGEST_LIST = 50;

    private static final Limit MOST = Limit.of(LONGEST_LIST);
    private static final Limit COUNTED = Limit.of(100);

    private final NoticeRepository notices;
    private final Clock clock;

    Notices(NoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Leaves a notice, in the place of the same one that is unread. */
    @Transactional
    public void notify(NewNotice notice) {
        notify(Set.of(notice.recipient()), notice.code(), notice.subject(), notice.reference());
    }

    /** Leaves the same notice about a file to several. */
    @Transactional
    public void notify(Set<String> recipients, String code, String caseRef) {
        notify(recipients, code, Subject.FILE, caseRef);
    }

    /**
     * Leaves the same notice to several. It takes the place of one that waits unread: whoever puts that away as he saw it
     * has not put away what has happened since.
     */
    @Transactional
    public void notify(Set<String> recipients, String code, Subject subject, String reference) {
        notices.replace(recipients, code, reference);
        recipients.stream()
                .map(recipient -> new NewNotice(recipient, code, subject, reference))
                .forEach(notice -> notices.save(new Notice(UUID.randomUUID().toString(), notice, clock.instant())));
    }

    /** What an officer and the roles he holds in his unit have not read yet, newest first, at most fifty. */
    @Transactional(readOnly = true)
    public List<NoticeView> unreadOf(Officer officer) {
        return notices.waiting(officer.principals(), officer.barring(), MOST).stream()
                .map(Notice::view)
                .toList();
    }

    /** What was put away last, at most fifty. */
    @Transactional(readOnly = true)
    public List<NoticeView> readOf(Officer officer) {
        return notices.read(officer.principals(), officer.barring(), MOST).stream()
                .map(Notice::view)
                .toList();
    }

    /** How many wait to be read; a hundred stands for a hundred or more. */
    @Transactional(readOnly = true)
    public int unreadCount(Officer officer) {
        return notices.unread(officer.principals(), officer.barring(), COUNTED).size();
    }

    /** Puts those away that stood in an officer's list; what has come since, and what is not his, is left alone. */
    @Transactional
    public void markRead(Collection<String> shown, Officer officer) {
        var some = shown.stream().distinct().limit(LONGEST_LIST).toList();
        notices.putAway(some, officer.principals(), clock.instant());
    }

    /** Puts a notice away; one that is not the officer's is left alone. */
    @Transactional
    public void markRead(String noticeId, Officer officer) {
        markRead(List.of(noticeId), officer);
    }
}
