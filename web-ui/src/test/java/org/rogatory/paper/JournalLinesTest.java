package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A journal tells of a request what the system knows: who executes it, until when, what came of it. */
class JournalLinesTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    JournalLinesTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void aControlledRequestHasItsExecutorItsDayAndItsAnswer() throws Exception {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.inExecution(uz);
        var until = LocalDate.parse(Prepared.review("officer.kz").get("until"));
        var line = line(kz);
        assertThat(line)
                .contains("until " + DateTimeFormatter.ofPattern("dd.MM.uuuu").format(until), "Testova Dilnoza");
        assertThat(line).doesNotContain("answered");

        prepared.execute(kz, 0);
        as(Prepared.EXECUTOR).act(kz, "record-execution");
        prepared.answered(kz, "final");
        as("officer.kz").act(kz, "send-answer");
        assertThat(line(kz)).contains("answered, ");
    }

    @Test
    void aSubmissionOfADistrictStandsInBothBooks() throws Exception {
        var writer = as("drafter.uz.uz-dist-1");
        var uz =
                writer.post("/cases", Prepared.summons()).body().path("caseRef").asString();
        writer.act(uz, "submit");
        assertThat(line("uz", uz)).contains("44-6-", "submission of a draft request");

        var district = Browser.of(node, "supervisor.uz.uz-dist-1").open("/journals/outgoing?lang=en");
        assertThat(district.getContentAsString()).contains("44-6-", "submission of a draft request");
    }

    private String line(String kz) throws Exception {
        return line("kz", kz);
    }

    /** The line of the file's first letter in the journals of the State's central authority. */
    private String line(String state, String caseRef) throws Exception {
        var entries = as("officer." + state).get("/cases/" + caseRef + "/letters");
        var number = entries.body().path(0).path("number").asString();
        var page = Browser.of(node, "registrar." + state)
                .open("/journals/numbers?lang=en&number=" + number)
                .getContentAsString();
        var row = page.indexOf(">" + number + "<");
        assertThat(row).as(number).isNotNegative();
        return page.substring(row, page.indexOf("</tr>", row));
    }
}
