package org.rogatory.archive;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ArchiveVolumeRepository extends Repository<ArchiveVolume, String> {

    ArchiveVolume save(ArchiveVolume volume);

    @Query("select v from ArchiveVolume v where v.caseRef = :caseRef order by v.number")
    List<ArchiveVolume> of(String caseRef);

    @Query("select v from ArchiveVolume v where v.caseRef in :caseRefs order by v.caseRef, v.number")
    List<ArchiveVolume> these(Collection<String> caseRefs);
}
