package org.rogatory.markings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StubRepository extends Repository<Stub, String> {

    Stub save(Stub stub);

    /** Those of authorities, the last declared first. */
    @Query("select s from Stub s where s.authority in :#{#query.authorities()}"
            + " and (s.declaredAt < :#{#query.before()}"
            + " or s.declaredAt = :#{#query.before()} and s.stubId < :#{#query.beforeId()})"
            + " order by s.declaredAt desc, s.stubId desc")
    List<Stub> list(ListQuery query, Limit limit);

    /** Which of them a list shows, from a place in its order on. */
    record ListQuery(Collection<String> authorities, Instant before, String beforeId) {}
}
