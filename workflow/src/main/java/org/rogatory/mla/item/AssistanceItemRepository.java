package org.rogatory.mla.item;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssistanceItemRepository extends Repository<AssistanceItem, String> {

    String VISIBLE = AccessScope.GRANTED + "i.caseRef)";

    AssistanceItem save(AssistanceItem item);

    @Query("select i from AssistanceItem i where i.caseRef = :caseRef and" + VISIBLE + " order by i.number")
    List<AssistanceItem> of(String caseRef, AccessScope scope);

    @Query("select i from AssistanceItem i where i.caseRef in :caseRefs and" + VISIBLE + " order by i.number")
    List<AssistanceItem> ofBoth(Set<String> caseRefs, AccessScope scope);

    @Query("select i from AssistanceItem i where i.itemRef = :itemRef and i.caseRef = :caseRef and" + VISIBLE)
    Optional<AssistanceItem> find(String itemRef, String caseRef, AccessScope scope);
}
