package org.rogatory.web.extradition;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.rogatory.web.shared.BothClocks;
import org.rogatory.web.shared.CaseWords;
import org.rogatory.web.shared.Row;
import org.rogatory.web.shared.SummaryRows;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/**
 * What was planned of handing a person over, as far as those at the border need it. Remarks stay in the office, and so
 * does everything that nobody there has to do.
 */
@Component
class BorderHandover {

    private final SurrenderPlans plans;
    private final CustodyWords custodyWords;
    private final BothClocks clocks;
    private final SummaryRows summary;
    private final CaseWords caseWords;
    private final Words words;

    BorderHandover(
            SurrenderPlans plans,
            CustodyWords custodyWords,
            BothClocks clocks,
            SummaryRows summary,
            CaseWords caseWords,
            Words words) {
        this.plans = plans;
        this.custodyWords = custodyWords;
        this.clocks = clocks;
        this.summary = summary;
        this.caseWords = caseWords;
        this.words = words;
    }

    /** The attempt that is still to come; where none is, the newest that did not fail. */
    private Optional<PlannedSurrender> plan(CaseFile file) {
        var known = plans.of(file);
        return known.stream()
                .filter(plan -> plan.status().open())
                .findFirst()
                .or(() -> known.stream()
                        .filter(plan -> plan.status() != SurrenderStatus.FAILED)
                        .reduce((earlier, later) -> later));
    }

    /** Where, when, by whom. */
    List<Row> where(CaseFile file, Locale reader) {
        var plan = plan(file).orElse(null);
        if (plan == null) {
            return summary.rows()
                    .add("place", words.text("summary.not-planned"))
                    .all();
        }
        var said = plan.said();
        var place = said.place();
        var until = plan.until();
        return summary.rows()
                .add("place", place == null ? words.text("summary.open") : caseWords.authority(place, reader))
                .add("at", at(plan.at()))
                .add("clocks", clocks(file, plan.at()))
                .add("until", until == null ? null : words.dateWithDay(until))
                .add("our-escort", said.ourEscort())
                .add("their-escort", said.theirEscort())
                .add("transport", choice(said.transport()))
                .add(
                        "through",
                        said.transit().stream()
                                .map(state -> caseWords.state(state, reader))
                                .toList())
                .all();
    }

    private String at(@Nullable ZonedDateTime at) {
        return at == null ? words.text("summary.open") : custodyWords.moment(at.toInstant(), at.getZone());
    }

    private @Nullable String clocks(CaseFile file, @Nullable ZonedDateTime at) {
        return at == null ? null : clocks.of(file, at.toInstant());
    }

    /** What goes with him, what is at hand, and what is not. */
    List<Row> with(CaseFile file) {
        return plan(file)
                .map(plan -> summary.rows()
                        .add("property", plan.said().property())
                        .add(
                                "at-hand",
                                plan.said().papers().stream().map(this::told).toList())
                        .add(
                                "lacking",
                                PlannedSurrender.AT_HAND.stream()
                                        .filter(plan.lacking()::contains)
                                        .map(this::told)
                                        .toList())
                        .all())
                .orElseGet(List::of);
    }

    private @Nullable String choice(@Nullable String code) {
        return code == null ? null : told(code);
    }

    private String told(String code) {
        return words.text("cases.choice." + code);
    }
}
