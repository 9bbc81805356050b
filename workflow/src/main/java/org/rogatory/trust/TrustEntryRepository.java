package org.rogatory.trust;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TrustEntryRepository extends Repository<TrustEntry, String> {

    TrustEntry save(TrustEntry entry);

    Optional<TrustEntry> findById(String entryRef);

    /** What stands or waits first, what was withdrawn after it. */
    @Query("select e from TrustEntry e where e.state = :state"
            + " order by case when e.withdrawnAt is null then 0 else 1 end, e.kind, e.addedAt desc, e.entryRef")
    List<TrustEntry> of(String state, Limit limit);

    /** What is believed, of every State. */
    @Query("select e from TrustEntry e where e.confirmedAt is not null and e.withdrawnAt is null"
            + " order by e.addedAt, e.entryRef")
    List<TrustEntry> standing();

    /** How many stand or wait under this key: none or one. */
    @Query("select count(e) from TrustEntry e where e.standingKey = :standingKey")
    long taken(String standingKey);

    /** How often a certificate has stood on the list of a State, withdrawn or not. */
    @Query("select count(e) from TrustEntry e where e.state = :state and e.sha256 = :sha256")
    long ever(String state, String sha256);

    /** How many lines each State has, those withdrawn left out. */
    @Query("select new org.rogatory.trust.TrustTally(e.state, count(e),"
            + " sum(case when e.confirmedAt is null then 1L else 0L end))"
            + " from TrustEntry e where e.withdrawnAt is null group by e.state")
    List<TrustTally> tallies();
}
