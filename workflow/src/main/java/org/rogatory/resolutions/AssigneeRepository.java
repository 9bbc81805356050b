package org.rogatory.resolutions;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssigneeRepository extends Repository<Assignee, String> {

    <S extends Assignee> Iterable<S> saveAll(Iterable<S> assignees);

    @Query("select a from Assignee a where a.caseRef = :caseRef order by a.responsible desc, a.officer")
    List<Assignee> of(String caseRef);
}
