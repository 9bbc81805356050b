package org.rogatory.handover;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.ListPlace;
import org.rogatory.cases.Listed;
import org.rogatory.cases.Refusal;
import org.rogatory.cases.Roles;
import org.rogatory.handover.HandoverRepository.ListQuery;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hand-overs as they are opened by heads and administrators, and read by them and by the parties. */
@Service
public class Handovers {

    private final HandoverRepository handovers;
    private final HandoverSignatureRepository signatures;
    private final Places places;
    private final Drawing drawing;
    private final Fitness fitness;
    private final Parties parties;
    private final HandoverNotices told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            HandoverSignatureRepository signatures,
            Places places,
            Drawing drawing,
            Fitness fitness,
            Parties parties,
            HandoverNotices told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.signatures = signatures;
        this.places = places;
        this.drawing = drawing;
        this.fitness = fitness;
        this.parties = parties;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** A hand-over to be opened: whose, why, and who gets what nobody else is given. */
    public record Wanted(String leaver, HandoverReason reason, String receiver) {}

    /** What is in an officer's hands, and the hand-over that is open for him. */
    public record Left(
            Officer officer, List<Held> held, @Nullable String handoverId) {}

    /** Whether an officer may open hand-overs. */
    public boolean opens(Officer officer) {
        return !parties.kept(officer).isEmpty();
    }

    /** The hand-overs an officer keeps, and those in which he is a party, the last opened first. */
    @Transactional(readOnly = true)
    public Listed<HandoverView> page(ListPlace after, Officer officer) {
        var query = new ListQuery(parties.kept(officer), officer.username(), after.at(), after.reference());
        return Listed.of(handovers.list(query, Listed.limit()).stream()
                .map(Handover::view)
                .toList());
    }

    /** The officers for whom the keeper answers. */
    @Transactional(readOnly = true)
    public List<Officer> officers(Officer keeper) {
        return parties.officers(keeper);
    }

    /**
     * Who can take what is in the hands of an officer: of the authority where it lies and, where files or tasks are
     * among it, in one of his roles, unless he has left that authority or works on files no more.
     */
    @Transactional(readOnly = true)
    public List<Officer> takers(String username, Officer keeper) {
        var leaver = parties.officer(username, "officer");
        var place = kept(leaver, keeper);
        var bound = Fitness.tells(leaver, place.authority())
                && place.held().stream().anyMatch(held -> held.kind() == RowKind.FILE || held.kind() == RowKind.TASK);
        return parties.officers(keeper).stream()
                .filter(other -> fitness.receives(other, leaver, place.authority()))
                .filter(other -> !bound || other.hasAny(leaver.roles()))
                .toList();
    }

    /** Who can take from one or another of the officers of a keeper, as long as nobody says from whom. */
    @Transactional(readOnly = true)
    public List<Officer> takers(Officer keeper) {
        var officers = parties.officers(keeper);
        return officers.stream()
                .filter(other -> officers.stream()
                        .anyMatch(leaver ->
                                fitness.receives(other, leaver, leaver.authority()) && other.hasAny(leaver.roles())))
                .toList();
    }

    /** What is in the hands of an officer for whom the keeper answers. */
    @Transactional
    public Left left(String username, Officer keeper) {
        var officer = parties.officer(username, "officer");
        var place = kept(officer, keeper);
        var open = handovers.findByOpenFor(officer.username()).map(Handover::handoverId);
        var shown = fitness.shown(place.held(), keeper);
        trace("handover.look", officer.username(), keeper, files(shown));
        return new Left(officer, shown, open.orElse(null));
    }

    /** Opens a hand-over and draws the act up; answers with its reference. */
    @Transactional
    public String open(Wanted wanted, Officer keeper) {
        Roles.demand(opens(keeper));
        var leaver = parties.officer(wanted.leaver(), "officer");
        var place = kept(leaver, keeper);
        var receiver = parties.officer(wanted.receiver(), "receiver");
        if (!fitness.receives(receiver, leaver, place.authority())) {
            throw Refusal.of("handover-receiver", "receiver");
        }
        if (handovers.findByOpenFor(leaver.username()).isPresent()) {
            throw Refusal.of("handover-open-already", "officer");
        }
        var terms = new Handover.Terms(wanted.reason(), receiver.username(), place.authority());
        var handover = handovers.save(new Handover(leaver, terms, keeper.username(), clock.instant()));
        told.drawn(handover, drawing.draw(handover, place.held()), keeper);
        trace(
                "handover.open",
                handover.handoverId(),
                keeper,
                Map.of("reason", wanted.reason().key()));
        return handover.handoverId();
    }

