package org.rogatory.mla.item;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssistanceItemRepository extends Repository<AssistanceItem, String> {

    /** Where items were given one by one, an authority sees only those it was given. */
    String VISIBLE = AccessScope.GRANTED + "i.caseRef) and (:#{#scope.ofProcesses()} = true"
            + " or not exists (select 1 from ItemPlace p where p.itemRef = i.itemRef)"
            + " or exists (select 1 from ItemPlace p where p.itemRef = i.itemRef"
            + " and p.authority = :#{#scope.authority()}))";

    /** An item and the number it has now. */
    record Numbered(String itemRef, int number) {}

    AssistanceItem save(AssistanceItem item);

    @Modifying
    @Query("delete from AssistanceItem i where i.itemRef in :itemRefs and" + AccessScope.GRANTED + "i.caseRef)")
    int remove(List<String> itemRefs, AccessScope scope);

    @Query("select i from AssistanceItem i where i.caseRef = :caseRef and" + VISIBLE + " order by i.number")
    List<AssistanceItem> of(String caseRef, AccessScope scope);

    @Query("select i from AssistanceItem i where i.caseRef in :caseRefs and" + VISIBLE + " order by i.number")
    List<AssistanceItem> ofBoth(Set<String> caseRefs, AccessScope scope);

    /** A number tells no more than the reference, which only who sees the item has. */
    @Query("select new org.rogatory.mla.item.AssistanceItemRepository$Numbered(i.itemRef, i.number)"
            + " from AssistanceItem i where i.caseRef in :caseRefs and" + AccessScope.GRANTED + "i.caseRef)")
    List<Numbered> numbered(Collection<String> caseRefs, AccessScope scope);

    @Query("select i from AssistanceItem i where i.itemRef = :itemRef and i.caseRef = :caseRef and" + VISIBLE)
    Optional<AssistanceItem> find(String itemRef, String caseRef, AccessScope scope);
}
