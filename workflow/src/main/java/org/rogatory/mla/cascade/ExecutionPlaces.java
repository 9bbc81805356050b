package org.rogatory.mla.cascade;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rogatory.absences.FilledPosts;
import org.rogatory.cases.AccessGrants;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Refusal;
import org.rogatory.directory.Directory;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.mla.item.ItemPlaces;
import org.rogatory.requests.reminder.ExecutingRoles;
import org.rogatory.tasks.Tasks;
import org.springframework.stereotype.Component;

/** The authority that executes a request now: it has the file and the tasks of its executors; others look on. */
@Component
public class ExecutionPlaces {

    /** Those of an executing authority who get the file. */
    public static final Set<Role> EXECUTING = ExecutingRoles.EXECUTING;

    private final Directory directory;
    private final UserAccounts accounts;
    private final AbleOfficers able;
    private final ItemPlaces items;
    private final AccessGrants grants;
    private final FilledPosts posts;
    private final Tasks tasks;

    ExecutionPlaces(
            Directory directory,
            UserAccounts accounts,
            AbleOfficers able,
            ItemPlaces items,
            AccessGrants grants,
            FilledPosts posts,
            Tasks tasks) {
        this.directory = directory;
        this.accounts = accounts;
        this.able = able;
        this.items = items;
        this.grants = grants;
        this.posts = posts;
        this.tasks = tasks;
    }

    /** Refuses an authority of another State, and one in which nobody who signs in here could execute. */
    public void demandAble(CaseFile file, String key) {
        demandAble(file, key, "authority");
    }

    /**
     * The same.
     *
     * @param field the field that names it
     */
    public void demandAble(CaseFile file, String key, String field) {
        var authority = directory.authority(key);
        if (!authority.state().equals(file.state())) {
            throw Refusal.of("authority-of-other-state", field);
        }
        if (!able.executing(file).contains(authority)) {
            throw Refusal.of("nobody-executes", field);
        }
    }

    /** Tells of an authority whether nobody is left there who gets files for execution: it was abolished, for example. */
    Predicate<String> vacancies(CaseFile file) {
        return vacancies(file, (holders, known) -> holders.isEmpty());
    }

    /** Tells of an authority whether it is vacant, or the file is shut to all there who would execute it. */
    Predicate<String> unreached(CaseFile file) {
        return vacancies(file, (holders, known) -> posts.shut(file.caseRef(), holders, known));
    }

    private Predicate<String> vacancies(CaseFile file, BiPredicate<List<Officer>, List<Officer>> vacant) {
        var known = accounts.officersOf(file.state());
        return key -> directory.find(key).isEmpty() || !known.isEmpty() && vacant.test(executing(key, known), known);
    }

    private static List<Officer> executing(String authority, List<Officer> known) {
        return known.stream()
                .filter(officer -> officer.authority().equals(authority) && officer.hasAny(EXECUTING))
                .toList();
    }

    /** An authority executes from now on. */
    public void give(CaseFile file, String authority) {
        open(file, authority);
        admit(file, authority);
    }

    /** The file is there for an authority: who executes works on it, its head looks into it. */
    public void open(CaseFile file, String authority) {
        grants.handOver(file.caseRef(), Set.of(), names(authority, EXECUTING), head(file, authority));
    }

    /** An authority executes some items of the file from now on and has their tasks; those who had them have them no more. */
    void share(CaseFile file, String authority, Collection<String> itemRefs, Collection<String> former) {
        open(file, authority);
        tasks.passItems(
                itemRefs, former.stream().map(ExecutionPlaces::executors).toList(), executors(authority));
    }

    /** All open tasks of its role, but those of items that others were given. */
    private void admit(CaseFile file, String authority) {
        tasks.admit(file.caseRef(), Role.EXECUTOR.key(), executors(authority));
        var elsewhere = items.readers(file.caseRef()).entrySet().stream()
                .filter(item -> !item.getValue().contains(authority))
                .map(Map.Entry::getKey)
                .toList();
        tasks.withholdItems(elsewhere, executors(authority));
    }

