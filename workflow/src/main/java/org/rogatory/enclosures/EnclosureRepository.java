package org.rogatory.enclosures;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of inventories. Access is decided before: callers have passed the rule of the file. */
interface EnclosureRepository extends Repository<EnclosureList, String> {

    EnclosureList saveAndFlush(EnclosureList list);

    Optional<EnclosureList> findByListIdAndCaseRef(String listId, String caseRef);

    List<EnclosureList> findByCaseRefOrderByDrawnAtAscListIdAsc(String caseRef);
}
