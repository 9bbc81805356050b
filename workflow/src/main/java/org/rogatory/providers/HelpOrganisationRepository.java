package org.rogatory.providers;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Which services stop to work is no secret: nobody is referred to them. */
interface HelpOrganisationRepository extends Repository<HelpOrganisation, String> {

    HelpOrganisation saveAndFlush(HelpOrganisation organisation);

    Optional<HelpOrganisation> findByAuthority(String authority);

    List<HelpOrganisation> findByStandingNot(OrganisationStanding standing);
}
