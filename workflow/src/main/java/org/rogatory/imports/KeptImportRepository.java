package org.rogatory.imports;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptImportRepository extends Repository<KeptImport, String> {

    KeptImport save(KeptImport kept);

    KeptImport saveAndFlush(KeptImport kept);

    Optional<KeptImport> findById(String importId);

    @Query("select i from KeptImport i where i.importId = :importId and i.authority = :authority")
    Optional<KeptImport> find(String importId, String authority);

    @Query("select i from KeptImport i where i.authority = :authority order by i.broughtAt desc, i.importId desc")
    List<KeptImport> of(String authority, Limit limit);
}
