package org.rogatory.registers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptIndexRepository extends Repository<KeptIndex, String> {

    KeptIndex save(KeptIndex index);

    void delete(KeptIndex index);

    Optional<KeptIndex> findById(String indexId);

    @Query("select i from KeptIndex i where i.authority in :authorities"
            + " order by i.authority, i.kind, i.indexCode, i.validFrom")
    List<KeptIndex> of(Collection<String> authorities);
}
