package org.rogatory.mla.item;

import java.util.Collection;
import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ItemPlaceRepository extends Repository<ItemPlace, String> {

    <S extends ItemPlace> Iterable<S> saveAll(Iterable<S> places);

    @Modifying(flushAutomatically = true)
    @Query("delete from ItemPlace p where p.placeRef in :placeRefs and" + AccessScope.GRANTED + "p.caseRef)")
    void remove(Collection<String> placeRefs, AccessScope scope);

    @Query("select p from ItemPlace p where p.caseRef = :caseRef and" + AccessScope.GRANTED + "p.caseRef)"
            + " order by p.placeRef")
    List<ItemPlace> of(String caseRef, AccessScope scope);
}
