package org.rogatory.process;

import static org.rogatory.process.ExtraditionVerbsIn.ALMATY;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.rogatory.cases.Act;
import org.rogatory.cases.ActDraft;
import tools.jackson.databind.node.ObjectNode;

/** What is planned and agreed about the surrender of a person, and a request that he is let through. */
final class SurrenderVerbs {

    static final ActDraft CONFIRMED = Act.draft("confirm_surrender_plan");

    private SurrenderVerbs() {}

    static ActDraft planned() {
        return Act.draft("plan_surrender")
                .happened(null, "Border post Kordai (synthetic)")
                .spoke(null, "Two officers of the convoy")
                .order("kg", null, "Three officers of theirs")
                .carrier("by_road")
                .keys(List.of("paper_decision", "medical_fitness"))
                .conditions("A telephone\nA laptop")
                .internalText("The road is closed on Sundays.");
    }

    static ActDraft planned(LocalDateTime at) {
        return planned().at(at, ALMATY);
    }

    /** A plan of which the escort alone is filled in: a form always sends a zone. */
    static ActDraft escorted(String by) {
        return Act.draft("plan_surrender").spoke(null, by).at(null, ALMATY);
    }

    static ActDraft property(String file) {
        return Act.draft("record_property_handed_over")
                .conditions("A telephone")
                .files(List.of(file))
                .spoke(null, "Chief of the convoy");
    }

    static ActDraft consent(LocalDate on, String file) {
        return Act.draft("record_simplified_consent")
                .order(null, on, "Court of Almaty (synthetic)")
                .kind("revocability_unknown")
                .keys(List.of("counsel_present", "interpreter_present", "rights_explained"))
                .files(List.of(file))
                .spoke(null, "Counsel on duty");
    }

    static ActDraft withdrawn(LocalDate on) {
        return Act.draft("withdraw_simplified_consent").happened(on, null);
    }

    /** Uzbekistan asks Kazakhstan to let a person through whom somebody else gives up. */
    static ObjectNode transit() {
        var content = ExtraditionVerbsIn.request().put("form", "transit_request");
        content.remove("provisional");
        content.putObject("transit")
                .put("route", "By road from border post Kordai to border post Jibek Joly (synthetic)")
                .put("means", "land")
                .put("first_day", "2026-05-04")
                .put("last_day", "2026-05-06")
                .put("escort", "Two officers of the convoy")
                .put("landing", "Duty line of the office (synthetic)");
        return content;
    }
}
