package org.rogatory.markings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpillRepository extends Repository<Spill, String> {

    Spill save(Spill spill);

    Optional<Spill> findById(String spillId);

    /** Those of authorities, the last reported first. */
    @Query("select s from Spill s where s.authority in :#{#query.authorities()}"
            + " and (s.reportedAt < :#{#query.before()}"
            + " or s.reportedAt = :#{#query.before()} and s.spillId < :#{#query.beforeId()})"
            + " order by s.reportedAt desc, s.spillId desc")
    List<Spill> list(ListQuery query, Limit limit);

    /** Which of them a list shows, from a place in its order on. */
    record ListQuery(Collection<String> authorities, Instant before, String beforeId) {}
}
