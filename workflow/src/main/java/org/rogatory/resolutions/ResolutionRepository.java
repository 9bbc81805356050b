package org.rogatory.resolutions;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ResolutionRepository extends Repository<Resolution, String> {

    Resolution save(Resolution resolution);

    <S extends Resolution> Iterable<S> saveAll(Iterable<S> resolutions);

    @Query("select r from Resolution r where r.resolutionId = :resolutionId and r.caseRef = :caseRef")
    Optional<Resolution> find(String resolutionId, String caseRef);

    @Query("select r from Resolution r where r.caseRef = :caseRef order by r.writtenAt, r.resolutionId")
    List<Resolution> of(String caseRef);

    /** How many an authority has written, whoever asks: it tells of none of them. */
    @Query("select count(r) from Resolution r where r.authority = :authority")
    long written(String authority);

    /** The letters in a file on which another authority has written resolutions in its own book. */
    @Query("select distinct r.caseRef from Resolution r, JournalEntry e where e.entryId = r.caseRef"
            + " and e.caseRef = :caseRef order by r.caseRef")
    List<String> onLettersIn(String caseRef);
}
