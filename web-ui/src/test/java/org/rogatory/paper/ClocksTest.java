package org.rogatory.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.journey.Prepared;
import org.rogatory.journey.RunningNode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Whatever tells moments of a file says by whose clocks they are. */
class ClocksTest extends RunningNode {

    private final WebApplicationContext node;

    ClocksTest(@Autowired WebApplicationContext node) {
        this.node = node;
    }

    @Test
    void namesThePlaceAndHowFarItIsAhead() throws Exception {
        var ours = new Prepared(this).submitted(Prepared.summons());
        var head = Browser.of(node, "head.uz");
        var told = Map.of("en", "Times: Tashkent, UTC+5", "ru", "Время: Ташкент, UTC+5", "uz", "Vaqt: Toshkent, UTC+5");
        for (var page : List.of("timeline", "messages", "process", "access-log", "print")) {
            for (var language : told.keySet()) {
                assertThat(head.open("/cases/" + ours + "/" + page + "?lang=" + language)
                                .getContentAsString(UTF_8))
                        .as(page + " in " + language)
                        .contains(told.get(language));
            }
        }
    }
}
