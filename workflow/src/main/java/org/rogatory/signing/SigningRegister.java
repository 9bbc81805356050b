package org.rogatory.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of signing rights: kept by the administrator of a State, who never gives a right to himself. */
@Service
public class SigningRegister {

    /** Lines of the register that are shown. */
    public static final int SHOWN = 300;

    private static final Set<Role> READERS = EnumSet.of(
            Role.ADMINISTRATOR,
            Role.AUDITOR,
            Role.HEAD,
            Role.SIGNATORY,
            Role.COURT,
            Role.CENTRAL_OFFICER,
            Role.REGISTRAR);
    private static final Set<SigningBasis> GIVEN =
            EnumSet.of(SigningBasis.POST, SigningBasis.ACTING, SigningBasis.DELEGATION);

    private final SigningRightRepository rights;
    private final UserAccounts accounts;
    private final Directory directory;
    private final RevocationTexts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SigningRegister(
            SigningRightRepository rights,
            UserAccounts accounts,
            Directory directory,
            RevocationTexts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rights = rights;
        this.accounts = accounts;
        this.directory = directory;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the register is open to the officer. */
    public static boolean reads(Officer officer) {
        return officer.roles().stream().anyMatch(READERS::contains);
    }

    /** The rights the officer may see: of his State for an administrator or auditor, else of his authority and below. */
    @Transactional(readOnly = true)
    public List<SigningRightView> of(Officer officer) {
        if (!reads(officer)) {
            throw Refusal.of("role");
        }
        return rights.of(authorities(officer), Limit.of(SHOWN)).stream()
                .map(SigningRight::view)
                .toList();
    }

    Set<String> authorities(Officer officer) {
        return officer.has(Role.ADMINISTRATOR) || officer.has(Role.AUDITOR)
                ? directory.authorities(officer.state()).stream()
                        .map(Authority::key)
                        .collect(Collectors.toUnmodifiableSet())
                : directory.branch(officer.authority());
    }

    /** Records a right that an order has given; refused with the field that is wrong. */
    @Transactional
    public SigningRightView record(NewRight wanted, Officer administrator) {
        demandAdministrator(administrator);
        demandPossible(wanted, administrator);
        var right = new SigningRight(UUID.randomUUID().toString(), wanted, administrator.username(), clock.instant());
        trace("signing.record", rights.save(right).view(), administrator);
        return right.view();
    }

    /** The right to be revoked, if it is there and of the administrator's State. */
    @Transactional(readOnly = true)
    public SigningRightView find(String rightId, Officer administrator) {
        var right = kept(rightId, administrator);
        return right.view(texts.show(right.authority(), right.revokeReason()));
    }

    /** The day it is at the authority of a right. */
    public LocalDate today(SigningRightView right) {
        return directory.times().day(right.authority(), clock.instant());
    }

    /**
     * Ends a right today or on a later day, also sooner than it was to end already; what was signed on it stays signed.
     */
    @Transactional
    public void revoke(String rightId, Revocation wanted, Officer administrator) {
        var right = kept(rightId, administrator);
        var from = sooner(right.view(), wanted);
        var order = wanted.number();
        var reason = texts.hide(right.authority(), wanted.why());
        right.revoke(administrator.username(), clock.instant());
        right.explain(from, order, reason);
        trace("signing.revoke", rights.save(right).view(), administrator);
    }

    /** From which day it is revoked: before the one from which it is already. */
    private LocalDate sooner(SigningRightView right, Revocation wanted) {
        var today = today(right);
        if (right.revoked(today)) {
            throw Refusal.of("right-revoked");
        }
        var from = wanted.from(today);
        if (right.revoked(from)) {
            throw Refusal.of("right-revoked", "day");
        }
        return from;
    }

    /** Puts first rights where an authority has none. */
    @Transactional
    void begin(String authority, List<NewRight> first, String by) {
        if (rights.ofAuthority(authority).isEmpty()) {
            first.forEach(
                    right -> rights.save(new SigningRight(UUID.randomUUID().toString(), right, by, clock.instant())));
        }
    }

    private SigningRight kept(String rightId, Officer administrator) {
        demandAdministrator(administrator);
        return rights.findById(rightId)
                .filter(right -> ofState(right.authority(), administrator))
                .orElseThrow(Refusal::notFound);
    }

    private void demandPossible(NewRight wanted, Officer administrator) {
        if (!ofState(wanted.authority(), administrator)) {
            throw Refusal.of("authority-of-other-state", "authority");
        }
        var holder = officer(wanted.holder(), administrator, "holder");
        if (holder.equals(administrator.username())) {
            throw Refusal.secondPerson("right-for-oneself", "holder");
        }
        if (!GIVEN.contains(wanted.basis())) {
            throw Refusal.of("signing-basis", "basis");
        }
        if (wanted.basis() != SigningBasis.POST
                && officer(wanted.onBehalfOf(), administrator, "onBehalfOf").equals(holder)) {
            throw Refusal.of("substitute-himself", "onBehalfOf");
        }
        wanted.demandOrder();
        if (wanted.basis() == SigningBasis.DELEGATION) {
            demandHeld(wanted);
        }
    }

    /** Nobody delegates a right that he does not have on its first day, nor for more documents than he has it for. */
    private void demandHeld(NewRight wanted) {
        var standing = rights.ofAuthority(wanted.authority()).stream()
                .map(SigningRight::view)
                .filter(right -> right.on(Objects.requireNonNull(wanted.validFrom())))
                .toList();
        if (!Capacities.held(standing, wanted.onBehalfOf())) {
            throw Refusal.of("delegated-without-right", "onBehalfOf");
        }
        if (!Capacities.held(standing, wanted.onBehalfOf(), wanted.kinds())) {
            throw Refusal.of("delegated-beyond-right", "kinds");
        }
    }

    /** Of these rights those delegated ones that stand today and rest on no right that covers all they name. */
    @Transactional(readOnly = true)
    public Set<String> lapsed(List<SigningRightView> shown) {
        var delegated = shown.stream()
                .filter(right -> right.basis() == SigningBasis.DELEGATION && stands(right))
                .toList();
        var authorities =
                delegated.stream().map(SigningRightView::authority).distinct().toList();
        var standing = authorities.isEmpty()
                ? Map.<String, List<SigningRightView>>of()
                : rights.of(authorities, Limit.unlimited()).stream()
                        .map(SigningRight::view)
                        .filter(this::stands)
                        .collect(Collectors.groupingBy(SigningRightView::authority));
        return delegated.stream()
                .filter(right -> !Capacities.held(
                        standing.getOrDefault(right.authority(), List.of()), right.onBehalfOf(), right.kinds()))
                .map(SigningRightView::rightId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean stands(SigningRightView right) {
        return right.on(directory.times().day(right.authority(), clock.instant()));
    }

    private String officer(@Nullable String username, Officer administrator, String field) {
        return accounts.find(Objects.toString(username, ""))
                .filter(UserAccounts.Account::enabled)
                .map(account -> account.officer())
                .filter(found -> found.state().equals(administrator.state()))
                .map(Officer::username)
                .orElseThrow(() -> Refusal.of("officer-unknown", field));
    }

    boolean ofState(String authority, Officer officer) {
        return directory
                .find(authority)
                .filter(found -> found.state().equals(officer.state()))
                .isPresent();
    }

    private static void demandAdministrator(Officer officer) {
        if (!officer.has(Role.ADMINISTRATOR)) {
            throw Refusal.of("role");
        }
    }

    private void trace(String action, SigningRightView right, Officer administrator) {
        var details = Map.of(
                "holder",
                right.holder(),
                "authority",
                right.authority(),
                "basis",
                right.basis().key());
        events.publishEvent(new SigningEvent(action, right.rightId(), administrator.username(), details));
    }
}
