package org.rogatory.cases;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReservedReaderRepository extends Repository<ReservedReader, String> {

    <S extends ReservedReader> Iterable<S> saveAll(Iterable<S> readers);

    @Query("select n from ReservedReader n where n.caseRef = :caseRef")
    List<ReservedReader> of(String caseRef);

    /** The readers of these. */
    @Query("select n from ReservedReader n where n.reservedId in :reservedIds")
    List<ReservedReader> ofThese(Collection<String> reservedIds);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReservedReader n where n.reservedId = :reservedId")
    int lift(String reservedId);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReservedReader n where n.reservedId = :reservedId and n.username = :username")
    int dismiss(String reservedId, String username);

    /** Who has left is not named for these any more. */
    @Modifying(flushAutomatically = true)
    @Query("delete from ReservedReader n where n.username = :username and n.reservedId in :reservedIds")
    int leave(String username, Collection<String> reservedIds);

    @Modifying(flushAutomatically = true)
    @Query("delete from ReservedReader n where n.caseRef in :caseRefs")
    int end(Collection<String> caseRefs);
}
