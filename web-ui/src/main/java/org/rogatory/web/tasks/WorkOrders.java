package org.rogatory.web.tasks;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rogatory.identity.Officer;
import org.rogatory.resolutions.HeldResolutions;
import org.rogatory.resolutions.LetterOrder;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.DayWords;
import org.rogatory.web.shared.DueView;
import org.rogatory.web.shared.People;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** The orders on letters of the desk that wait for the report of an officer; no task of a process stands for them. */
@Component
class WorkOrders {

    private final HeldResolutions held;
    private final CaseWords caseWords;
    private final DayWords days;
    private final People people;
    private final Words words;

    WorkOrders(HeldResolutions held, CaseWords caseWords, DayWords days, People people, Words words) {
        this.held = held;
        this.caseWords = caseWords;
        this.days = days;
        this.people = people;
        this.words = words;
    }

    /**
     * One order.
     *
     * @param until its last day
     * @param part as what the officer is named
     * @param instead in whose place he does it, or null
     */
    record OrderRow(
            String href,
            String number,
            String authority,
            DueView due,
            String until,
            String part,
            @Nullable String instead) {}

    /** One statement, and one more where some are of those for whom he stands in. */
    List<OrderRow> of(Officer officer, Locale reader) {
        var orders = held.orders(officer);
        var names = people.names(orders.stream()
                .map(LetterOrder::officer)
                .filter(name -> !name.equals(officer.username()))
                .toList());
        return orders.stream().map(order -> row(order, officer, names, reader)).toList();
    }

    private OrderRow row(LetterOrder order, Officer officer, People.Names names, Locale reader) {
        var own = order.officer().equals(officer.username());
        return new OrderRow(
                "/letters/" + order.entryId() + "/resolutions",
                order.number(),
                caseWords.authority(order.authority(), reader),
                days.due(order.dueOn(), order.authority()),
                words.date(order.dueOn()),
                words.text(order.responsible() ? "tasks.orders.responsible" : "tasks.orders.joining"),
                own ? null : words.text("tasks.in-place", names.of(order.officer())));
    }
}
