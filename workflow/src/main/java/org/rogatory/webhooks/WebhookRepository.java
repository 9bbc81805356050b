package org.rogatory.webhooks;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WebhookRepository extends Repository<Webhook, String> {

    Webhook saveAndFlush(Webhook webhook);

    Optional<Webhook> findById(String webhookRef);

    @Query("select w from Webhook w where w.authority = :authority order by w.addedAt desc")
    List<Webhook> of(String authority);

    @Query("select w from Webhook w where w.stoppedAt is null")
    List<Webhook> working();
}
