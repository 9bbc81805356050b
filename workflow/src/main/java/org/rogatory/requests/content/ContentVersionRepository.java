package org.rogatory.requests.content;

import java.util.List;
import org.rogatory.cases.AccessScope;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContentVersionRepository extends Repository<ContentVersion, ContentVersion.Key> {

    String VISIBLE = AccessScope.GRANTED + "v.caseRef)";

    ContentVersion save(ContentVersion version);

    @Query("select v from ContentVersion v where v.caseRef = :caseRef and" + VISIBLE + " order by v.number")
    List<ContentVersion> of(String caseRef, AccessScope scope);
}
