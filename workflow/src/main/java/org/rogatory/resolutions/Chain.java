package org.rogatory.resolutions;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFamily;
import org.rogatory.cases.Deliberation;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;
import org.springframework.stereotype.Component;

/** The resolutions of a file as a tree, and who may add to it. */
@Component
class Chain {

    /** Head, department, section, prosecutor, and two more for who stands in between. */
    static final int DEEPEST = 6;

    private static final Set<String> UNREVIEWED = Set.of("received", "registered");

    private final ResolutionRepository resolutions;
    private final AssigneeRepository assignees;
    private final HiddenTexts texts;
    private final Nominees nominees;

    Chain(ResolutionRepository resolutions, AssigneeRepository assignees, HiddenTexts texts, Nominees nominees) {
        this.resolutions = resolutions;
        this.assignees = assignees;
        this.texts = texts;
        this.nominees = nominees;
    }

    /** The tree from its roots, each resolution before those below it, as far as the officer reads it. */
    List<ResolutionView> tree(Matter matter, Officer reader) {
        var walk = new Walk(this, matter, reader);
        return read(walk, matter).stream().map(read -> walk.view(read, texts)).toList();
    }

    /** The same as it is kept. */
    List<Walk.Read> read(Matter matter, Officer reader) {
        return read(new Walk(this, matter, reader), matter);
    }

    private List<Walk.Read> read(Walk walk, Matter matter) {
        var named = assignees.of(matter.ref()).stream().collect(Collectors.groupingBy(Assignee::resolutionId));
        return walk.read(resolutions.of(matter.ref()), named);
    }

    /**
     * Whether all that is written there is for the officer: he takes part in the file, or decides about its control. Who
     * only executes the request reads what concerns him.
     */
    boolean whole(Matter matter, Officer officer) {
        var file = matter.file();
        return file == null || Deliberation.open(file, officer) || rules(matter, officer);
    }

    /** Whether he heads the authority that keeps it, or one above that. */
    boolean rules(Matter matter, Officer officer) {
        return officer.has(Role.HEAD) && nominees.below(matter.authority(), officer.authority());
    }

    /**
     * Whether an officer may begin another chain: he heads the authority that keeps the file, or the unit that drafts
     * it. Nobody orders anything on a file protected by default: whom an order names would be let in by one alone.
     */
    boolean begins(Matter matter, Officer officer) {
        return !matter.closed()
                && !guarded(matter)
                && officer.has(Role.HEAD)
                && matter.headed().stream().anyMatch(place -> nominees.below(place, officer.authority()));
    }

    private static boolean guarded(Matter matter) {
        var file = matter.file();
        return file != null && CaseFamily.guarded(file);
    }

    /** Refuses another chain where none may be begun by this officer, or where its first one is still to be written. */
    void demandBegins(Matter matter, Officer officer) {
        if (matter.closed()) {
            throw Refusal.of("wrong-status");
        }
        if (!begins(matter, officer)) {
            throw Refusal.of("role");
        }
        if (unreviewed(matter)) {
            throw Refusal.of("resolution-by-review");
        }
    }

    /** The first resolution on what came is written with the act that gives its review. */
    boolean unreviewed(Matter matter) {
        var file = matter.file();
        return file != null && !file.outgoing() && UNREVIEWED.contains(file.status());
    }

