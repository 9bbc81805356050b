package org.rogatory.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.stereotype.Component;

/** Puts a resolution down with all whom it names, in whose place others stand in where they are away. */
@Component
class Writing {

    private static final int MOST_JOINED = 10;

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final Nominees nominees;
    private final HiddenTexts texts;
    private final Tellings tellings;
    private final Trail trail;
    private final Clock clock;

    Writing(
            ResolutionRepository resolutions,
            AssigneeRepository assignees,
            Nominees nominees,
            HiddenTexts texts,
            Tellings tellings,
            Trail trail,
            Clock clock) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.nominees = nominees;
        this.texts = texts;
        this.tellings = tellings;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who writes, and who executes; {@code forWhom} are those who are away, in whose place others do. */
    record People(Officer author, Officer responsible, List<Officer> joining, String forWhom) {}

    /** The people of a resolution; refused where one may not be named, or is named twice. */
    People people(Matter matter, NewResolution wanted, Officer author) {
        var named = nominees.responsible(matter, wanted.officer(), author);
        var joining = nominees.joining(matter, wanted.coExecutors(), author);
        demandOnce(named.username(), joining, List.of());
        var responsible = nominees.atWork(named, author);
        var present = present(joining, author, List.of(responsible.username()));
        var all = Stream.concat(Stream.of(named), joining.stream()).toList();
        var executing = Stream.concat(Stream.of(responsible), present.stream()).toList();
        return new People(author, responsible, present, away(all, executing));
    }

    /** Writes it, gives the file to all whom it names and tells them. */
    void write(Matter matter, NewResolution wanted, LocalDate due, People people) {
        var author = people.author();
        var resolution = resolutions.save(new Resolution(
                UUID.randomUUID().toString(),
                new Resolution.Place(matter.ref(), wanted.parentId(), wanted.letter()),
                new Resolution.Written(author.username(), author.authority(), clock.instant(), due),
                texts.hide(matter.key(), wanted.text())));
        var named = new ArrayList<Assignee>();
        named.add(new Assignee(resolution, people.responsible(), true));
        people.joining().forEach(joined -> named.add(new Assignee(resolution, joined, false)));
        assignees.saveAll(named);
        var told = Stream.concat(Stream.of(people.responsible()), people.joining().stream())
                .toList();
        tellings.named(matter, told, author);
        var details = Map.of("resolution", resolution.resolutionId(), "until", due.toString());
        trail.trace("resolutions.write", matter, author, told(details, people.forWhom()));
    }

    /** A resolution, and those whom it names already. */
    record Joined(Resolution resolution, List<Assignee> named) {}

    /** Names more co-executors beside those named already. */
    void join(Matter matter, Joined to, List<String> coExecutors, Officer by) {
        var named = to.named();
        var wanted = nominees.joining(matter, coExecutors, by);
        var responsible = named.stream().filter(Assignee::responsible).map(Assignee::officer);
        demandOnce(responsible.findFirst().orElseThrow(Refusal::notFound), wanted, named);
        var before = named.stream().map(Assignee::officer).toList();
        var joining = present(wanted, by, before);
        assignees.saveAll(joining.stream()
                .map(joined -> new Assignee(to.resolution(), joined, false))
                .toList());
        tellings.named(matter, joining, by);
        var details = Map.of("resolution", to.resolution().resolutionId());
        trail.trace("resolutions.join", matter, by, told(details, away(wanted, joining)));
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
}
