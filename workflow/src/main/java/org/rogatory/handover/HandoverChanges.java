package org.rogatory.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.cases.Refusal;
import org.rogatory.identity.Officer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a head or an administrator changes in an act that not all have signed: who gets what, and which things. */
@Service
public class HandoverChanges {

    /** Stands among row ids for all that the keeper is not shown and that cannot go to its receiver. */
    public static final String UNSEEN = "unseen";

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_THINGS = 100;

    private final HandoverRepository handovers;
    private final HandoverRowRepository rows;
    private final Drawing drawing;
    private final Fitness fitness;
    private final Parties parties;
    private final HandoverNotices told;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HandoverChanges(
            HandoverRepository handovers,
            HandoverRowRepository rows,
            Drawing drawing,
            Fitness fitness,
            Parties parties,
            HandoverNotices told,
            ApplicationEventPublisher events,
            Clock clock) {
        this.handovers = handovers;
        this.rows = rows;
        this.drawing = drawing;
        this.fitness = fitness;
        this.parties = parties;
        this.told = told;
        this.events = events;
        this.clock = clock;
    }

    /** Gives rows of the act to a receiver; whoever has signed signs anew. */
    @Transactional
    public void give(String handoverId, List<String> rowIds, String receiver, Officer keeper) {
        var handover = keptOpen(handoverId, keeper);
        var to = parties.officer(receiver, "receiver");
        if (!fitness.receives(to, parties.officer(handover.leaver(), "officer"), handover.authority())) {
            throw Refusal.of("handover-receiver", "receiver");
        }
        var drawn = drawing.rows(handover);
        var chosen = chosen(handover, drawn, rowIds, keeper);
        if (chosen.isEmpty()) {
            throw Refusal.of("handover-nothing-chosen", "receiver");
        }
        chosen.forEach(row -> row.give(to.username()));
        change(handover, drawn, keeper, Map.of("given", to.username(), "rows", String.valueOf(chosen.size())));
    }

    /** What is closed to the keeper he gives as one and unread, and only what could not be signed otherwise. */
    private List<HandoverRow> chosen(Handover handover, List<HandoverRow> drawn, List<String> rowIds, Officer keeper) {
        var chosen = new ArrayList<>(fitness.shownRows(drawn, keeper).stream()
                .filter(row -> rowIds.contains(row.rowId()) && row.kind().passes())
                .toList());
        if (rowIds.contains(UNSEEN)) {
            var faults = fitness.faults(drawn, fitness.staff(handover, keeper.state()));
            fitness.hiddenRows(drawn, keeper).stream()
                    .filter(row -> faults.containsKey(row.rowId()))
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** Writes down a key, a seal or the like. */
    @Transactional
    public void addThing(String handoverId, ThingKind what, String number, Officer keeper) {
        var handover = keptOpen(handoverId, keeper);
        var told = number.strip();
        if (told.isEmpty()) {
            throw Refusal.of("field-missing", "number");
        }
        if (told.length() > LONGEST_NUMBER) {
            throw Refusal.of("too-long", "number");
        }
        var drawn = drawing.rows(handover);
        var things = drawn.stream().filter(row -> row.kind().written()).toList();
        if (things.size() >= MOST_THINGS) {
            throw Refusal.of("handover-too-many-things", "number");
        }
        var subject = what.key() + " " + told;
        if (things.stream().noneMatch(row -> row.held().subject().equals(subject))) {
            var thing = new Held(RowKind.KEY, subject, null, what.key(), told, null);
            rows.saveAll(List.of(new HandoverRow(handoverId, thing, handover.receiver())));
            change(handover, drawn, keeper, Map.of("what", what.key()));
        }
    }

    /** Strikes a key, a seal or the like. */
    @Transactional
    public void dropThing(String handoverId, String rowId, Officer keeper) {
        var handover = keptOpen(handoverId, keeper);
        var drawn = drawing.rows(handover);
        var things = drawn.stream()
                .filter(row -> row.kind().written() && row.rowId().equals(rowId))
                .map(HandoverRow::rowId)
                .collect(Collectors.toSet());
        if (!things.isEmpty()) {
            rows.drop(things);
            change(handover, drawn, keeper, Map.of());
        }
    }

    /** Cancels it; all stays where it is. */
    @Transactional
    public void cancel(String handoverId, Officer keeper) {
        var handover = keptOpen(handoverId, keeper);
        handover.cancel(keeper.username(), clock.instant());
        trace("handover.cancel", handoverId, keeper, Map.of());
    }

    private void change(Handover handover, List<HandoverRow> drawn, Officer keeper, Map<String, String> details) {
        drawing.change(handover, false);
        told.drawn(handover, drawn, keeper);
        trace("handover.change", handover.handoverId(), keeper, details);
    }

    private Handover keptOpen(String handoverId, Officer keeper) {
        var handover = handovers
                .findById(handoverId)
                .filter(found -> parties.keeps(keeper, found.leaver(), found.authority()))
                .orElseThrow(Refusal::notFound);
        if (!handover.open()) {
            throw Refusal.of("wrong-status");
        }
        return handover;
    }

    private void trace(String action, String subject, Officer by, Map<String, String> details) {
        events.publishEvent(new HandoverEvent(action, subject, by.username(), details));
    }
}
