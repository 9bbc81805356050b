package org.rogatory.persons;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface PersonsVersionRepository extends JpaRepository<PersonsVersion, PersonsVersion.Key> {

    List<PersonsVersion> findByCaseRef(String caseRef);

    List<PersonsVersion> findByCaseRefInAndNumber(Collection<String> caseRefs, int number);

    /** References behind one, of which something is not in the index yet. */
    @Query("select distinct v.caseRef from PersonsVersion v where v.indexed = false and v.caseRef > :last"
            + " order by v.caseRef")
    List<String> unindexed(String last, Limit limit);

    /** Notes that a version is in the index as it was read; its own count stays, so that nobody who writes it crosses. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update PersonsVersion v set v.indexed = true"
            + " where v.caseRef = :caseRef and v.number = :number and v.version = :version")
    int indexed(String caseRef, int number, long version);
}