    /**
     * The work goes from one authority to another: that one has the tasks, the former only looks into the file. Where it is
     * the work on single items, the tasks of these go, and none of the whole.
     */
    void hand(CaseFile file, Chain chain, String from, String to) {
        if (chain.whole()) {
            tasks.dismiss(file.caseRef(), Role.EXECUTOR.key(), executors(from));
        }
        grants.handOver(file.caseRef(), names(from, own(file, from)), names(to, EXECUTING), head(file, to));
        if (chain.whole()) {
            admit(file, to);
        } else {
            tasks.passItems(held(file, chain), Set.of(executors(from)), executors(to));
        }
    }

    /** The items that were given to the authority at the top. */
    private Set<String> held(CaseFile file, Chain chain) {
        return items.holders(file.caseRef()).entrySet().stream()
                .filter(item -> item.getValue().equals(chain.root()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The same, with what is to be executed: the other authority does it from now on. */
    void pass(CaseFile file, Chain chain, String from, String to) {
        items.pass(file, chain.root(), to);
        hand(file, chain, from, to);
    }

    /** Nothing is below the authority at the top any more that was given single items: it works on them again itself. */
    void climb(CaseFile file, Chain chain, String root) {
        var below = chain.open().stream().map(Level::authority).toList();
        share(file, root, held(file, chain), below);
    }

    /** What was passed down has ended below, and the authority at the top works on it itself once more. */
    void resume(CaseFile file, Chain chain) {
        var root = String.valueOf(chain.root());
        items.pass(file, chain.root(), root);
        if (chain.whole()) {
            give(file, root);
        } else {
            share(file, root, held(file, chain), Set.of());
        }
    }

    /** It finds the tasks in its work no more, and only looks into the file. */
    void release(CaseFile file, String authority) {
        tasks.dismiss(file.caseRef(), Role.EXECUTOR.key(), executors(authority));
        grants.handOver(file.caseRef(), names(authority, own(file, authority)), Set.of());
    }

    /** It looks into the file without having worked on it. */
    void show(CaseFile file, String authority) {
        open(file, authority);
        release(file, authority);
    }

    /** The former authority keeps nothing; its successor has what it had. */
    void succeed(CaseFile file, String former, String successor) {
        leave(file, former);
        items.succeed(file, former, successor);
    }

    /** The successor works where the former one worked. */
    void goOn(CaseFile file, Chain chain, String successor) {
        items.pass(file, chain.root(), successor);
        if (chain.whole()) {
            give(file, successor);
        } else {
            share(file, successor, held(file, chain), Set.of());
        }
    }

    private static Set<String> names(String authority, Set<Role> roles) {
        return roles.stream().map(role -> Officer.principalOf(authority, role)).collect(Collectors.toSet());
    }

    /** An authority keeps nothing of the file, neither the file nor its tasks. */
    public void leave(CaseFile file, String authority) {
        grants.takeBack(file.caseRef(), authority, given(file, authority));
        tasks.dismiss(file.caseRef(), Role.EXECUTOR.key(), executors(authority));
    }

    /** Who answers for the file in the authority that keeps it stays with it, whoever executes. */
    private static Set<Role> own(CaseFile file, String authority) {
        return authority.equals(file.authority()) ? EnumSet.of(Role.EXECUTOR) : EXECUTING;
    }

    /** All to whom the file was opened at an authority. */
    private static Set<Role> given(CaseFile file, String authority) {
        var given = EnumSet.copyOf(own(file, authority));
        if (!authority.equals(file.authority())) {
            given.add(Role.HEAD);
        }
        return given;
    }

    /** Who answers for an office that executes for another one: he sees what is done there and does none of it. */
    private static Set<String> head(CaseFile file, String authority) {
        return authority.equals(file.authority()) ? Set.of() : names(authority, EnumSet.of(Role.HEAD));
    }

    private static String executors(String authority) {
        return Officer.principalOf(authority, Role.EXECUTOR);
    }
}
