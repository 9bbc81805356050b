package org.rogatory.cases;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AnsweredKeyRepository extends Repository<AnsweredKey, String> {

    AnsweredKey save(AnsweredKey key);

    Optional<AnsweredKey> findById(String key);
}
