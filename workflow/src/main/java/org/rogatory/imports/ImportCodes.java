package org.rogatory.imports;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rogatory.directory.Authority;
import org.rogatory.directory.Directory;
import org.rogatory.directory.Wording;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.rogatory.identity.UserAccounts;
import org.rogatory.law.Labels;
import org.rogatory.law.ReferenceData;
import org.rogatory.markings.Declarations;
import org.rogatory.markings.Marking;
import org.springframework.stereotype.Component;

/** The keys and labels that may stand in a table of open files of one authority. */
@Component
public class ImportCodes {

    private static final Set<Role> ONLOOKERS = EnumSet.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.OPERATOR, Role.SYSTEM);
    private static final Set<Role> DRAFTING = EnumSet.of(Role.DRAFTER, Role.COURT);

    private final List<PaperFiles> procedures;
    private final Directory directory;
    private final UserAccounts accounts;
    private final Labels labels;
    private final ReferenceData reference;
    private final Declarations declarations;
    private final Clock clock;

    ImportCodes(
            List<PaperFiles> procedures,
            Directory directory,
            UserAccounts accounts,
            Labels labels,
            ReferenceData reference,
            Declarations declarations,
            Clock clock) {
        this.reference = reference;
        this.declarations = declarations;
        this.procedures = procedures;
        this.directory = directory;
        this.accounts = accounts;
        this.labels = labels;
        this.clock = clock;
    }

    /** For each column of a list what may stand there, with its words; the directions are left to the pages. */
    public Map<Column, Map<String, Wording>> choices(Officer officer) {
        var choices = lists(officer).choices();
        var statuses = new LinkedHashMap<String, Wording>();
        lists(officer).statuses().values().forEach(list -> statuses.putAll(list.labels()));
        choices.put(Column.STATUS, statuses);
        return choices;
    }

    ImportLists lists(Officer officer) {
        var known = accounts.officersOf(officer.state());
        var drafters = known.stream().filter(ImportCodes::drafts).toList();
        return new ImportLists(
                lists(officer, known),
                statuses(PaperFiles::statuses),
                statuses(procedure ->
                        labels.list("statuses." + procedure.machine()).keySet()),
                procedures.stream().collect(toMap(ImportCodes::direction, procedure -> procedure)),
                known.stream()
                        .filter(one -> one.has(Role.EXECUTOR))
                        .map(Officer::authority)
                        .collect(toSet()),
                drafters.stream().collect(toMap(Officer::username, Officer::authority, (first, later) -> first)),
                drafters.stream()
                        .filter(one -> !works(one, officer))
                        .map(Officer::username)
                        .collect(toSet()),
                keptElsewhere(officer, known),
                labels.list("refusal_grounds").keySet(),
                covert(),
                new CodeList(plain(markings(), key -> key)),
                markings().stream().filter(declarations::permits).collect(toSet()),
                known.isEmpty(),
                directory.times().day(officer.authority(), clock.instant()));
    }

    /** What a row must tell in which status, by direction and status. */
    public List<StatusNeeds> needs() {
        return procedures.stream()
                .flatMap(procedure -> procedure.statuses().stream()
                        .map(status -> new StatusNeeds(
                                direction(procedure),
                                status,
                                procedure.needs().getOrDefault(status, Set.of()),
                                procedure.closed().getOrDefault(status, Set.of()),
                                procedure.ended().get(status))))
                .sorted(Comparator.comparing(StatusNeeds::direction).thenComparing(StatusNeeds::status))
                .toList();
    }

    /** Every marking, the lowest first. */
    public static List<String> markings() {
        return Arrays.stream(Marking.values()).map(Marking::key).toList();
    }

    private Set<String> covert() {
        return reference.assistanceTypes().entrySet().stream()
                .filter(type -> type.getValue().classified())
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    static String direction(PaperFiles procedure) {
        return procedure.outgoing() ? SheetWords.OUTGOING : SheetWords.INCOMING;
    }

    private Map<String, CodeList> statuses(Function<PaperFiles, Set<String>> of) {
        return procedures.stream()
                .collect(toMap(
                        ImportCodes::direction,
                        procedure -> CodeList.of(labels.list("statuses." + procedure.machine()), of.apply(procedure))));
    }

    private Map<Column, CodeList> lists(Officer officer, List<Officer> known) {
        var lists = new EnumMap<Column, CodeList>(Column.class);
        var directions = procedures.stream().map(ImportCodes::direction).toList();
        lists.put(Column.DIRECTION, new CodeList(plain(directions, key -> key)));
        lists.put(Column.FORM, CodeList.of(labels.list("forms"), forms()));
        lists.put(Column.OTHER_STATE, CodeList.of(directory.stateNames(), others(officer)));
        lists.put(Column.INSTRUMENTS, new CodeList(labels.list("instruments")));
        lists.put(Column.OFFENCES, new CodeList(labels.list("offences")));
        lists.put(Column.ASSISTANCE, new CodeList(labels.list("assistance_types")));
        lists.put(Column.RESULTS, CodeList.of(labels.list("statuses.item"), outcomes()));
        lists.put(Column.REASONS, new CodeList(reasons()));
        var workers = known.stream()
                .filter(one -> works(one, officer) || drafts(one))
                .collect(toMap(Officer::username, one -> one));
        lists.put(
                Column.RESPONSIBLE,
                new CodeList(plain(List.copyOf(workers.keySet()), key -> String.valueOf(name(workers, key)))));
        lists.put(Column.UNIT, new CodeList(units(officer)));
        return lists;
    }

    private static String name(Map<String, Officer> workers, String key) {
        var officer = workers.get(key);
        return officer == null ? key : officer.displayName();
    }

    private Set<String> forms() {
        return procedures.stream()
                .flatMap(procedure -> procedure.forms().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<String> others(Officer officer) {
        var others = new LinkedHashSet<>(directory.states());
        others.remove(officer.state());
        return others;
    }

    private Set<String> outcomes() {
        return procedures.stream()
                .flatMap(procedure -> procedure.ended().values().stream())
                .flatMap(ended -> ended.oneOf().stream())
                .collect(toSet());
    }

    /** Why something was refused, and why it was returned as far as the other State may be told. */
    private Map<String, Wording> reasons() {
        var reasons = new LinkedHashMap<>(labels.list("refusal_grounds"));
        reference.returnReasons().values().stream()
                .filter(reason -> "return".equals(reason.group()) && reason.releasable())
                .forEach(reason -> reasons.put(reason.key(), reason.label()));
        return reasons;
    }

    /** Who drafts requests of ours, also where he belongs to no office of the authority, as a court does. */
    private static boolean drafts(Officer one) {
        return one.hasAny(DRAFTING);
    }

    /** Whose requests another authority keeps: by drafter, or by unit where nobody here knows the drafters. */
    private Set<String> keptElsewhere(Officer officer, List<Officer> known) {
        if (known.isEmpty()) {
            return directory.authorities(officer.state()).stream()
                    .map(Authority::key)
                    .filter(unit -> !keeps(officer, directory.court(unit)))
                    .collect(toSet());
        }
        return known.stream()
                .filter(one -> drafts(one) && !keeps(officer, one.has(Role.COURT)))
                .map(Officer::username)
                .collect(toSet());
    }

    private boolean keeps(Officer officer, boolean courtRoute) {
        return directory.keeper(officer.state(), courtRoute).key().equals(officer.authority());
    }

    /** Who may answer for a file: he works on files in the authority or below it. */
    private boolean works(Officer one, Officer officer) {
        return !ONLOOKERS.containsAll(one.roles()) && directory.belongsTo(one.authority(), officer.authority());
    }

    private Map<String, Wording> units(Officer officer) {
        return directory.authorities(officer.state()).stream()
                .filter(authority -> !authority.test())
                .collect(toMap(Authority::key, Authority::name, (first, later) -> first, LinkedHashMap::new));
    }

    /** Words that are the same in every language. */
    private static Map<String, Wording> plain(List<String> keys, Function<String, String> words) {
        var plain = new HashMap<String, Wording>();
        keys.forEach(key -> plain.put(key, new Wording(words.apply(key), words.apply(key), words.apply(key))));
        return plain;
    }
}
