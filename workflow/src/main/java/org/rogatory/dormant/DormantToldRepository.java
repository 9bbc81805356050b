package org.rogatory.dormant;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface DormantToldRepository extends Repository<DormantTold, String> {

    List<DormantTold> findByCaseRefIn(Collection<String> caseRefs);

    List<DormantTold> saveAll(Iterable<DormantTold> added);
}
