package org.rogatory.cases;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnsweredKeyRepository extends Repository<AnsweredKey, String> {

    AnsweredKey save(AnsweredKey key);

    Optional<AnsweredKey> findById(String key);

    /** Those that were answered before a moment, the oldest first. */
    @Query("select k.idempotencyKey from AnsweredKey k where k.at < :before order by k.at, k.idempotencyKey")
    List<String> answeredBefore(Instant before, Limit limit);

    @Modifying
    @Query("delete from AnsweredKey k where k.idempotencyKey in :keys")
    int remove(Collection<String> keys);
}
