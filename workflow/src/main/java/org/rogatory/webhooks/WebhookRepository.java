package org.rogatory.webhooks;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<Webhook, String> {

    Webhook saveAndFlush(Webhook webhook);

    Optional<Webhook> findById(String webhookRef);

    @Query("select w from Webhook w where w.authority = :authority order by w.addedAt desc")
    List<Webhook> of(String authority);

    @Query("select w from Webhook w where w.stoppedAt is null")
    List<Webhook> working();

    /** For one delivery at a time: what is told twice costs the receiver, what is told in disorder misleads him. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select w from Webhook w where w.webhookRef = :webhookRef")
    Optional<Webhook> lock(String webhookRef);
}
