package org.rogatory.audit;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditChains extends Repository<AuditChain, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from AuditChain c where c.id = 1")
    AuditChain lock();

    @Query("select c from AuditChain c where c.id = 1")
    AuditChain read();

    /** As it stands in the database, whatever was read before in the same transaction. */
    @Query("select new org.rogatory.audit.ChainHead(c.lastPosition, c.lastHash) from AuditChain c where c.id = 1")
    ChainHead end();
}
