package org.rogatory.providers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.providers.ProviderFilter.After;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The directory of those who give help. The supervisor of a service keeps what his organisation enters, the coordinator
 * of a State all of it. No address stands in it: a shelter is found through who answers for it.
 */
@Service
public class HelpProviders {

    private static final int PART = 200;
    private static final Set<Role> READERS = readers();

    private final HelpProviderRepository providers;
    private final ServiceKinds kinds;
    private final Directory directory;
    private final HelpOrganisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HelpProviders(
            HelpProviderRepository providers,
            ServiceKinds kinds,
            Directory directory,
            HelpOrganisations organisations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.providers = providers;
        this.kinds = kinds;
        this.directory = directory;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    private static Set<Role> readers() {
        var readers = EnumSet.copyOf(HelpPosts.WORKING);
        readers.add(Role.IDENTIFICATION_BODY);
        return readers;
    }

    /** Whether the directory is open to an officer: to posts of referral and to supervisors of services. */
    public boolean reads(Officer officer) {
        return officer.hasAny(READERS) || supervises(officer);
    }

    /** Whether he may make an entry at all. */
    public boolean keeps(Officer officer) {
        return officer.has(Role.COORDINATOR) || supervises(officer);
    }

    private boolean supervises(Officer officer) {
        return officer.has(Role.SUPERVISOR)
                && directory
                        .find(officer.authority())
                        .filter(HelpPosts::service)
                        .isPresent();
    }

    /** The organisations for which he may make entries: a coordinator for his own office and all services. */
    public List<Authority> keptFor(Officer officer) {
        Roles.demand(keeps(officer));
        return directory.authorities(officer.state()).stream()
                .filter(authority -> !authority.test() && mayKeep(authority, officer))
                .toList();
    }

    private static boolean mayKeep(Authority authority, Officer officer) {
        return authority.key().equals(officer.authority())
                || officer.has(Role.COORDINATOR) && HelpPosts.service(authority);
    }

    /** A page of the directory; of another State what is open there, too. */
    @Transactional(readOnly = true)
    public Listed<ProviderView> page(ProviderFilter filter, Officer officer) {
        Roles.demand(reads(officer));
        return Listed.of(providers.page(filter, Listed.limit()).stream()
                .map(HelpProvider::view)
                .toList());
    }

    /** One entry, to be changed; refused to who does not keep it. */
    @Transactional(readOnly = true)
    public ProviderView find(String providerRef, Officer officer) {
        Roles.demand(keeps(officer));
        var view = entry(providerRef, officer).view();
        Roles.demand(mayKeep(directory.authority(view.authority()), officer));
        return view;
    }

    private HelpProvider entry(String providerRef, Officer officer) {
        return providers
                .findByProviderRef(providerRef)
                .filter(found -> found.state().equals(officer.state()))
                .orElseThrow(Refusal::notFound);
    }

    /** Keeps an entry as it is to stand; refused with the field that is wrong, or where it is outdated. */
    @Transactional
    public String keep(NewProvider typed, Officer officer) {
        Roles.demand(keeps(officer));
        typed.check();
        kinds.demand(typed.kinds(), "kinds");
        var authority = directory
                .find(typed.authority())
                .filter(found -> found.state().equals(officer.state()))
                .orElseThrow(() -> Refusal.of("unknown-code", "authority"));
        Roles.demand(mayKeep(authority, officer));
        if (typed.own() && typed.active() && organisations.stopped(authority.key())) {
            throw Refusal.of("service-takes-nobody", "active");
        }
        var entry = entry(typed, officer);
        entry.keep(typed, officer.username(), clock.instant());
        providers.saveAndFlush(entry);
        events.publishEvent(
                new ProviderKept(entry.providerRef(), officer.username(), Map.of("authority", typed.authority())));
        return entry.providerRef();
    }

    private HelpProvider entry(NewProvider typed, Officer officer) {
        var ref = typed.providerRef();
        if (ref == null) {
            return new HelpProvider(UUID.randomUUID().toString(), officer.state());
        }
        var entry = entry(ref, officer);
        Roles.demand(mayKeep(directory.authority(entry.authority()), officer));
        if (entry.edition() != typed.edition()) {
            throw Refusal.of("service-provider-changed");
        }
        return entry;
    }

    /** The names of some of them; one query, however many. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> providerRefs) {
        return providerRefs.isEmpty()
                ? Map.of()
                : providers.findByProviderRefIn(providerRefs).stream()
                        .collect(Collectors.toMap(HelpProvider::providerRef, HelpProvider::name));
    }

    /** Some of them by their references, be it that they take nobody in any more; one query, however many. */
    @Transactional(readOnly = true)
    public Map<String, ProviderView> these(Collection<String> providerRefs) {
        return providerRefs.isEmpty()
                ? Map.of()
                : providers.findByProviderRefIn(providerRefs).stream()
                        .collect(Collectors.toMap(HelpProvider::providerRef, HelpProvider::view));
    }

    /** Those of a State to whom people can be referred: all of them, read part by part. */
    @Transactional(readOnly = true)
    public List<ProviderView> offered(String state) {
        var offered = new ArrayList<ProviderView>();
        var after = Optional.of(After.START);
        while (after.isPresent()) {
            var part = providers.page(new ProviderFilter(state, "", "", false, false, after.get()), Limit.of(PART));
            part.stream().map(HelpProvider::view).forEach(offered::add);
            after = part.size() < PART ? Optional.empty() : Optional.of(behind(offered.get(offered.size() - 1)));
        }
        return offered;
    }

    private static After behind(ProviderView last) {
        return new After(last.place(), last.providerRef());
    }

    /** The one that an act names; refused where the State has none of this reference that takes people in. */
    @Transactional(readOnly = true)
    public ProviderView known(String providerRef, String state) {
        return providers
                .findByProviderRef(providerRef)
                .filter(found -> found.active() && found.state().equals(state))
                .map(HelpProvider::view)
                .orElseThrow(() -> Refusal.of("unknown-code", "letter"));
    }
}
