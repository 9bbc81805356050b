package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks for a name in all that is written down of files, once it was really written behind their words. */
@Component
record Thief(WordsUnderKeys kept, Disk disk, Courier courier) {

    /** Both sides went their whole way, with the name in what they did. */
    void knowsBothReallyClosed(Desk ours, Traces traces) {
        assertThat(Stream.of(ours, ours.partner())).allSatisfy(desk -> {
            assertThat(desk.status()).isEqualTo("closed");
            assertThat(desk.steps().toString()).contains(traces.name());
        });
    }

    /** Every column of these tables in which words are kept has the name, which is nowhere in clear. */
    void findsNothing(String tables, Traces traces, CapturedOutput output) throws IOException {
        assertThat(kept.without(traces, tables))
                .as("nobody wrote the name there")
                .isEmpty();

        assertThat(traces.in(disk.rows())).as("tables").isEmpty();
        assertThat(disk.bytes(traces)).as("bytes of documents").isEmpty();
        assertThat(traces.in(told())).as("what packages tell outside").isEmpty();
        assertThat(traces.in(output.getAll().lines().toList())).as("log").isEmpty();
    }

    /** What stands on the packages that were carried, beside the words of the message itself. */
    private List<String> told() {
        var told = courier.told();
        assertThat(told).isNotEmpty();
        return told.stream()
                .map(each -> ((ObjectNode) each.deepCopy()).without("payload"))
                .map(JsonNode::toString)
                .toList();
    }
}
