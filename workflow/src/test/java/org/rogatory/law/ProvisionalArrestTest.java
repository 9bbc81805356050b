package org.rogatory.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A request for provisional arrest is judged by what the interview asks for. */
class ProvisionalArrestTest {

    private static final ReferenceData DATA = ReferenceData.load();
    private static final LocalDate DAY = LocalDate.parse("2026-04-04");

    private final Completeness completeness = new Completeness(DATA);

    private static Scenario extradition() {
        return DATA.scenarios().stream()
                .filter(scenario -> "SC-04".equals(scenario.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The request ahead of the one for extradition: nobody is arrested yet. */
    private static ObjectNode ahead() {
        var content = (ObjectNode) extradition().content().deepCopy();
        content.put("form", "provisional_arrest_request");
        content.remove(List.of("extradition", "provisional", "signature", "attachments"));
        var arrest = content.putObject("provisional");
        arrest.putObject("warrant")
                .put("by", "Synthetic court")
                .put("number", "44")
                .put("date", "2026-03-05");
        arrest.put("intention", "The request will follow.").put("location", "Synthetic, seen there");
        arrest.put("penalty", "20 years").put("channel", "INTERPOL").put("duty_contact", "Synthetic line");
        return content;
    }

    private List<Finding> found(ObjectNode content) {
        return completeness.check(content, Stage.DRAFT, DAY);
    }

    @Test
    void nothingIsMissingInAWholeOne() {
        assertThat(found(ahead()))
                .filteredOn(finding -> finding.level() == Level.ERROR)
                .isEmpty();
    }

    @Test
    void everythingElseIsToldByItsKey() {
        var empty = ahead();
        empty.remove(List.of("provisional", "persons", "facts", "language", "requested_authority"));
        assertThat(found(empty))
                .filteredOn(finding -> "missing".equals(finding.key()))
                .extracting(Finding::item)
                .containsExactlyInAnyOrder(
                        "requesting_requested",
                        "letter_language",
                        "warrant_ref",
                        "intention",
                        "offence_time_place",
                        "identity",
                        "location",
                        "penalty",
                        "channel",
                        "duty_contact");
    }

    @Test
    void anOrderWithoutANumberIsNone() {
        var content = ahead();
        ((ObjectNode) content.path("provisional").path("warrant")).remove("number");
        assertThat(found(content)).contains(new Finding(Level.ERROR, "order_dated", "warrant_ref"));
    }

    @Test
    void aPersonWithoutANameIsNotIdentified() {
        var content = ahead();
        content.putArray("persons").addObject().put("role", "wanted");
        assertThat(found(content)).contains(new Finding(Level.ERROR, "persons_identified", "identity"));
    }
}
