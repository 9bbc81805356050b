package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.rogatory.journey.Drilled.Accepted;

/** Takes a person from the request to the surrender, and both files to their end, however often the node dies. */
record DrilledSurrenders(Drilled drilled) {

    private static final String PLACE = "Almaty (synthetic)";
    private static final Map<String, String> WHY = Map.of("internalText", "Known otherwise (synthetic).");

    /** Uzbekistan asks Kazakhstan, which holds him and gives him up; each side writes down that he was handed over. */
    void oneWay() {
        var uz = sent();
        var kz = held(uz);
        granted(uz, kz);
        surrendered(uz, kz);
        List.of(kz, uz).forEach(this::recordSigned);
        act("officer.kz", kz, "close", Map.of());
        act("officer.uz", uz, "close", WHY);
    }

    private void act(String username, String caseRef, String verb, Map<String, ?> fields) {
        drilled.act(username, caseRef, verb, fields);
    }

    private NationalSystem as(String username) {
        return drilled.node().as(username);
    }

    private String sent() {
        var content = WantedPerson.request();
        content.putArray("legal_basis").add("MINSK-1993");
        var uz = drilled.begun("drafter.uz", WantedPerson.asked(content));
        act("drafter.uz", uz, "submit", Map.of());
        act(Prepared.SUPERVISOR, uz, "endorse", Map.of());
        act("officer.uz", uz, "approve", WHY);
        act("signatory.uz", uz, "sign", Map.of());
        act("registrar.uz", uz, "transmit", Map.of());
        return uz;
    }

    /** What is told of custody is told in its order: the second word only once the first has come. */
    private String held(String uz) {
        var kz = drilled.patiently(() -> as("officer.kz").awaitIncoming(uz));
        act("registrar.kz", kz, "register", Map.of());
        var review = new HashMap<>(Prepared.review("officer.kz"));
        review.putAll(WHY);
        act("head.kz", kz, "assign_review", review);
        act("custody.kz", kz, "record_detention", at(Duration.ofHours(3), Map.of("place", PLACE)));
        signed(kz);
        awaitCustody(uz, "detained");
        var day = there(Duration.ofHours(2)).toLocalDate().toString();
        var order = Map.of("issuer", "Court of Almaty (synthetic)", "reference", "44/26", "happenedOn", day);
        act("officer.kz", kz, "record_extradition_arrest", at(Duration.ofHours(2), order));
        signed(kz);
        awaitCustody(uz, "extradition_custody");
        return kz;
    }

    private void granted(String uz, String kz) {
        act("officer.kz", kz, "start_extradition_check", WHY);
        act("head.kz", kz, "decide_grant", Map.of("releasedText", "The conditions are met (synthetic)."));
        act("officer.kz", kz, "record_final", WHY);
        act("officer.kz", kz, "send_decision", Map.of());
        signed(kz);
        drilled.patiently(() -> as("officer.uz").awaitStatus(uz, "granted"));
    }

    private void surrendered(String uz, String kz) {
        act("custody.kz", kz, "schedule_surrender", at(Duration.ofHours(-1), Map.of("place", PLACE)));
        signed(kz);
        drilled.patiently(() -> as("officer.uz").awaitStatus(uz, "surrender_scheduled"));
        act("custody.kz", kz, "record_surrender", at(Duration.ofMinutes(1), Map.of()));
        var record = drilled.patiently(() -> as("officer.uz").enclose(uz, "handover_record"));
        var taken = new HashMap<String, Object>(at(Duration.ofMinutes(1), Map.of("reference", "1")));
        taken.put("files", List.of(record));
        act("custody.uz", uz, "record_surrender", taken);
    }

    private void signed(String kz) {
        act("signatory.kz", kz, "sign_letter", Map.of());
    }

    /** It is offered once the record of what came is laid out. */
    private void recordSigned(String caseRef) {
        var state = caseRef.substring(0, 2).toLowerCase(Locale.ROOT);
        var custody = "custody." + state;
        await(() -> as(custody)
                .get("/cases/" + caseRef + "/actions")
                .body()
                .valueStream()
                .anyMatch(action -> "sign_paper".equals(action.path("verb").asString())));
        act(custody, caseRef, "sign_paper", Map.of());
        act("head." + state, caseRef, "sign_paper", Map.of());
    }

    private void awaitCustody(String uz, String status) {
        await(() -> status.equals(as("custody.uz")
                .get("/cases/" + uz + "/custody")
                .body()
                .path("status")
                .asString("")));
    }

    private void await(Callable<Boolean> come) {
        drilled.patiently(() -> {
            Awaitility.await().atMost(ChildNode.PATIENCE).until(come);
            return true;
        });
    }

    private static LocalDateTime there(Duration ago) {
        return LocalDateTime.now(Clock.system(ZoneId.of(HeldPerson.ALMATY)))
                .minus(ago)
                .truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, String> at(Duration ago, Map<String, String> more) {
        var fields = new HashMap<>(more);
        fields.put("time", there(ago).toString());
        fields.put("zone", HeldPerson.ALMATY);
        return fields;
    }

    /** What was written where he was held opens and is whole; the other side keeps a scan of its own. */
    void assertLetters() {
        drilled.accepted().stream()
                .map(Accepted::caseRef)
                .filter(caseRef -> caseRef.startsWith("KZ"))
                .distinct()
                .forEach(caseRef -> assertThat(drilled.node().letters(caseRef))
                        .as(caseRef)
                        .isNotEmpty()
                        .allSatisfy(
                                letter -> assertThat(letter).startsWith("%PDF-").contains("%%EOF")));
    }
}
