package org.rogatory.providers;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Services that stop to work: whoever leads one proposes it, another of its people agrees. The directory of authorities
 * is of the States and says nothing of that. What becomes of files and offers is not known here.
 */
@Service
public class HelpOrganisations {

    private static final Set<Role> LEADING = Set.of(Role.SUPERVISOR, Role.HEAD);

    private final HelpOrganisationRepository organisations;
    private final HelpProviderRepository providers;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpOrganisations(
            HelpOrganisationRepository organisations,
            HelpProviderRepository providers,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.providers = providers;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** Whether an officer leads a service, and so proposes what becomes of it. */
    public boolean leads(Officer officer) {
        return inService(officer) && officer.hasAny(LEADING);
    }

    /** Whether he is one of those of a service who agree to that, or do not. */
    public boolean decides(Officer officer) {
        return inService(officer) && (officer.hasAny(LEADING) || officer.hasAny(HelpPosts.WORKING));
    }

    private boolean inService(Officer officer) {
        return directory.find(officer.authority()).filter(HelpPosts::service).isPresent();
    }

    /** Whether an organisation takes nobody in: it stops to work, or has. */
    @Transactional(readOnly = true)
    public boolean stopped(String authority) {
        return standing(authority) != OrganisationStanding.WORKING;
    }

    /** How an organisation stands; one of which nothing is known here works. */
    @Transactional(readOnly = true)
    public OrganisationStanding standing(String authority) {
        return organisations
                .findByAuthority(authority)
                .map(HelpOrganisation::standing)
                .orElse(OrganisationStanding.WORKING);
    }

    /** The keys of all that take nobody in. */
    @Transactional(readOnly = true)
    public Set<String> allStopped() {
        return organisations.findByStandingNot(OrganisationStanding.WORKING).stream()
                .map(organisation -> organisation.view().authority())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How the service of an officer stands, and what waits for a second person. */
    @Transactional(readOnly = true)
    public OrganisationView of(Officer officer) {
        Roles.demand(decides(officer));
        return own(officer).view();
    }

    private HelpOrganisation own(Officer officer) {
        var authority = officer.authority();
        return organisations.findByAuthority(authority).orElseGet(() -> new HelpOrganisation(authority));
    }

    /** Whoever leads the service proposes it; where open files are to be kept, with who keeps them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(OrganisationWish wish, @Nullable String keeper, Officer officer) {
        Roles.demand(leads(officer));
        var organisation = own(officer);
        if (organisation.wish() != null) {
            throw Refusal.of("service-proposal-waits");
        }
        if (!wish.fits(organisation.standing())) {
            throw Refusal.of("service-standing");
        }
        organisation.propose(wish, keeper, officer.username(), clock.instant());
        organisations.saveAndFlush(organisation);
        told(OrganisationChanged.PROPOSED, Map.of("wish", wish.key()), officer);
    }

    /** Nothing comes of what was proposed; who proposed it may say so, too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(Officer officer) {
        Roles.demand(decides(officer));
        var organisation = own(officer);
        var wish = wished(organisation);
        organisation.drop();
        organisations.saveAndFlush(organisation);
        told(OrganisationChanged.DROPPED, Map.of("wish", wish.key()), officer);
    }

    /** Another than who proposed it, and than who stands in for him, agrees to what he saw; tells to what. */
    @Transactional(propagation = Propagation.MANDATORY)
    public OrganisationWish agree(@Nullable OrganisationWish seen, @Nullable String keeper, Officer officer) {
        Roles.demand(decides(officer));
        var organisation = own(officer);
        var wish = wished(organisation);
        if (Optional.ofNullable(organisation.wishedBy())
                .filter(officer.names()::contains)
                .isPresent()) {
            throw Refusal.secondPerson(Refusal.FOUR_EYES);
        }
        if (wish != seen || !Objects.equals(organisation.wishKeeper(), keeper)) {
            throw Refusal.changed();
        }
        organisation.agree(officer.username(), clock.instant());
        organisations.saveAndFlush(organisation);
        if (wish == OrganisationWish.STOP) {
            rest(officer);
        }
        told(OrganisationChanged.AGREED, Map.of("wish", wish.key()), officer);
        return wish;
    }

    private static OrganisationWish wished(HelpOrganisation organisation) {
        return Optional.ofNullable(organisation.wish()).orElseThrow(() -> Refusal.of("service-proposal-none"));
    }

    /** Its own entries of the directory are offered to nobody any more; whoever works again enters them anew. */
    private void rest(Officer officer) {
        providers.findByAuthorityAndOwnTrueAndActiveTrue(officer.authority()).forEach(entry -> {
            entry.rest(officer.username(), clock.instant());
            providers.saveAndFlush(entry);
            events.publishEvent(new ProviderKept(
                    entry.providerRef(), officer.username(), Map.of("authority", officer.authority())));
        });
    }

    /** The caller has seen that nothing of it is open: it is closed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void finish(Officer officer) {
        Roles.demand(leads(officer));
        var organisation = own(officer);
        if (organisation.standing() != OrganisationStanding.CLOSING) {
            throw Refusal.of("service-standing");
        }
        organisation.finish(officer.username(), clock.instant());
        organisations.saveAndFlush(organisation);
        told(OrganisationChanged.FINISHED, Map.of(), officer);
    }

    private void told(String action, Map<String, String> details, Officer officer) {
        events.publishEvent(new OrganisationChanged(action, officer.authority(), officer.username(), details));
    }
}
