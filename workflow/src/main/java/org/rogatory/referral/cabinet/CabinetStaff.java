package org.rogatory.referral.cabinet;

import java.util.Optional;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.AccountHolds;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.persons.Cabinets;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.providers.OrganisationStanding;
import org.rogatory.referral.file.OpenReferrals;
import org.springframework.stereotype.Component;

/**
 * Who of a service could open its cabinet. The last one who can is neither dismissed, nor is his account moved, or
 * closed by whoever does not know it: nobody could read the files of the service any more, nor admit anybody. A service
 * that is closed holds nobody once none of its files is open.
 */
@Component
class CabinetStaff implements AccountHolds {

    static final String LAST = "cabinet-last";

    private final Cabinets cabinets;
    private final UserAccounts accounts;
    private final HelpOrganisations organisations;
    private final OpenReferrals files;

    CabinetStaff(Cabinets cabinets, UserAccounts accounts, HelpOrganisations organisations, OpenReferrals files) {
        this.cabinets = cabinets;
        this.accounts = accounts;
        this.organisations = organisations;
        this.files = files;
    }

    /** Whether somebody holds a cabinet and nobody else who does could open it. */
    boolean last(CabinetView cabinet, String username) {
        var holding = cabinet.holders().stream()
                .filter(holder -> !holder.waiting())
                .map(Holder::username)
                .toList();
        return holding.contains(username)
                && holding.stream().noneMatch(other -> !other.equals(username) && opens(other, cabinet));
    }

    /** Who holds it and has left, or may not sign in, opens it for nobody. */
    private boolean opens(String username, CabinetView cabinet) {
        return colleague(username, cabinet.organisation()).isPresent();
    }

    /** Somebody of an organisation who may sign in and works on its files. */
    Optional<Officer> colleague(String username, String organisation) {
        return accounts.find(username)
                .filter(Account::enabled)
                .map(Account::officer)
                .filter(one -> one.authority().equals(organisation) && one.worksOnFiles());
    }

    @Override
    public void demandFree(Officer officer) {
        if (cabinets.find(officer.authority())
                .filter(cabinet -> last(cabinet, officer.username()) && !over(officer.authority()))
                .isPresent()) {
            throw Refusal.of(LAST, "authority");
        }
    }

    /** A stolen account does not wait: the copy of the key stays, and opens the cabinet once it is opened again. */
    @Override
    public void demandClosable(Officer officer, boolean knowingly) {
        if (!knowingly) {
            demandFree(officer);
        }
    }

    /** Whether nobody has to open its cabinet any more. */
    private boolean over(String organisation) {
        return organisations.standing(organisation) == OrganisationStanding.CLOSED && !files.any(organisation);
    }
}
