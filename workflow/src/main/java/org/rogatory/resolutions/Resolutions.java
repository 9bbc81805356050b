package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.AccessScope;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Cases;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes resolutions: who executes, with whom, until when; the next one stands below the one it continues. */
@Service
public class Resolutions {

    private static final int MOST_JOINED = 10;

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final Chain chain;
    private final Nominees nominees;
    private final HiddenTexts texts;
    private final Control control;
    private final Tellings tellings;
    private final Cases cases;
    private final Days days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Resolutions(
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            Chain chain,
            Nominees nominees,
            HiddenTexts texts,
            Control control,
            Tellings tellings,
            Cases cases,
            Days days,
            ApplicationEventPublisher events,
            Clock clock) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.chain = chain;
        this.nominees = nominees;
        this.texts = texts;
        this.control = control;
        this.tellings = tellings;
        this.cases = cases;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the first resolution of a file in the act of a procedure that has allowed it; puts the file on control. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Officer order(CaseFile file, NewResolution wanted, Officer author) {
        var named = nominees.responsible(file, wanted.officer(), author);
        var responsible = nominees.atWork(named, author);
        var due = days.ahead(file, wanted.until());
        write(
                file,
                wanted,
                due,
                new People(author, responsible, List.of(), away(List.of(named), List.of(responsible))));
        control.begin(file, responsible, due);
        return responsible;
    }

    /** Writes the next resolution below one that names the author, or one in the authority that he heads. */
    @Transactional
    public void write(String caseRef, NewResolution wanted, Officer author) {
        var file = cases.find(caseRef, AccessScope.of(author));
        var parent = chain.continued(file, String.valueOf(wanted.parentId()), author);
        var responsible = nominees.responsible(file, wanted.officer(), author);
        if (responsible.username().equals(author.username())) {
            throw Refusal.of("resolution-to-oneself", "officer");
        }
        var joining = nominees.joining(file, wanted.coExecutors(), author);
        demandOnce(responsible.username(), joining, List.of());
        var people = atWork(author, responsible, joining);
        var due = days.ahead(file, wanted.until());
        if (due.isAfter(parent.dueOn())) {
            throw Refusal.of("due-after-the-one-above", "until");
        }
        write(file, wanted, due, people);
    }

    /** Names more co-executors in a resolution that the officer wrote or answers for. */
    @Transactional
    public void join(String caseRef, String resolutionId, List<String> coExecutors, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var resolution = chain.joined(file, resolutionId, officer);
        if (coExecutors.isEmpty()) {
            throw Refusal.of("field-missing", "coExecutors");
        }
        var wanted = nominees.joining(file, coExecutors, officer);
        var named = chain.named(caseRef, resolutionId);
        demandOnce(chain.responsible(resolution).officer(), wanted, named);
        var before = named.stream().map(Assignee::officer).toList();
        var joining = present(wanted, officer, before);
        assignees.saveAll(joining.stream()
                .map(joined -> new Assignee(resolution, joined, false))
                .toList());
        tellings.named(file, joining, officer);
        trace("resolutions.join", caseRef, officer, told(Map.of("resolution", resolutionId), away(wanted, joining)));
    }

    /** Reports that one's own part is done; co-executors report to the responsible executor, he to the author. */
    @Transactional
    public void report(String caseRef, String resolutionId, @Nullable String text, Officer officer) {
        var file = cases.find(caseRef, AccessScope.of(officer));
        var own = chain.reporting(file, resolutionId, officer);
        own.report(texts.hideNeeded(caseRef, text), clock.instant());
        assignees.saveAll(List.of(own));
        var resolution = chain.resolution(file, resolutionId);
        var listener = own.responsible()
                ? resolution.author()
                : chain.responsible(resolution).officer();
        tellings.reported(file, listener, officer);
        trace("resolutions.report", caseRef, officer, Map.of("resolution", resolutionId));
    }

    /** The resolutions of a file the officer may see, each before those below it. */
    @Transactional(readOnly = true)
    public List<ResolutionView> of(String caseRef, Officer officer) {
        return chain.tree(cases.find(caseRef, AccessScope.of(officer)), officer);
    }

    /** The user names of those whom resolutions of a file name and who have not reported yet. */
    @Transactional(readOnly = true)
    public Set<String> unreported(String caseRef) {
        return chain.namedOn(caseRef).stream()
                .filter(assignee -> assignee.reportedAt() == null)
                .map(Assignee::officer)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whom an officer may name on a file. */
    @Transactional(readOnly = true)
    public List<Officer> nominees(CaseFile file, Officer author) {
        return nominees.of(file, author);
    }

    /** Who writes, and who executes; {@code forWhom} are those who are away, in whose place others do. */
    private record People(Officer author, Officer responsible, List<Officer> joining, String forWhom) {}

    private People atWork(Officer author, Officer named, List<Officer> wanted) {
        var responsible = nominees.atWork(named, author);
        var joining = present(wanted, author, List.of(responsible.username()));
        var all = Stream.concat(Stream.of(named), wanted.stream()).toList();
        var executing = Stream.concat(Stream.of(responsible), joining.stream()).toList();
        return new People(author, responsible, joining, away(all, executing));
    }

    /** These officers, or who stands in for them, each once and none who is named already. */
    private List<Officer> present(List<Officer> wanted, Officer author, List<String> named) {
        var present = new LinkedHashMap<String, Officer>();
        wanted.stream()
                .map(officer -> nominees.atWork(officer, author))
                .filter(officer -> !named.contains(officer.username()))
                .forEach(officer -> present.putIfAbsent(officer.username(), officer));
        return List.copyOf(present.values());
    }

    private static String away(List<Officer> wanted, List<Officer> executing) {
        return wanted.stream()
                .filter(officer -> !executing.contains(officer))
                .map(Officer::username)
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> told(Map<String, String> details, String forWhom) {
        var told = new HashMap<>(details);
        if (!forWhom.isEmpty()) {
            told.put("for", forWhom);
        }
        return told;
    }

    private void write(CaseFile file, NewResolution wanted, LocalDate due, People people) {
        var author = people.author();
        var resolution = resolutions.save(new Resolution(
                UUID.randomUUID().toString(),
                new Resolution.Place(file.caseRef(), wanted.parentId()),
                new Resolution.Written(author.username(), author.authority(), clock.instant(), due),
                texts.hide(file.caseRef(), wanted.text())));
        var named = new ArrayList<Assignee>();
        named.add(new Assignee(resolution, people.responsible(), true));
        people.joining().forEach(joined -> named.add(new Assignee(resolution, joined, false)));
        assignees.saveAll(named);
        var told = Stream.concat(Stream.of(people.responsible()), people.joining().stream())
                .toList();
        tellings.named(file, told, author);
        trace(
                "resolutions.write",
                file.caseRef(),
                author,
                told(Map.of("resolution", resolution.resolutionId(), "until", due.toString()), people.forWhom()));
    }

    private static void demandOnce(String responsible, List<Officer> joining, List<Assignee> named) {
        if (joining.size() + named.size() > MOST_JOINED) {
            throw Refusal.of("too-many-executors", "coExecutors");
        }
        var twice = joining.stream()
                .map(Officer::username)
                .anyMatch(name -> name.equals(responsible)
                        || named.stream().anyMatch(known -> known.officer().equals(name)));
        if (twice) {
            throw Refusal.of("executor-named-twice", "coExecutors");
        }
    }

    private void trace(String action, String caseRef, Officer officer, Map<String, String> details) {
        events.publishEvent(new ResolutionsEvent(action, caseRef, officer.username(), details));
    }
}
