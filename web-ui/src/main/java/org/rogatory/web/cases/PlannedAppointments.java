package org.rogatory.web.cases;

import java.util.Optional;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.surrender.PlannedSurrender;
import org.rogatory.extradition.surrender.SurrenderPlans;
import org.rogatory.extradition.surrender.SurrenderStatus;
import org.rogatory.web.shared.Words;
import org.springframework.stereotype.Component;

/** What stands in the form by which a surrender is appointed: what was planned and confirmed by a second person. */
@Component
class PlannedAppointments {

    private static final String APPOINT = "schedule_surrender";

    private final SurrenderPlans plans;
    private final Words words;

    PlannedAppointments(SurrenderPlans plans, Words words) {
        this.plans = plans;
        this.words = words;
    }

    /** Of the surrender that we appoint; empty for other acts, and where no plan was confirmed. */
    Optional<ActJson> typed(CaseFile file, String verb) {
        return APPOINT.equals(verb) && !file.outgoing()
                ? plans.of(file).stream()
                        .filter(plan -> plan.status() == SurrenderStatus.CONFIRMED)
                        .findFirst()
                        .map(this::typed)
                : Optional.empty();
    }

    /** Who escorts the person is named by function; whoever appoints sees what the letter will say. */
    private ActJson typed(PlannedSurrender plan) {
        var escort = plan.said().ourEscort();
        var told = escort == null || escort.isBlank() ? null : words.text("extradition.appointment.escort", escort);
        return ActJson.appointing(plan.said().place(), plan.at(), told);
    }
}
