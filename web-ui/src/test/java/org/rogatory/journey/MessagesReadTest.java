package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rogatory.exchange.Exchange;
import org.rogatory.exchange.OutgoingMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sender sees that a message was read once an officer has it before him, on a page or by a call; and that it was rejected. */
class MessagesReadTest extends RunningNode {

    private final PageMeter meter;
    private final JdbcTemplate database;
    private final Exchange exchange;
    private final TransactionTemplate transaction;
    private final Prepared prepared = new Prepared(this);

    @Autowired
    MessagesReadTest(PageMeter meter, JdbcTemplate database, Exchange exchange, TransactionTemplate transaction) {
        this.meter = meter;
        this.database = database;
        this.exchange = exchange;
        this.transaction = transaction;
    }

    private String status(String uz) {
        return messages(uz).path(0).path("status").asString();
    }

    private JsonNode messages(String uz) {
        return as("officer.uz").get("/cases/" + uz + "/messages").body();
    }

    private void isRead(String uz) {
        Awaitility.await("read").atMost(NationalSystem.PATIENCE).until(() -> "read".equals(status(uz)));
        assertThat(new SignedIn(address(), "officer.uz").open("/cases/" + uz + "/messages?lang=en"))
                .contains("<span>read ", "General Prosecutor&#39;s Office of the Republic of Kazakhstan</span>");
        standsOnTheTimeline(uz);
        linksToItsLetter("officer.uz", uz);
    }

    /** At the step that sent it, where the timeline tells what passed between the States. */
    private void standsOnTheTimeline(String uz) {
        var timeline = new SignedIn(address(), "officer.uz").open("/cases/" + uz + "/timeline?kind=exchange&lang=en");
        var step = timeline.substring(timeline.indexOf("Request transmitted</b>"));
        assertThat(step.substring(0, step.indexOf("</li>"))).contains("sent ", "delivered ", "read ");
    }

    private void linksToItsLetter(String username, String caseRef) {
        var listed = new SignedIn(address(), username).open("/cases/" + caseRef + "/messages?lang=en");
        assertThat(listed.substring(listed.indexOf("rg-rc"))).contains("href=\"/cases/" + caseRef + "/documents/");
    }

    @Test
    void onceItsRequestIsOpened() {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.uz").awaitStatus(uz, "delivered");
        new SignedIn(address(), "officer.uz").open("/cases/" + uz + "/request");
        var officer = new SignedIn(address(), "officer.kz");
        officer.open("/cases/" + kz);
        assertThat(status(uz)).isEqualTo("delivered");

        var first = meter.spentBy(() -> officer.open("/cases/" + kz + "/request"));
        assertThat(first.commits()).as("the trail, and what was read").hasSize(2);
        isRead(uz);
        linksToItsLetter("officer.kz", kz);
        writesNothingMore(officer, kz);
    }

    /** The trail of who looked is all that a second opening leaves behind; the list asks for nothing beside what it shows. */
    private void writesNothingMore(SignedIn officer, String kz) {
        for (var tab : List.of("/request", "/messages")) {
            var again = meter.spentBy(() -> officer.open("/cases/" + kz + tab));
            assertThat(again.commits()).as(tab).hasSize(1);
            assertThat(again.statements())
                    .as(tab)
                    .filteredOn(sql -> sql.contains("exchange_incoming"))
                    .hasSize(1);
        }
    }

    @Test
    void onceACallHasFetchedIt() {
        var listed = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(listed);
        as("officer.uz").awaitStatus(listed, "delivered");
        assertThat(as("officer.kz")
                        .get("/cases/" + kz + "/messages")
                        .body()
                        .path(0)
                        .path("status")
                        .asString())
                .isEqualTo("read");
        isRead(listed);

        var fetched = prepared.transmitted(Prepared.summons());
        as("officer.kz").read(as("officer.kz").awaitIncoming(fetched));
        isRead(fetched);
    }

    @Test
    void onceThoughSeveralOpenItAtOnce() throws InterruptedException, ExecutionException {
        var uz = prepared.transmitted(Prepared.summons());
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.uz").awaitStatus(uz, "delivered");
        Callable<Integer> opens =
                () -> as("officer.kz").get("/cases/" + kz + "/messages").status();
        var officers = Executors.newFixedThreadPool(4);
        try {
            for (var answer : officers.invokeAll(List.of(opens, opens, opens, opens))) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            officers.shutdownNow();
        }
        isRead(uz);
        assertThat(database.queryForList(
                        "select r.message_id from exchange_outgoing r join exchange_incoming m"
                                + " on m.thread_id = r.thread_id where r.kind = 'receipt' and m.case_ref = ?",
                        String.class,
                        kz))
                .as("that it was delivered, and that it was read")
                .hasSize(2);
    }

    @Test
    void orWhyItWasRejected() {
        var uz = prepared.transmitted(Prepared.summons());
        as("officer.uz").awaitStatus(uz, "delivered");
        var wrong = new OutgoingMessage(
                uz,
                "thread-" + uz,
                "reminder",
                "UZ",
                "UZ-GPO",
                "KZ",
                "UZ-GPO",
                uz,
                JsonMapper.shared().createObjectNode(),
                List.of(),
                null);
        transaction.executeWithoutResult(status -> exchange.enqueueAndSend(wrong));
        Awaitility.await("rejected")
                .atMost(NationalSystem.PATIENCE)
                .until(() -> messages(uz)
                        .valueStream()
                        .anyMatch(message ->
                                "rejected".equals(message.path("status").asString())));

        var registrar = new SignedIn(address(), "registrar.uz");
        var why = "The authority it is addressed to is not served there.";
        assertThat(registrar.open("/cases/" + uz + "/messages?lang=en")).contains("rejected", why);
        assertThat(registrar.open("/cases/" + uz + "/timeline?lang=en"))
                .contains("A message was rejected by the system of the other State", "Reminder; " + why);
        assertThat(registrar.open("/notices?lang=en")).contains("A message of the file was rejected", uz);
    }
}
