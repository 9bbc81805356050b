package org.rogatory.extradition.custody;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BellRepository extends Repository<Bell, String> {

    Bell save(Bell bell);

    @Query("select b from Bell b where b.caseRef = :caseRef and b.standing = true and" + AccessScope.GRANTED
            + "b.caseRef)")
    List<Bell> standing(String caseRef, AccessScope scope);
}
