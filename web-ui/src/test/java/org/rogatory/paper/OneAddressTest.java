package org.rogatory.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.context.WebApplicationContext;

/** A form acts on what its address names, whatever stands in its fields. */
class OneAddressTest extends RunningNode {

    private final WebApplicationContext node;
    private final Prepared prepared = new Prepared(this);

    OneAddressTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void noFieldNamesAnotherFileThanTheAddress() throws Exception {
        var named = prepared.withCentralAuthority(Prepared.summons());
        var other = prepared.withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var fields = Map.of("caseRef", other, "reason", "important", "text", "x (synthetic)");
        for (var page : new String[] {
            "/acts/approve", "/control/put", "/sign", "/documents/any/original", "/resolutions/any/next", "/notes"
        }) {
            assertThat(officer.send("/cases/" + named + page, fields).getStatus())
                    .as(page)
                    .isEqualTo(404);
        }
        var scan = new MockMultipartFile("file", "x.pdf", "application/pdf", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(officer.upload("/cases/" + named + "/acts/approve", scan, fields)
                        .getStatus())
                .isEqualTo(404);
        assertThat(officer.open("/cases/" + named + "?caseRef=" + other).getStatus())
                .isEqualTo(404);
        assertThat(as("officer.uz").read(other).path("status").asString()).isEqualTo("with_central_authority");
        assertThat(as("officer.uz").read(named).path("status").asString()).isEqualTo("with_central_authority");
    }

    @Test
    void noFieldIsTakenThatTheActDoesNotAskFor() throws Exception {
        var named = prepared.withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var forged = officer.send("/cases/" + named + "/acts/approve", Map.of("happenedOn", "2026-01-01"));
        assertThat(forged.getStatus()).isEqualTo(422);
        assertThat(as("officer.uz").read(named).path("status").asString()).isEqualTo("with_central_authority");
    }

    @Test
    void whatTheAddressSaysMayBeSaidAgain() throws Exception {
        var named = prepared.withCentralAuthority(Prepared.summons());
        var officer = Browser.of(node, "officer.uz");
        var verb = officer.send("/cases/" + named + "/acts/approve", Map.of("verb", "cancel"));
        assertThat(verb.getStatus()).isEqualTo(404);
        var same = officer.send("/cases/" + named + "/acts/approve", Map.of("caseRef", named, "verb", "approve"));
        assertThat(same.getRedirectedUrl()).isEqualTo("/cases/" + named + "?done=approve");
    }
}
