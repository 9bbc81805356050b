package org.rogatory.handover;

import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverSignatureRepository extends Repository<HandoverSignature, String> {

    HandoverSignature save(HandoverSignature signature);

    @Query("select s from HandoverSignature s where s.handoverId = :handoverId order by s.signedAt")
    List<HandoverSignature> of(String handoverId);

    @Modifying(flushAutomatically = true)
    @Query("delete from HandoverSignature s where s.handoverId = :handoverId")
    int drop(String handoverId);
}
