package org.rogatory.persons;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SecondLockRepository extends JpaRepository<SecondLock, String> {

    /** Those of an organisation that are sealed for an earlier key than this, behind a reference. */
    @Query("select l from SecondLock l where l.organisation = :organisation and l.keyNumber < :number"
            + " and l.caseRef > :last order by l.caseRef")
    List<SecondLock> earlier(String organisation, int number, String last, Limit limit);

    /** One of them. */
    @Query("select l.caseRef from SecondLock l where l.organisation = :organisation and l.keyNumber < :number"
            + " order by l.caseRef limit 1")
    Optional<String> left(String organisation, int number);

    /** Seals one anew, unless it has changed since it was read. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update SecondLock l set l.shut = :shut, l.keyNumber = :number, l.version = l.version + 1"
            + " where l.caseRef = :reference and l.version = :version")
    int seal(String reference, long version, int number, String shut);
}
