package org.rogatory.imports;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ImportRowRepository extends Repository<ImportRow, String> {

    List<ImportRow> saveAll(Iterable<ImportRow> rows);

    Optional<ImportRow> findById(String rowId);

    @Query("select r.rowId from ImportRow r where r.importId = :importId"
            + " and r.status = org.rogatory.imports.RowStatus.READY order by r.line")
    List<String> ready(String importId, Limit limit);

    @Query("select r from ImportRow r where r.importId = :importId and r.status in :statuses and r.line > :after"
            + " order by r.line")
    List<ImportRow> of(String importId, Set<RowStatus> statuses, int after, Limit limit);

    /** How many rows of one import stand how; an import has an end, and its rows an index of their own. */
    @Query("select r.status as status, count(r) as number from ImportRow r where r.importId = :importId"
            + " group by r.status")
    List<Standing> standing(String importId);

    /** A status and the number of rows that have it. */
    interface Standing {

        RowStatus getStatus();

        long getNumber();
    }

    /** What was typed goes with the import that is thrown away. */
    @Modifying
    @Query("update ImportRow r set r.cells = null, r.version = r.version + 1 where r.importId = :importId")
    void forget(String importId);
}
