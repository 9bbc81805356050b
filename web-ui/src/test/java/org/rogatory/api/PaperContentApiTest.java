package org.rogatory.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.journey.NationalSystem.Answer;
import org.rogatory.journey.RunningNode;
import org.rogatory.journey.Scenarios;
import org.rogatory.journey.WantedPerson;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a request on paper says, and what stands on its letter, as a national system writes it down and mends it. */
class PaperContentApiTest extends RunningNode {

    private static final String FIRST = "The first one (synthetic).";

    private static String number() {
        return UUID.randomUUID().toString().replaceAll("\\D", "") + "/26";
    }

    private static ObjectNode summons() {
        return Scenarios.content("SC-02");
    }

    private String received(ObjectNode content) {
        var paper = Map.of("content", content, "requesting", "KZ", "counterpartRef", number());
        var opened = as("registrar.uz").post("/cases/received", paper);
        assertThat(opened.status()).as(opened.body().toString()).isEqualTo(201);
        return "/cases/" + opened.body().path("caseRef").asString();
    }

    private Map<String, String> seen(String file) {
        return Map.of("If-Match", as("officer.uz").get(file).tag());
    }

    private Answer written(String username, String file, Object content) {
        return as(username).put(file + "/paper-content", content, seen(file));
    }

    @Test
    void isWrittenDownOnlyByWhoSawTheLastVersion() {
        var officer = as("officer.uz");
        var file = received(summons());
        var seen = seen(file);

        var first = officer.put(file + "/paper-content", summons().put("purpose", FIRST), seen);
        var second = officer.put(file + "/paper-content", summons().put("purpose", "Second"), seen);
        var blind = officer.put(file + "/paper-content", summons().put("purpose", "Third"), Map.of());

        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.tag()).isEqualTo(officer.get(file).tag());
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.code()).isEqualTo("changed-meanwhile");
        assertThat(blind.code()).isEqualTo("version-missing");
        assertThat(officer.get(file).body().at("/content/purpose").asString()).isEqualTo(FIRST);
    }

    /** Drafts and papers are opened by different scopes: neither is written at the address of the other. */
    @Test
    void isWrittenWhereNoDraftIs() {
        var file = received(summons());
        var begun = as("court.kz").post("/cases", summons()).body().path("caseRef");
        var draft = "/cases/" + begun.asString();
        var seen = Map.of("If-Match", as("court.kz").get(draft).tag());

        assertThat(as("officer.uz")
                        .put(file + "/content", summons(), seen(file))
                        .status())
                .isEqualTo(404);
        assertThat(as("court.kz").put(draft + "/paper-content", summons(), seen).status())
                .isEqualTo(404);
    }

    @Test
    void isWrittenDownOfExtraditionToo() {
        var content = WantedPerson.request()
                .put("requesting", "KZ")
                .put("requesting_authority", "KZ-GPO")
                .put("requested", "UZ")
                .put("requested_authority", "UZ-GPO");
        var file = received(content);
        content.withObject("extradition").put("dual_criminality", FIRST);

        assertThat(written("officer.uz", file, content).status()).isEqualTo(200);
        var read = as("officer.uz").get(file).body();
        assertThat(read.at("/content/extradition/dual_criminality").asString()).isEqualTo(FIRST);
    }

    /** Pages keep his form away from whoever takes in nothing; a file that is not there answers alike. */
    @Test
    void isNotThereToBeWrittenForWhoTakesInNothing() {
        var file = received(summons());

        assertThat(written("head.uz", file, summons()).status()).isEqualTo(404);
        assertThat(written("officer.kz", file, summons()).status()).isEqualTo(404);
    }

    @Test
    void isNotWrittenOverByWhatWasReadWithoutNames() {
        var registrar = as("registrar.uz");
        var file = received(summons());
        var read = registrar.get(file).body().path("content");
        assertThat(read.path("persons").path(0).has("name")).isFalse();

        var coded = written("registrar.uz", file, read);
        assertThat(coded.status()).isEqualTo(403);
        assertThat(coded.code()).isEqualTo("role");
        var whole = written("registrar.uz", file, summons().put("purpose", FIRST));
        assertThat(whole.status()).isEqualTo(200);
        var named = as("officer.uz").get(file).body();
        assertThat(named.at("/content/persons/0/name")).isEqualTo(summons().at("/persons/0/name"));
    }

    /** A program may fill in what it was not told, or leave it out: it takes no name away either way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'persons': [{'role': 'witness', 'name': null, 'name_latin': null, 'sealed': true}]}",
                "{'persons': [{'role': 'witness', 'name': ''}]}",
                "{'persons': [{'role': 'witness'}]}",
                "{'persons': []}",
                "{'persons': null}"
            })
    void losesNoNameToWhoReadsByCode(String told) {
        var file = received(summons());
        var content = summons();
        content.set(
                "persons", new JsonMapper().readTree(told.replace('\'', '"')).path("persons"));
        var without = summons();
        without.remove("persons");

        assertThat(written("registrar.uz", file, content).code()).isEqualTo("role");
        assertThat(written("registrar.uz", file, without).status()).isEqualTo(403);
        var named = as("officer.uz").get(file).body();
        assertThat(named.at("/content/persons/0/name")).isEqualTo(summons().at("/persons/0/name"));
    }

    @Test
    void hasItsCovertMeasureDeclared() {
        var covert = summons().put("form", "mla_request");
        var file = received(covert);
        covert.withArray("assistance").addObject().put("type", "covert").putObject("facts");

        assertThat(written("officer.uz", file, covert).code()).isEqualTo("marking-undeclared");
        var declared = as("officer.uz").put(file + "/paper-content?declared=for_official_use", covert, seen(file));
        assertThat(declared.status()).as(declared.body().toString()).isEqualTo(200);
    }

    @Test
    void hasALetterWhoseNumberDayAndSenderAreMended() {
        var file = received(summons());
        var seen = seen(file);
        var right = number();
        var letter = Map.of("counterpartRef", right, "counterpartDate", "2025-12-16", "counterpartAuthority", "KZ-GPO");

        var mended = as("officer.uz").put(file + "/their-letter", letter, seen);
        var late = as("officer.uz").put(file + "/their-letter", letter, seen);

        assertThat(mended.status()).as(mended.body().toString()).isEqualTo(200);
        assertThat(mended.body().path("counterpartRef").asString()).isEqualTo(right);
        assertThat(mended.body().at("/theirNumber/day").asString()).isEqualTo("2025-12-16");
        assertThat(mended.tag()).isEqualTo(as("officer.uz").get(file).tag());
        assertThat(late.status()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"head.uz", "officer.kz"})
    void hasALetterThatIsMendedByWhoTakesItInAlone(String username) {
        var file = received(summons());
        var mended = as(username).put(file + "/their-letter", Map.of("counterpartRef", number()), Map.of());

        assertThat(mended.status()).isIn(404, 409);
        assertThat(as("officer.uz")
                        .put(file + "/their-letter", Map.of(), seen(file))
                        .errors())
                .containsEntry("/counterpartRef", "field-missing");
    }
}
