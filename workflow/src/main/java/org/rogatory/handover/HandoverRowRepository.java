package org.rogatory.handover;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HandoverRowRepository extends Repository<HandoverRow, String> {

    <S extends HandoverRow> List<S> saveAll(Iterable<S> rows);

    @Query("select r from HandoverRow r where r.handoverId = :handoverId")
    List<HandoverRow> of(String handoverId);

    @Modifying(flushAutomatically = true)
    @Query("delete from HandoverRow r where r.rowId in :rowIds")
    int drop(Collection<String> rowIds);
}
