package org.rogatory.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelineRepository extends Repository<TimelineEntry, String> {

    TimelineEntry save(TimelineEntry entry);

    Optional<TimelineEntry> findById(String id);

    /** Oldest first; of one moment by the version of the file, so that what followed stands behind what it followed. */
    @Query("select t from TimelineEntry t where t.caseRef = :caseRef order by t.at, coalesce(t.fileVersion, 0), t.id")
    List<TimelineEntry> of(String caseRef);

    /** The last first: by the version of the file, since clocks of two nodes differ; of before, by the clock. */
    @Query("select t from TimelineEntry t where t.caseRef = :caseRef and t.verb in :verbs"
            + " order by coalesce(t.fileVersion, 0) desc, t.at desc, t.id")
    List<TimelineEntry> latest(String caseRef, Set<String> verbs, Limit limit);

    @Query("select distinct t.actor from TimelineEntry t where t.caseRef = :caseRef and t.verb in :verbs")
    List<String> actors(String caseRef, Set<String> verbs);

    @Query("select t.reference from TimelineEntry t where t.caseRef = :caseRef and t.happenedOn between :from and :to"
            + " and t.verb like 'record%' and t.reference is not null and t.actor <> :except")
    List<String> recorded(String caseRef, LocalDate from, LocalDate to, String except);

    @Query("select min(t.at) from TimelineEntry t where t.caseRef = :caseRef and t.verb in :verbs")
    Optional<Instant> first(String caseRef, Set<String> verbs);
}
