package org.rogatory.documents;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The orders of letters. Access is decided before: callers have passed the file's rule. */
interface LetterOrderRepository extends Repository<LetterOrder, String> {

    LetterOrder saveAndFlush(LetterOrder order);

    Optional<LetterOrder> findById(String orderRef);
}
