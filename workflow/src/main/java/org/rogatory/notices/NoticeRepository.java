package org.rogatory.notices;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface NoticeRepository extends JpaRepository<Notice, String> {

    /** That the access row {@code e} keeps the reader out. */
    String KEEPS_OUT = " and e.accessLevel = 'excluded' and (e.principal in :barring or e.principal = 'anybody'"
            + " and not exists (select 1 from CaseAccess r where r.caseRef = e.caseRef"
            + " and r.accessLevel = 'named' and r.principal in :barring)))";

    /** Nobody is told about a file from which he is kept out, nor about a letter that lies in one. */
    String NOT_BARRED = " and not exists (select 1 from CaseAccess e where e.caseRef = n.reference" + KEEPS_OUT
            + " and not exists (select 1 from JournalEntry j, CaseAccess e where j.entryId = n.reference"
            + " and e.caseRef = j.caseRef" + KEEPS_OUT;

    @Query("select n from Notice n where n.recipient in :recipients and n.readAt is null" + NOT_BARRED
            + " order by n.createdAt desc")
    List<Notice> waiting(Collection<String> recipients, Collection<String> barring, Limit limit);

    @Query("select n from Notice n where n.recipient in :recipients and n.readAt is not null" + NOT_BARRED
            + " order by n.readAt desc, n.noticeId")
    List<Notice> read(Collection<String> recipients, Collection<String> barring, Limit limit);

    @Query("select n.noticeId from Notice n where n.recipient in :recipients and n.readAt is null" + NOT_BARRED)
    List<String> unread(Collection<String> recipients, Collection<String> barring, Limit limit);

    /** This notice is about to be left once more to recipients who have not read it yet. */
    @Modifying
    @Query("delete from Notice n where n.recipient in :recipients and n.code = :code"
            + " and n.reference = :reference and n.readAt is null")
    int replace(Collection<String> recipients, String code, String reference);

    /** One that is left once more at this moment is another by then, and stays. */
    @Modifying
    @Query("update Notice n set n.readAt = :now where n.noticeId in :noticeIds and n.recipient in :recipients"
            + " and n.readAt is null")
    int putAway(Collection<String> noticeIds, Collection<String> recipients, Instant now);

    /** Those that were put away before a moment, the oldest first. */
    @Query("select n.noticeId from Notice n where n.readAt < :before order by n.readAt, n.noticeId")
    List<String> readBefore(Instant before, Limit limit);

    @Modifying
    @Query("delete from Notice n where n.noticeId in :noticeIds")
    int remove(Collection<String> noticeIds);
}
