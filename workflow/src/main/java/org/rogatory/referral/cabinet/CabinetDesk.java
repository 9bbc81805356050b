package org.rogatory.referral.cabinet;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.Roles;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAccounts;
import org.rogatory.persons.CabinetRefused;
import org.rogatory.persons.CabinetRotation;
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

    private final Cabinets cabinets;
    private final CabinetRotation rotation;
    private final CabinetPosts posts;
    private final CabinetStaff staff;
    private final UserAccounts accounts;

    CabinetDesk(
            Cabinets cabinets,
            CabinetRotation rotation,
            CabinetPosts posts,
            CabinetStaff staff,
            UserAccounts accounts) {
        this.cabinets = cabinets;
        this.rotation = rotation;
        this.posts = posts;
        this.staff = staff;
        this.accounts = accounts;
    }

    /** How things stand with the cabinet of the officer's organisation. */
    @Transactional(readOnly = true)
    public CabinetPlace place(Officer officer) {
        var service = posts.ofService(officer);
        var cabinet = service ? cabinets.find(officer.authority()).orElse(null) : null;
        return new CabinetPlace(
                service,
                posts.leads(officer),
                cabinet,
                cabinet != null && rotation.goesOn(officer.authority()),
                cabinet == null ? List.of() : colleagues(cabinet, officer));
    }

    /** Makes the cabinet of a service that has none; the officer is the first to hold it. */
    @Transactional
    public void setUp(char[] passphrase, Officer officer) {
        Roles.demand(posts.leads(officer));
        cabinets.setUp(officer.authority(), officer.username(), passphrase);
    }

    /** Opens the cabinet of his own organisation, and goes on with what a change of its key has left. */
    public OpenCabinet open(char[] passphrase, Officer officer) {
        Roles.demand(posts.ofService(officer));
        var open = cabinets.open(officer.authority(), officer.username(), passphrase);
        rotation.goOn(open);
        return open;
    }

    /**
     * Gives the cabinet another pair of keys: what who was dismissed may have copied opens nothing more from then on.
     *
     * @param open as the officer has opened it; null where he has not
     */
    public void changeKey(@Nullable OpenCabinet open, Officer officer) {
        Roles.demand(posts.ofService(officer));
        var his = demandOpen(open, officer);
        rotation.change(his);
        rotation.goOn(his);
    }

    private static OpenCabinet demandOpen(@Nullable OpenCabinet open, Officer officer) {
        if (open == null || !open.username().equals(officer.username())) {
            throw new CabinetShut("cabinet:" + officer.authority());
        }
        return open;
    }

    /**
     * The code with which a colleague takes up the cabinet; told once.
     *
     * @param open as the officer has opened it; null where he has not
     */
    @Transactional
    public String admit(String username, @Nullable OpenCabinet open, Officer officer) {
        Roles.demand(posts.ofService(officer));
        var his = demandOpen(open, officer);
        var colleague = staff.colleague(username, officer.authority())
                .orElseThrow(() -> new CabinetRefused("cabinet-colleague"));
        return cabinets.admit(officer.authority(), colleague.username(), his);
    }

    /** Whoever was admitted chooses his passphrase. */
    public void takeUp(String code, char[] passphrase, Officer officer) {
        Roles.demand(posts.ofService(officer));
        cabinets.takeUp(officer.authority(), officer.username(), code, passphrase);
    }

    /** Another passphrase of his own. */
    public void changePassphrase(char[] present, char[] next, Officer officer) {
        Roles.demand(posts.ofService(officer));
        cabinets.changePassphrase(officer.authority(), officer.username(), present, next);
    }

    /** Somebody of the organisation holds the cabinet no more; the last who can still open it stays. */
    @Transactional
    public void dismiss(String username, Officer officer) {
        Roles.demand(posts.leads(officer));
        cabinets.find(officer.authority()).ifPresent(cabinet -> demandNotLast(cabinet, username));
        cabinets.dismiss(officer.authority(), username, officer);
    }

    private void demandNotLast(CabinetView cabinet, String username) {
        if (staff.last(cabinet, username)) {
            throw new CabinetRefused(CabinetStaff.LAST);
        }
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
