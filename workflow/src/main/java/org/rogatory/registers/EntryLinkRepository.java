package org.rogatory.registers;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EntryLinkRepository extends Repository<EntryLink, String> {

    EntryLink save(EntryLink link);

    @Query("select l from EntryLink l where l.fromEntry = :entryId or l.toEntry = :entryId order by l.madeAt")
    List<EntryLink> of(String entryId);
}
