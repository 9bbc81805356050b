package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Words that were taken out of files. Access is decided before: callers have passed the file's rule. */
interface TakenWordRepository extends Repository<TakenWord, String> {

    TakenWord saveAndFlush(TakenWord word);

    void deleteAll(Iterable<? extends TakenWord> words);

    /** What something took that is not erased: the same may be taken again after it was. */
    @Query("select w from TakenWord w where w.caseRef = :caseRef and w.holder = :holder and w.words <> ''"
            + " order by w.takenAt, w.signId")
    List<TakenWord> held(String caseRef, String holder);

    @Query("select w.signId from TakenWord w where w.signId in :signIds and w.words <> ''")
    List<String> waiting(Collection<String> signIds);

    @Query("select w.signId from TakenWord w where w.caseRef = :caseRef and w.words <> ''")
    List<String> waitingIn(String caseRef);
}
