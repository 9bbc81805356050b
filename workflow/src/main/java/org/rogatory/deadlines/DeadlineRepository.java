package org.rogatory.deadlines;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeadlineRepository extends JpaRepository<Deadline, String> {

    List<Deadline> findByCaseRefOrderByDueAt(String caseRef);

    List<Deadline> findByCaseRefAndStatusIn(String caseRef, Collection<DeadlineStatus> statuses);

    List<Deadline> findByCaseRefInAndStatusOrderByDueAt(Collection<String> caseRefs, DeadlineStatus status);
}
