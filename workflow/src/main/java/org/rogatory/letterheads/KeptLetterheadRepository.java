package org.rogatory.letterheads;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface KeptLetterheadRepository extends Repository<KeptLetterhead, String> {

    KeptLetterhead saveAndFlush(KeptLetterhead head);

    @Query("select h from KeptLetterhead h where h.authority = :authority and h.language = :language"
            + " order by h.edition desc")
    List<KeptLetterhead> of(String authority, String language, Limit limit);

    @Query("select h from KeptLetterhead h where h.authority in :authorities and not exists"
            + " (select later.headId from KeptLetterhead later where later.authority = h.authority"
            + " and later.language = h.language and later.edition > h.edition) order by h.authority, h.language")
    List<KeptLetterhead> latest(Collection<String> authorities);
}
