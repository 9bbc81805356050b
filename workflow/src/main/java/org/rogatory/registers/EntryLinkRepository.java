package org.rogatory.registers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryLinkRepository extends Repository<EntryLink, String> {

    EntryLink save(EntryLink link);

    @Query("select l from EntryLink l where l.fromEntry = :entryId or l.toEntry = :entryId order by l.madeAt")
    List<EntryLink> of(String entryId);

    /**
     * The later letters that relate to these and count, in the order of the book; one statement. Those in files that
     * are shut to the reader tell nothing of what came of the earlier one.
     */
    @Query("select l.toEntry as entryId, l.kind as kind, e.kind as journal, e.subject as subject,"
            + " e.registeredOn as day from EntryLink l, JournalEntry e where l.toEntry in :entryIds"
            + " and e.entryId = l.fromEntry and e.voidReason is null"
            + " and e.authority in :#{#scope.authorities()} and not" + AccessScope.UNTOLD + "e.caseRef)"
            + " order by e.place")
    List<Later> later(Collection<String> entryIds, JournalScope scope);

    /** A later letter: to which it relates and how, in which journal it stands, what it is about, from which day. */
    interface Later {

        String getEntryId();

        LinkKind getKind();

        JournalKind getJournal();

        LetterSubject getSubject();

        LocalDate getDay();
    }
}