    /** What an officer hands over and where; refused to a keeper who does not answer for that authority. */
    private Places.Place kept(Officer officer, Officer keeper) {
        var place = places.of(officer);
        if (!parties.keeps(keeper, officer.username(), place.authority())) {
            throw Refusal.of("officer-unknown", "officer");
        }
        return place;
    }

    /**
     * The act, for its parties and for who keeps it; to him nothing is told of files that are closed to him. It leaves
     * one trace with the files shown.
     */
    @Transactional
    public HandoverAct read(String handoverId, Officer reader) {
        return viewed("handover.look", handoverId, reader);
    }

    /** The same, laid out for paper. */
    @Transactional
    public HandoverAct print(String handoverId, Officer reader) {
        return viewed("handover.print", handoverId, reader);
    }

    /** The act that its keeper is asked whether to cancel; nothing of a file is shown then, so nothing is traced. */
    @Transactional(readOnly = true)
    public HandoverAct toCancel(String handoverId, Officer keeper) {
        var act = act(handoverId, keeper);
        if (!act.keeps()) {
            throw Refusal.notFound();
        }
        return act;
    }

    private HandoverAct viewed(String action, String handoverId, Officer reader) {
        var act = act(handoverId, reader);
        var shown = act.rows().stream().map(HandoverAct.Row::held).toList();
        trace(action, handoverId, reader, files(shown));
        return act;
    }

    private HandoverAct act(String handoverId, Officer reader) {
        var handover = handovers.findById(handoverId).orElseThrow(Refusal::notFound);
        var drawn = drawing.rows(handover);
        var all = Parties.all(handover, drawn);
        var keeps = parties.keeps(reader, handover.leaver(), handover.authority());
        if (!keeps && !all.contains(reader.username())) {
            throw Refusal.notFound();
        }
        var signed = signatures.of(handoverId);
        var waits = all.stream()
                .filter(party -> signed.stream().noneMatch(one -> one.party().equals(party)))
                .toList();
        var faults = handover.open()
                ? fitness.faults(drawn, fitness.staff(handover, reader.state()))
                : Map.<String, String>of();
        var party = all.contains(reader.username());
        return new HandoverAct(
                handover.view(),
                lines(party ? fitness.partysRows(drawn, reader) : fitness.shownRows(drawn, reader), faults),
                all,
                signed.stream().map(HandoverSignature::view).toList(),
                keeps && handover.open(),
                handover.open() && waits.contains(reader.username()),
                handover.open()
                        && waits.contains(handover.leaver())
                        && parties.signsFor(reader, handover, Parties.receivers(handover, drawn)),
                unseen(drawn, faults, reader));
    }

    /** Told to all who read the act: without it nobody would know why it cannot be signed. */
    private boolean unseen(List<HandoverRow> drawn, Map<String, String> faults, Officer reader) {
        return !faults.isEmpty()
                && fitness.hiddenRows(drawn, reader).stream().anyMatch(row -> faults.containsKey(row.rowId()));
    }

    private static List<HandoverAct.Row> lines(List<HandoverRow> drawn, Map<String, String> faults) {
        var withFile = new HashMap<String, @Nullable String>();
        drawn.stream()
                .filter(row -> row.kind() == RowKind.FILE)
                .forEach(row -> withFile.put(row.held().subject(), row.receiver()));
        return drawn.stream()
                .map(row -> new HandoverAct.Row(
                        row.rowId(),
                        row.held(),
                        row.kind().passes()
                                ? row.receiver()
                                : withFile.get(String.valueOf(row.held().caseRef())),
                        faults.get(row.rowId())))
                .toList();
    }

    /** The files of which something is shown. */
    private static Map<String, String> files(List<Held> shown) {
        var references = shown.stream()
                .map(Held::caseRef)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(","));
        return references.isEmpty() ? Map.of() : Map.of("shown", references);
    }

    private void trace(String action, String subject, Officer by, Map<String, String> details) {
        events.publishEvent(new HandoverEvent(action, subject, by.username(), details));
    }
}