    /** Who answers for the file by the last chain that was begun; empty where there is none. */
    Optional<String> answering(String caseRef) {
        var responsible = namedOn(caseRef).stream()
                .filter(Assignee::responsible)
                .collect(Collectors.toMap(Assignee::resolutionId, Assignee::officer));
        return resolutions.of(caseRef).stream()
                .filter(resolution -> resolution.parentId() == null)
                .map(resolution -> responsible.get(resolution.resolutionId()))
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** Whether he who answered once can still be asked: a closed account answers for nothing. */
    boolean serves(String username) {
        return !nominees.gone(username);
    }

    /** Everybody whom a resolution of the file names. */
    List<Assignee> namedOn(String caseRef) {
        return assignees.of(caseRef);
    }

    boolean names(String caseRef, Officer officer) {
        return namedOn(caseRef).stream().anyMatch(assignee -> officer.names().contains(assignee.officer()));
    }

    /** The resolution that the officer may continue; refused with what stands in his way. */
    Resolution continued(Matter matter, String resolutionId, Officer officer) {
        var parent = resolutions.find(resolutionId, matter.ref()).orElseThrow(Refusal::notFound);
        demandOpen(matter, parent);
        if (!may(officer, responsible(parent))) {
            throw Refusal.of("resolution-not-yours");
        }
        if (depth(parent) + 1 >= DEEPEST) {
            throw Refusal.of("resolution-too-deep");
        }
        return parent;
    }

    /** The resolution to which the officer may join others: he wrote it, or answers for it. */
    Resolution joined(Matter matter, String resolutionId, Officer officer) {
        var resolution = resolutions.find(resolutionId, matter.ref()).orElseThrow(Refusal::notFound);
        demandOpen(matter, resolution);
        if (!joins(resolution, responsible(resolution), officer)) {
            throw Refusal.of("resolution-not-yours");
        }
        return resolution;
    }

    /** What the officer has to report on, as whom a resolution names, or in the place of one whom it names. */
    Assignee reporting(Matter matter, ResolutionPart part, Officer officer) {
        var found = assignees.of(matter.ref()).stream()
                .filter(part::of)
                .filter(assignee -> officer.names().contains(assignee.officer()))
                .min(ownFirst(officer))
                .orElseThrow(Refusal::notFound);
        if (found.reportedAt() != null) {
            throw Refusal.of("reported-already");
        }
        return found;
    }

    /** What is said twice of one's own part is not taken for the report of a colleague who is away. */
    private static Comparator<Assignee> ownFirst(Officer officer) {
        return Comparator.<Assignee, Boolean>comparing(
                        assignee -> !assignee.officer().equals(officer.username()))
                .thenComparing(assignee -> assignee.reportedAt() != null);
    }

    /** In whose place the officer adds to a resolution: of one of those whom it concerns, or of a head; null for his own. */
    static @Nullable String inPlaceOf(Officer officer, String... concerned) {
        var names = List.of(concerned);
        return names.contains(officer.username())
                ? null
                : names.stream()
                        .filter(officer.names()::contains)
                        .findFirst()
                        .or(() -> officer.forWhom(Set.of(Role.HEAD.key())))
                        .orElse(null);
    }

    Resolution resolution(Matter matter, String resolutionId) {
        return resolutions.find(resolutionId, matter.ref()).orElseThrow(Refusal::notFound);
    }

    List<Assignee> named(String caseRef, String resolutionId) {
        return assignees.of(caseRef).stream()
                .filter(assignee -> assignee.resolutionId().equals(resolutionId))
                .toList();
    }

    Assignee responsible(Resolution resolution) {
        return named(resolution.caseRef(), resolution.resolutionId()).stream()
                .filter(Assignee::responsible)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private void demandOpen(Matter matter, Resolution resolution) {
        if (matter.closed()) {
            throw Refusal.of("wrong-status");
        }
        if (responsible(resolution).reportedAt() != null) {
            throw Refusal.of("reported-already");
        }
    }

    private int depth(Resolution resolution) {
        var depth = 0;
        for (var above = parent(resolution); above.isPresent(); above = parent(above.get())) {
            depth++;
        }
        return depth;
    }

    private Optional<Resolution> parent(Resolution resolution) {
        return Optional.ofNullable(resolution.parentId()).flatMap(id -> resolutions.find(id, resolution.caseRef()));
    }

    boolean may(Officer officer, Assignee responsible) {
        return officer.names().contains(responsible.officer())
                || officer.has(Role.HEAD) && nominees.below(responsible.authority(), officer.authority());
    }

    static boolean joins(Resolution resolution, Assignee responsible, Officer officer) {
        return officer.names().contains(resolution.author()) || officer.names().contains(responsible.officer());
    }
}
