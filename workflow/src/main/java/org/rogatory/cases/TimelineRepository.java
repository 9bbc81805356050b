package org.rogatory.cases;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TimelineRepository extends Repository<TimelineEntry, String> {

    TimelineEntry save(TimelineEntry entry);

    Optional<TimelineEntry> findById(String id);

    @Query("select t from TimelineEntry t where t.caseRef = :caseRef order by t.at, t.id")
    List<TimelineEntry> of(String caseRef);
}
