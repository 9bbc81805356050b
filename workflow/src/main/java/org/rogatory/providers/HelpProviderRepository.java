package org.rogatory.providers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface HelpProviderRepository extends Repository<HelpProvider, String> {

    HelpProvider saveAndFlush(HelpProvider provider);

    Optional<HelpProvider> findByProviderRef(String providerRef);

    /** What an organisation offers itself, as long as it takes people in. */
    List<HelpProvider> findByAuthorityAndOwnTrueAndActiveTrue(String authority);

    List<HelpProvider> findByProviderRefIn(Collection<String> providerRefs);

    @Query("select p from HelpProvider p where p.state = :#{#filter.state()}"
            + " and (:#{#filter.kind()} = '' or p.kinds like :#{#filter.kindPattern()})"
            + " and (:#{#filter.language()} = '' or p.languages like :#{#filter.languagePattern()})"
            + " and (:#{#filter.free()} = false or p.freePlaces > 0)"
            + " and (:#{#filter.ended()} = true or p.active = true)"
            + " and (p.place > :#{#filter.after().place()} or p.place = :#{#filter.after().place()}"
            + " and p.providerRef > :#{#filter.after().providerRef()}) order by p.place, p.providerRef")
    List<HelpProvider> page(ProviderFilter filter, Limit limit);
}
