package org.rogatory.extradition.incoming;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rogatory.cases.Act;
import org.rogatory.cases.CaseFile;
import org.rogatory.extradition.custody.CustodyFiles;
import org.rogatory.extradition.custody.CustodyView;
import org.rogatory.extradition.custody.HeldPeriod;
import org.rogatory.extradition.custody.Measure;
import org.rogatory.requests.Choices;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the other State is told of the custody of the person: how, since when and where he is held, or that he is
 * free.
 */
@Component
class HeldPersons {

    static final String RELEASE = "release";

    private static final Set<String> TOLD = Set.of(
            RELEASE,
            "record_detention",
            "record_custody_order",
            "record_extradition_arrest",
            "record_other_measure",
            "record_new_detention",
            "record_escape");

    private static final Map<Measure, String> VERBS = Map.of(
            Measure.DETAINED, "record_detention",
            Measure.PROVISIONAL, "record_custody_order",
            Measure.EXTRADITION, "record_extradition_arrest",
            Measure.OTHER, "record_other_measure");

    private final CustodyFiles custody;

    HeldPersons(CustodyFiles custody) {
        this.custody = custody;
    }

    /** Whether the other State is told of an act on custody. */
    boolean told(String verb) {
        return TOLD.contains(verb);
    }

    /** That he was released, when, and by which of the reasons that may be told. */
    ObjectNode released(Act act) {
        var told = JsonMapper.shared().createObjectNode();
        Optional.ofNullable(act.kind())
                .filter(reason -> Choices.has("release_reasons", reason))
                .ifPresent(reason -> told.put("reason", reason));
        Moments.of(act)
                .ifPresent(moment ->
                        ReceptionMessages.put(told, moment, act.times().zone()));
        return told;
    }

    /** What an act on custody says; empty where it names no moment. */
    Optional<ObjectNode> notice(CaseFile file, Act act) {
        return Moments.of(act).map(moment -> {
            var told = JsonMapper.shared().createObjectNode().put("verb", act.verb());
            ReceptionMessages.put(told, moment, act.times().zone());
            custody.of(file).flatMap(CustodyView::place).ifPresent(place -> told.put("place", place));
            Optional.ofNullable(act.papers().reference()).ifPresent(order -> told.put("order", order));
            return told;
        });
    }

    /** That he has died: when, or on which day where nobody knows the hour. */
    ObjectNode died(Act act) {
        var told = JsonMapper.shared().createObjectNode().put("verb", act.verb());
        Moments.of(act)
                .ifPresentOrElse(
                        moment ->
                                ReceptionMessages.put(told, moment, act.times().zone()),
                        () -> Optional.ofNullable(act.times().happenedOn())
                                .ifPresent(day -> told.put("happened_on", day.toString())));
        return told;
    }

    /** How he is held now; empty where he is not. */
    Optional<ObjectNode> now(CaseFile file) {
        return custody.of(file)
                .filter(CustodyView::held)
                .flatMap(view -> view.periods().stream().reduce((earlier, later) -> later))
                .map(HeldPersons::notice);
    }

    private static ObjectNode notice(HeldPeriod last) {
        var told = JsonMapper.shared().createObjectNode().put("verb", VERBS.get(last.measure()));
        var zone = last.period().zone();
        ReceptionMessages.put(told, last.period().from().atZoneSameInstant(zone), zone.getId());
        Optional.ofNullable(last.words().place()).ifPresent(place -> told.put("place", place));
        Optional.ofNullable(last.words().order()).ifPresent(order -> told.put("order", order));
        return told;
    }
}
