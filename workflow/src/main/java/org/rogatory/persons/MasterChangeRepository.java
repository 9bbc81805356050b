package org.rogatory.persons;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MasterChangeRepository extends JpaRepository<MasterChange, Integer> {

    /** Of the key that is in use now; none where it is still the first. */
    @Query("select c from MasterChange c order by c.masterNumber desc limit 1")
    Optional<MasterChange> last();

    @Query("select c from MasterChange c order by c.masterNumber")
    List<MasterChange> all();

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update MasterChange c set c.wrapped = c.wrapped + :more where c.masterNumber = :number")
    int progress(int number, long more);

    /** Once, however many nodes find that nothing is left. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update MasterChange c set c.finishedAt = :now where c.masterNumber = :number and c.finishedAt is null")
    int finish(int number, Instant now);
}
