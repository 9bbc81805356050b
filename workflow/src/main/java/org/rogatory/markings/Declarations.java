package org.rogatory.markings;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.markings.StubRepository.ListQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a matter is marked, said before anything of it is typed: what is marked too high leaves only a stub here. */
@Service
public class Declarations {

    private static final Set<Role> READERS = EnumSet.of(Role.HEAD, Role.REGISTRAR, Role.AUDITOR);

    private final StubRepository stubs;
    private final MarkingsSettings settings;
    private final Directory directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Declarations(
            StubRepository stubs,
            MarkingsSettings settings,
            Directory directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.stubs = stubs;
        this.settings = settings;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** What is said of a matter that is marked too high: nothing but where it is kept, and with which State. */
    public record Wanted(Marking marking, String otherState, String registryNumber) {}

    /** Whether the list of stubs is for an officer. */
    public static boolean opens(Officer officer) {
        return officer.hasAny(READERS);
    }

    /** Whether an officer begins matters, and so may declare their marking. */
    public static boolean declares(Officer officer) {
        return officer.worksOnFiles();
    }

    /** The highest marking that may be kept on this node. */
    public Marking highest() {
        return settings.limit();
    }

    /** Whether a matter so marked may be entered on this node. */
    public boolean permits(Marking marking) {
        return settings.permits(marking);
    }

    /** The same of the key of a marking: nothing declared is permitted, an unknown one is not. */
    public boolean permits(String declared) {
        return declared.isBlank() || Marking.of(declared).filter(this::permits).isPresent();
    }

    /** The key, if it is that of a marking; else nothing. */
    public String known(String declared) {
        return Marking.of(declared).map(Marking::key).orElse("");
    }

    /** Keeps the stub of a matter that is marked too high. */
    @Transactional
    public String keep(Wanted wanted, Officer officer) {
        Roles.demand(declares(officer));
        if (permits(wanted.marking())) {
            throw Refusal.of("marking-permitted", "marking");
        }
        if (!directory.knows(wanted.otherState()) || wanted.otherState().equals(officer.state())) {
            throw Refusal.of("unknown-state", "otherState");
        }
        var number = wanted.registryNumber().strip();
        if (!RegistryNumber.is(number)) {
            throw Refusal.of("registry-number", "registryNumber");
        }
        var declared = new Stub.Declared(officer, clock.instant());
        var stub = stubs.save(new Stub(wanted.marking(), wanted.otherState(), number, declared));
        events.publishEvent(new MarkingsEvent(
                "markings.stop",
                stub.getId(),
                officer.username(),
                Map.of("marking", wanted.marking().key())));
        return stub.getId();
    }

    /** A page of the stubs of an authority and of those below it, the last declared first. */
    @Transactional
    public Listed<StubView> page(ListPlace after, Officer officer) {
        Roles.demand(opens(officer));
        var query = new ListQuery(directory.branch(officer.authority()), after.at(), after.reference());
        var page = Listed.of(
                stubs.list(query, Listed.limit()).stream().map(Stub::view).toList());
        events.publishEvent(new MarkingsEvent(
                "markings.look",
                "stubs",
                officer.username(),
                Map.of("rows", String.valueOf(page.lines().size()))));
        return page;
    }
}
