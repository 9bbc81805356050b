package org.rogatory.journey;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that national systems have brought to a point from which a journey begins. */
public final class Prepared {

    public static final String SUPERVISOR = "supervisor.uz.uz-unit-1";
    public static final String EXECUTOR = "executor.kz.kz-unit-1";

    private final Function<String, NationalSystem> callers;

    public Prepared(RunningNode node) {
        this(node::as);
    }

    Prepared(ChildNode node) {
        this(node::as);
    }

    private Prepared(Function<String, NationalSystem> callers) {
        this.callers = callers;
    }

    private NationalSystem as(String username) {
        return callers.apply(username);
    }

    /** A summons that Uzbekistan asks Kazakhstan to serve. */
    public static ObjectNode summons() {
        return Scenarios.content("SC-02")
                .put("requesting", "UZ")
                .put("requested", "KZ")
                .put("requesting_authority", "UZ-GPO")
                .put("requested_authority", "KZ-GPO");
    }

    /** The same asked of Kyrgyzstan, of which hardly anything else is asked: a list of what it is asked has one page. */
    public static ObjectNode summonsForKyrgyzstan() {
        var content = summons().put("requested", "KG").put("requested_authority", "KG-GPO");
        content.putArray("legal_basis").add("MINSK-1993");
        return content;
    }

    /** The same with two items, so that one can be answered before the other. */
    public static ObjectNode twoSummonses() {
        var content = summons();
        var items = (ArrayNode) content.path("assistance");
        items.add(items.get(0).deepCopy());
        return content;
    }

    public String drafted(ObjectNode content) {
        var begun = as("drafter.uz").post("/cases", content);
        if (begun.status() != 201) {
            throw new AssertionError("draft: " + begun.body());
        }
        return begun.body().path("caseRef").asString();
    }

    public String submitted(ObjectNode content) {
        var uz = drafted(content);
        as("drafter.uz").act(uz, "submit");
        return uz;
    }

    public String withCentralAuthority(ObjectNode content) {
        var uz = submitted(content);
        as(SUPERVISOR).act(uz, "endorse");
        return uz;
    }

    public String approved(ObjectNode content) {
        var uz = withCentralAuthority(content);
        as("officer.uz").act(uz, "approve");
        return uz;
    }

    /** It waits for its signature. */
    public String translated(ObjectNode content) {
        return translated(approved(content));
    }

    public String signed(ObjectNode content) {
        return signed(translated(content));
    }

    /** The same with a document for its sealed annex, which is there before it is signed. */
    public String signedWithPlan(ObjectNode content) {
        var uz = approved(content);
        as("officer.uz").enclose(uz, "sealed_annex");
        return signed(translated(uz));
    }

    private String translated(String uz) {
        as("translator.uz").translate(uz);
        return uz;
    }

    private String signed(String uz) {
        as("signatory.uz").act(uz, "sign");
        return uz;
    }

    /** Uzbekistan's file of a request that has left. */
    public String transmitted(ObjectNode content) {
        var uz = signed(content);
        as("officer.uz").act(uz, "transmit", Map.of("reference", "7-1/26"));
        return uz;
    }

    /** The request letter of Uzbekistan's file, as its officer downloads it. */
    public byte[] letter(String uz) {
        return paper(uz, "request");
    }

    /** The first document of this kind of Uzbekistan's file, in the same way. */
    public byte[] paper(String uz, String kind) {
        var documents = "/cases/" + uz + "/documents";
        var found = as("officer.uz")
                .get(documents)
                .body()
                .valueStream()
                .filter(document -> kind.equals(document.path("kind").asString()))
                .findFirst()
                .orElseThrow();
        return downloaded(documents + "/" + found.path("documentRef").asString());
    }

    /** What is told of the latest document of this kind of Uzbekistan's file. */
    public JsonNode latest(String uz, String kind) {
        return as("signatory.uz")
                .get("/cases/" + uz + "/documents")
                .body()
                .valueStream()
                .filter(document -> kind.equals(document.path("kind").asString()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The package of the first message of Uzbekistan's file. */
    public byte[] parcel(String uz) {
        var messages = "/cases/" + uz + "/messages";
        var message = as("officer.uz").get(messages).body().path(0);
        return downloaded(messages + "/" + message.path("messageId").asString() + "/package");
    }

    private byte[] downloaded(String path) {
        return as("officer.uz").download(path).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a resolution of the head needs: this officer, and ten days. */
    public static Map<String, String> review(String officer) {
        var until = LocalDate.now(Clock.systemUTC()).plusDays(10);
        return Map.of("officer", officer, "until", until.toString());
    }

    /** Kazakhstan's file of what has left Uzbekistan, registered and with an officer. */
    public String underReview(String uz) {
        var kz = as("officer.kz").awaitIncoming(uz);
        as("officer.kz").act(kz, "register", Map.of("reference", "KZ-1-1/26"));
        as("head.kz").act(kz, "assign-review", review("officer.kz"));
        return kz;
    }

    public String inExecution(String uz) {
        var kz = underReview(uz);
        as("officer.kz").act(kz, "accept");
        as("officer.kz").act(kz, "assign-execution", Map.of("authority", "KZ-UNIT-1"));
        as(EXECUTOR).act(kz, "start-execution", Map.of("reference", "77"));
        return kz;
    }

    /** The reference of an item, counted from nought. */
    public String item(String kz, int number) {
        return as(EXECUTOR)
                .get("/cases/" + kz + "/items")
                .body()
                .path(number)
                .path("itemRef")
                .asString();
    }

    public void execute(String kz, int number) {
        var item = item(kz, number);
        as(EXECUTOR).act(kz, "start-item", Map.of("item", item));
        as(EXECUTOR)
                .act(
                        kz,
                        "record-item-result",
                        Map.of(
                                "item", item,
                                "happenedOn", "2026-11-20",
                                "place", "Shymkent",
                                "releasedText", "Served in person (synthetic)."));
    }

    /** Signed and ready to leave. */
    public void answered(String kz, String kind) {
        as("officer.kz").act(kz, "draft-answer", Map.of("releasedText", "Served (synthetic).", "kind", kind));
        as("head.kz").act(kz, "approve-answer");
        as("signatory.kz").act(kz, "sign-answer");
    }
}
