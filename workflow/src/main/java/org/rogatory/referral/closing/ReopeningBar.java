package org.rogatory.referral.closing;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.referral.file.VerbBar;
import org.springframework.stereotype.Component;

/** Nobody takes a file up again at a service that is closed: no one would work on it. */
@Component
class ReopeningBar implements VerbBar {

    private static final String REOPEN = "reopen_file";

    private final HelpOrganisations organisations;

    ReopeningBar(HelpOrganisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Optional<String> bar(CaseFile file, String verb) {
        return REOPEN.equals(verb) && organisations.standing(file.authority()) == OrganisationStanding.CLOSED
                ? Optional.of("service-closed")
                : Optional.empty();
    }
}
