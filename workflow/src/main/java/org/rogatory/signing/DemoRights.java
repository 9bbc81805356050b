package org.rogatory.signing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.directory.DemoStart;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.springframework.stereotype.Component;

/**
 * Lets the signatories and judges of the demo sign by invented orders, and its heads and officers the letters of their
 * work; an authority that has rights is left alone. They are there before the node answers: nobody finds a signatory
 * without his right.
 */
@Component
class DemoRights extends DemoStart {

    /** After the officers of the demo world. */
    private static final int STEP = 2;

    private static final Set<Role> EVERYTHING = EnumSet.of(Role.SIGNATORY, Role.COURT);
    /** What the verbs of a role send for the authority at which it serves. */
    private static final Map<Role, List<String>> AT_HOME = Map.of(
            Role.HEAD, byAct(),
            Role.CENTRAL_OFFICER, byAct(),
            Role.CUSTODY_OFFICER, SignedKinds.PAPERS_OF_PERSONS,
            Role.REGISTRAR, List.of("cover_letter"),
            Role.EXECUTOR, List.of("execution_order", "execution_report", "report_return"),
            Role.SUPERVISOR, List.of("execution_order", "execution_report", "report_return"));
    /** What a unit that asked sends for the authority that keeps its file. */
    private static final Map<Role, List<String>> FOR_WHO_ASKS = Map.of(Role.DRAFTER, List.of("reminder"));
    /** What a unit that executes sends for the authority that keeps the file, also where that looks after courts. */
    private static final Map<Role, List<String>> FOR_WHO_ANSWERS = Map.of(Role.EXECUTOR, List.of("interim_reply"));

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);

    private final SigningSettings settings;
    private final SigningRegister register;
    private final UserAccounts accounts;
    private final Directory directory;

    DemoRights(SigningSettings settings, SigningRegister register, UserAccounts accounts, Directory directory) {
        super(STEP);
        this.settings = settings;
        this.register = register;
        this.accounts = accounts;
        this.directory = directory;
    }

    @Override
    protected void begin() {
        if (settings.demoRights()) {
            directory.hosted().stream()
                    .flatMap(state -> accounts.officersOf(state).stream())
                    .flatMap(this::rights)
                    .collect(Collectors.groupingBy(NewRight::authority))
                    .forEach((authority, rights) -> register.begin(authority, rights, "system"));
        }
    }

    /** A signatory signs all; who drafts may say that an answer is not whole, who executes that it waits. */
    private Stream<NewRight> rights(Officer officer) {
        var own = officer.authority();
        if (officer.hasAny(EVERYTHING)) {
            return Stream.of(right(own, officer, Set.of()));
        }
        var keeper = directory.keeper(officer.state(), false).key();
        var ofCourts = directory.keeper(officer.state(), true).key();
        var kinds = new TreeMap<String, Set<String>>();
        add(kinds, own, officer, AT_HOME);
        add(kinds, keeper, officer, FOR_WHO_ASKS);
        add(kinds, keeper, officer, FOR_WHO_ANSWERS);
        add(kinds, ofCourts, officer, FOR_WHO_ANSWERS);
        return kinds.entrySet().stream().map(each -> right(each.getKey(), officer, each.getValue()));
    }

    private static void add(
            Map<String, Set<String>> kinds, String authority, Officer officer, Map<Role, List<String>> sent) {
        sent.forEach((role, some) -> {
            if (officer.has(role)) {
                kinds.computeIfAbsent(authority, key -> new TreeSet<>()).addAll(some);
            }
        });
    }

    private static List<String> byAct() {
        return Stream.of(SignedKinds.byAct(), SignedKinds.PAPERS, SignedKinds.PAPERS_OF_PERSONS)
                .flatMap(List::stream)
                .toList();
    }

    private static NewRight right(String authority, Officer officer, Set<String> kinds) {
        return new NewRight(
                authority,
                officer.username(),
                SigningBasis.POST,
                kinds,
                null,
                "1-k (demo)",
                FIRST_DAY,
                FIRST_DAY,
                null);
    }
}
