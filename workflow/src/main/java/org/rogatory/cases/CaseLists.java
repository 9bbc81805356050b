package org.rogatory.cases;

import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rogatory.directory.DeadlineRules;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of files under the access rule; what is shown to somebody leaves one trace with the references. */
@Service
public class CaseLists {

    /** So many files stand in a list at most that is not read page by page. */
    public static final int LONGEST_LIST = 200;

    private final CaseFileRepository files;
    private final DeadlineRules rules;
    private final ApplicationEventPublisher events;

    CaseLists(CaseFileRepository files, DeadlineRules rules, ApplicationEventPublisher events) {
        this.files = files;
        this.rules = rules;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<CaseFile> byExternalRef(String externalRef, AccessScope scope) {
        return files.byExternalRef(externalRef, scope, Limit.of(LONGEST_LIST));
    }

    /** The files under a national system's own reference, shown to an officer. */
    @Transactional
    public List<CaseFile> viewByExternalRef(String externalRef, Officer officer) {
        var found = byExternalRef(externalRef, AccessScope.of(officer));
        CasesViewed.list("cases.list", officer, found).forEach(events::publishEvent);
        return found;
    }

    /** The newest files of these machines; an empty set of statuses means all. */
    @Transactional
    public List<CaseFile> list(Set<String> machines, Set<String> statuses, Officer officer) {
        var scope = AccessScope.of(officer);
        var limit = Limit.of(LONGEST_LIST);
        var found = statuses.isEmpty()
                ? files.list(machines, scope, limit)
                : files.listByStatus(machines, statuses, scope, limit);
        CasesViewed.list("cases.list", officer, found).forEach(events::publishEvent);
        return found;
    }

    /** The files from the place the filter names, the last opened first; drafts too. */
    @Transactional
    public List<CaseFile> page(RegisterFilter filter, int size, Officer officer) {
        if (filter.machines().isEmpty()) {
            return List.of();
        }
        var found = files.page(filter, rules.warnings(), AccessScope.of(officer), Limit.of(size));
        CasesViewed.list("cases.list", officer, found).forEach(events::publishEvent);
        return found;
    }

    /** The files of a work list; files the officer may not see are left out. */
    @Transactional
    public List<CaseFile> ofTasks(Set<String> caseRefs, Officer officer) {
        if (caseRefs.isEmpty()) {
            return List.of();
        }
        var found = files.these(caseRefs, AccessScope.of(officer));
        CasesViewed.list("tasks.list", officer, found).forEach(events::publishEvent);
        return found;
    }

    /** Those of these files that are there for this scope; one statement, and whoever shows them leaves the trace. */
    @Transactional(readOnly = true)
    public List<CaseFile> these(Set<String> caseRefs, AccessScope scope) {
        return caseRefs.isEmpty() ? List.of() : files.these(caseRefs, scope);
    }

    /**
     * Those of these files that are protected by default and not there for an officer: nothing else that he is shown
     * names one. Two statements, however many.
     */
    @Transactional(readOnly = true)
    public Set<String> guardedFrom(Officer officer, Set<String> caseRefs) {
        var guarded = these(caseRefs, AccessScope.system()).stream()
                .filter(CaseFamily::guarded)
                .map(CaseFile::caseRef)
                .collect(toSet());
        var seen = these(guarded, AccessScope.of(officer)).stream()
                .map(CaseFile::caseRef)
                .collect(toSet());
        guarded.removeAll(seen);
        return guarded;
    }

    /** Those of these files that follow a machine; nothing of them is shown, so nothing is traced. */
    @Transactional(readOnly = true)
    public Set<String> ofMachine(Set<String> caseRefs, String machine, Officer officer) {
        return caseRefs.isEmpty() ? Set.of() : files.ofMachine(caseRefs, machine, AccessScope.of(officer));
    }

    /**
     * Those of these files of whose last act an officer is told nothing, as it was done to an item that only others have;
     * asked once, and only where such an act is among them.
     */
    @Transactional(readOnly = true)
    public Set<String> silent(List<CaseFile> shown, Officer officer) {
        var asked = shown.stream()
                .filter(file -> file.lastAct().item() != null && !Deliberation.open(file, officer))
                .map(CaseFile::caseRef)
                .collect(toSet());
        if (asked.isEmpty()) {
            return Set.of();
        }
        var told = files.toldLastActs(asked, AccessScope.of(officer));
        return asked.stream().filter(caseRef -> !told.contains(caseRef)).collect(toUnmodifiableSet());
    }

    /**
     * Files that wait without a limit of time which runs or stands still.
     *
     * @param statuses in which they wait
     * @param rule key of the limit they lack
     * @param after the reference after which they are sought
     */
    public record Clockless(Set<String> machines, Set<String> statuses, String rule, String after) {}

    /** Those files for the node itself, by their references; they are shown to nobody. */
    @Transactional(readOnly = true)
    public List<String> withoutClock(Clockless sought, Limit limit) {
        return files.withoutClock(sought, AccessScope.system(), limit);
    }

    /**
     * The open files that an officer answers for or has drafted, the last changed first; the one trace of them names
     * also those that are shown to him beside them.
     */
    @Transactional
    public List<CaseFile> ofPerson(Officer officer, Set<String> beside) {
        var scope = AccessScope.of(officer);
        var found = files.ofPerson(officer.username(), scope, Limit.of(LONGEST_LIST));
        var shown = Stream.of(found, these(beside, scope))
                .flatMap(List::stream)
                .map(CaseFile::caseRef)
                .distinct()
                .toList();
        CasesViewed.references("cases.list", officer, shown).forEach(events::publishEvent);
        return found;
    }

    /** Leaves the trace of a list that a procedure has read under the access rule. */
    @Transactional
    public void viewList(List<CaseFile> shown, Officer officer) {
        CasesViewed.list("cases.list", officer, shown).forEach(events::publishEvent);
    }

    /** The same of a list of something else that tells files by their references. */
    @Transactional
    public void viewReferences(List<String> shown, Officer officer) {
        var told = shown.stream().distinct().toList();
        CasesViewed.references("cases.list", officer, told).forEach(events::publishEvent);
    }

    /** The same of a search for a person that a procedure has made, without whom it was for or in which file. */
    @Transactional
    public void viewSearch(List<String> shown, Officer officer) {
        events.publishEvent(new CasesViewed("cases.search-person", "search", officer.username(), shown));
    }
}
