package org.rogatory.handover;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, String> {

    Handover save(Handover handover);

    Optional<Handover> findById(String handoverId);

    Optional<Handover> findByOpenFor(String username);

    /** Those of authorities, and those in which somebody is a party; the last opened first. */
    @Query("select h from Handover h where (h.authority in :#{#query.authorities()}"
            + " or h.leaver = :#{#query.party()} or h.receiver = :#{#query.party()}"
            + " or exists (select 1 from HandoverRow r where r.receiver = :#{#query.party()}"
            + " and r.handoverId = h.handoverId))"
            + " and (h.openedAt < :#{#query.before()}"
            + " or h.openedAt = :#{#query.before()} and h.handoverId < :#{#query.beforeId()})"
            + " order by h.openedAt desc, h.handoverId desc")
    List<Handover> list(ListQuery query, Limit limit);

    /** Which hand-overs a list shows, from a place in its order on. */
    record ListQuery(Collection<String> authorities, String party, Instant before, String beforeId) {}
}
