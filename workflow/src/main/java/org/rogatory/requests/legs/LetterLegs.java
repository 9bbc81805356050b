package org.rogatory.requests.legs;

import org.jspecify.annotations.Nullable;
import org.rogatory.cases.CaseFile;
import org.rogatory.cases.Procedures;
import org.rogatory.documents.letter.LetterNumber;
import org.rogatory.identity.Officer;
import org.rogatory.requests.message.LetterDeparture;
import org.rogatory.transmission.Legs;
import org.rogatory.transmission.RoutePlans;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Letters between request and answer go by the route of the file; where that brings a copy ahead, by that of its original. */
@Component
class LetterLegs implements LetterDeparture {

    private final RoutePlans plans;
    private final Legs legs;
    private final ObjectProvider<Procedures> procedures;

    LetterLegs(RoutePlans plans, Legs legs, ObjectProvider<Procedures> procedures) {
        this.plans = plans;
        this.legs = legs;
        this.procedures = procedures;
    }

    @Override
    public void ready(CaseFile file, String messageRef, @Nullable LetterNumber letter) {
        var content = procedures.getObject().content(file, Officer.system(file.state()));
        var chosen = plans.chosen(file, RouteQuestions.of(file, content));
        var follows = chosen.follows();
        legs.ready(file, follows == null ? chosen.offer().route() : follows, messageRef, letter);
    }
}
