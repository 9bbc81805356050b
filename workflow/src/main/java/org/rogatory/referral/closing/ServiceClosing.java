package org.rogatory.referral.closing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.persons.Cabinets;
import org.rogatory.providers.HelpOrganisations;
import org.rogatory.providers.OrganisationView;
import org.rogatory.providers.OrganisationWish;
import org.rogatory.referral.file.OpenReferrals;
import org.rogatory.referral.file.ReferralRoles;
import org.rogatory.referral.share.OfferView;
import org.rogatory.referral.share.Offers;
import org.rogatory.referral.share.UnopenedOffers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A service stops to work. Two of its people say so; from then on nobody is sent to it, and what was offered goes back.
 * Its files are handed over or closed one by one by its people, since nobody else reads them. It is closed when nothing
 * is open, or when two have named who keeps what is: it stays sealed, for those who hold the cabinet.
 */
@Service
public class ServiceClosing {

    private final HelpOrganisations organisations;
    private final OpenReferrals files;
    private final Offers offers;
    private final UnopenedOffers unopened;
    private final Cabinets cabinets;
    private final UserAccounts accounts;

    ServiceClosing(
            HelpOrganisations organisations,
            OpenReferrals files,
            Offers offers,
            UnopenedOffers unopened,
            Cabinets cabinets,
            UserAccounts accounts) {
        this.organisations = organisations;
        this.files = files;
        this.offers = offers;
        this.unopened = unopened;
        this.cabinets = cabinets;
        this.accounts = accounts;
    }

    /** Whether an officer is one of a service, and may read how that stands. */
    public boolean opens(Officer officer) {
        return organisations.decides(officer);
    }

    /** Whether he proposes what becomes of it. */
    public boolean leads(Officer officer) {
        return organisations.leads(officer);
    }

    /** How his service stands, and what waits for a second person. */
    @Transactional(readOnly = true)
    public OrganisationView standing(Officer officer) {
        return organisations.of(officer);
    }

    /** Codes of first contacts of his service that nobody has kept, as far as they are open to him. */
    @Transactional(readOnly = true)
    public List<String> drafts(Officer officer) {
        Roles.demand(opens(officer));
        return files.drafts(officer);
    }

    /** What his service has accepted and nobody has opened yet; none for who does not read offers. */
    @Transactional(readOnly = true)
    public List<OfferView> unopened(Officer officer) {
        Roles.demand(opens(officer));
        return offers.reads(officer) ? unopened.of(officer) : List.of();
    }

    /** Who can keep what is open: those who work there still and hold the cabinet. */
    @Transactional(readOnly = true)
    public List<Officer> keepers(Officer officer) {
        Roles.demand(opens(officer));
        var holders = holders(officer.authority());
        return accounts.officersOf(officer.state()).stream()
                .filter(each -> each.authority().equals(officer.authority()))
                .filter(each -> each.hasAny(ReferralRoles.WORKING) && holders.contains(each.username()))
                .toList();
    }

    /** Who only has a code does not open it yet. */
    private Set<String> holders(String authority) {
        return cabinets.find(authority).stream()
                .flatMap(cabinet -> cabinet.holders().stream())
                .filter(holder -> !holder.waiting())
                .map(Holder::username)
                .collect(Collectors.toSet());
    }

    /** Whoever leads the service proposes it; where files are to be kept, with the user name of who keeps them. */
    @Transactional
    public void propose(OrganisationWish wish, @Nullable String keeper, Officer officer) {
        Roles.demand(leads(officer));
        var keeps = wish == OrganisationWish.KEEP;
        if (keeps) {
            demandKeeper(keeper, officer);
        }
        organisations.propose(wish, keeps ? keeper : null, officer);
    }

    private void demandKeeper(@Nullable String keeper, Officer officer) {
        if (keepers(officer).stream().map(Officer::username).noneMatch(name -> name.equals(keeper))) {
            throw Refusal.of("service-keeper", "keeper");
        }
    }

    /** Nothing comes of what was proposed. */
    @Transactional
    public void drop(Officer officer) {
        Roles.demand(opens(officer));
        organisations.drop(officer);
    }

    /**
     * A second person agrees to what he saw, the wish and who is to keep the files; refused if something else is proposed
     * now. What is offered to a service that stops goes back, and both sides are told.
     */
    @Transactional
    public void agree(@Nullable OrganisationWish seen, @Nullable String keeper, Officer officer) {
        Roles.demand(opens(officer));
        var proposed = organisations.of(officer);
        if (proposed.wish() == OrganisationWish.KEEP) {
            demandKeeper(proposed.wishKeeper(), officer);
        }
        if (organisations.agree(seen, keeper, officer) != OrganisationWish.RESUME) {
            offers.stop(officer);
        }
    }

    /** Nothing of it is open any more: it is closed. Which of the files are open to others than him is not told. */
    @Transactional
    public void finish(Officer officer) {
        Roles.demand(leads(officer));
        if (files.any(officer.authority())) {
            throw Refusal.of("service-files-open");
        }
        if (unopened.any(officer.authority())) {
            throw Refusal.of("service-offers-open");
        }
        organisations.finish(officer);
        offers.close(officer);
    }
}
