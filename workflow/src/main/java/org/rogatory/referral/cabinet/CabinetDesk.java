package org.rogatory.referral.cabinet;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.identity.UserAccounts.Account;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.persons.CabinetShut;
import org.rogatory.persons.CabinetView;
import org.rogatory.persons.CabinetView.Holder;
import org.rogatory.persons.Cabinets;
import org.rogatory.persons.OpenCabinet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may do what about the cabinet of a service: its head or supervisor sets it up and dismisses, whoever has opened
 * it admits a colleague, each for himself opens it. Nobody outside the organisation does anything about it.
 */
@Service
public class CabinetDesk {

    private static final Set<Role> LEADING = EnumSet.of(Role.SUPERVISOR, Role.HEAD);
    private static final Set<String> COORDINATING = Set.of("coordinator");

    private final Cabinets cabinets;
    private final Directory directory;
    private final UserAccounts accounts;

    CabinetDesk(Cabinets cabinets, Directory directory, UserAccounts accounts) {
        this.cabinets = cabinets;
        this.directory = directory;
        this.accounts = accounts;
    }

    /** How things stand with the cabinet of the officer's organisation; of others the public keys alone. */
    @Transactional(readOnly = true)
    public CabinetPlace place(Officer officer) {
        var service = ofService(officer);
        var cabinet = service ? cabinets.find(officer.authority()).orElse(null) : null;
        return new CabinetPlace(
                service,
                leads(officer),
                enters(officer),
                cabinet,
                cabinets.elsewhere(),
                cabinet == null ? List.of() : colleagues(cabinet, officer));
    }

    /** Makes the cabinet of a service that has none; the officer is the first to hold it. */
    @Transactional
    public void setUp(char[] passphrase, Officer officer) {
        Roles.demand(leads(officer));
        cabinets.setUp(officer.authority(), officer.username(), passphrase);
    }

    /** Opens the cabinet of his own organisation. */
    public OpenCabinet open(char[] passphrase, Officer officer) {
        Roles.demand(ofService(officer));
        return cabinets.open(officer.authority(), officer.username(), passphrase);
    }

    /**
     * The code with which a colleague takes up the cabinet; told once.
     *
     * @param open as the officer has opened it; null where he has not
     */
    @Transactional
    public String admit(String username, @Nullable OpenCabinet open, Officer officer) {
        Roles.demand(ofService(officer));
        if (open == null || !open.username().equals(officer.username())) {
            throw new CabinetShut("cabinet:" + officer.authority());
        }
        var colleague = accounts.find(username)
                .filter(Account::enabled)
                .map(Account::officer)
                .filter(one -> one.authority().equals(officer.authority()) && one.worksOnFiles())
                .orElseThrow(() -> new CabinetRefused("cabinet-colleague"));
        return cabinets.admit(officer.authority(), colleague.username(), open);
    }

    /** Whoever was admitted chooses his passphrase. */
    public void takeUp(String code, char[] passphrase, Officer officer) {
        Roles.demand(ofService(officer));
        cabinets.takeUp(officer.authority(), officer.username(), code, passphrase);
    }

    /** Another passphrase of his own. */
    public void changePassphrase(char[] present, char[] next, Officer officer) {
        Roles.demand(ofService(officer));
        cabinets.changePassphrase(officer.authority(), officer.username(), present, next);
    }

    /** Somebody of the organisation holds the cabinet no more. */
    @Transactional
    public void dismiss(String username, Officer officer) {
        Roles.demand(leads(officer));
        cabinets.dismiss(officer.authority(), username, officer);
    }

    /** Enters the key of a service that keeps its cabinet at another node. */
    @Transactional
    public void know(String organisation, String publicKey, Officer officer) {
        Roles.demand(enters(officer));
        if (!directory.independent(organisation)) {
            throw new CabinetRefused("cabinet-unknown");
        }
        cabinets.know(organisation, publicKey, officer);
    }

    private boolean ofService(Officer officer) {
        return officer.worksOnFiles() && directory.independent(officer.authority());
    }

    private boolean leads(Officer officer) {
        return ofService(officer) && officer.hasAny(LEADING);
    }

    private boolean enters(Officer officer) {
        return leads(officer) || Roles.held(officer, COORDINATING);
    }

    private List<Officer> colleagues(CabinetView cabinet, Officer officer) {
        var holding = cabinet.holders().stream()
                .filter(holder -> !holder.waiting())
                .map(Holder::username)
                .collect(Collectors.toSet());
        return accounts.officersOf(officer.state()).stream()
                .filter(one -> one.authority().equals(officer.authority()) && one.worksOnFiles())
                .filter(one -> !holding.contains(one.username()))
                .toList();
    }
}
