package org.rogatory.routes.visa;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VisaRepository extends Repository<Visa, String> {

    <S extends Visa> Iterable<S> saveAll(Iterable<S> visas);

    @Query("select v from Visa v where v.caseRef = :caseRef order by v.stage, v.attempt, v.line")
    List<Visa> of(String caseRef);

    @Query("select v from Visa v where v.status = org.rogatory.routes.visa.VisaStatus.WAITING"
            + " and v.authority in :authorities")
    List<Visa> waitingAt(Collection<String> authorities);
}
