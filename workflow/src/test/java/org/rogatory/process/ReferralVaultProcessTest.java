package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.process.ReferralFixtures.UNIT;
import static org.rogatory.process.ReferralWays.COORDINATING;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rogatory.cases.Notes;
import org.rogatory.documents.NewAttachment;
import org.rogatory.referral.contact.ContactBook;
import org.rogatory.referral.contact.RevealReason;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * What a thief of the disk would learn of somebody who may be a victim: one synthetic name is written wherever any verb
 * of a file of referral takes words, and then looked for in every table, the engine's, the trail and the messages among
 * them, in every stored byte, on all packages and in the log.
 */
@EngineTest
@Order(1) // before others have left their files, which it would read too
@ExtendWith(OutputCaptureExtension.class)
class ReferralVaultProcessTest {

    private final Traces traces = new Traces("SYNTHETIC-Kokqanot5");

    private final ReferralWays ways;
    private final ContactBook book;
    private final Node node;
    private final Notes notes;
    private final Disk disk;
    private final JdbcClient jdbc;

    @Autowired
    ReferralVaultProcessTest(ReferralWays ways, ContactBook book, Node node, Notes notes, Disk disk, JdbcClient jdbc) {
        this.ways = ways;
        this.book = book;
        this.node = node;
        this.notes = notes;
        this.disk = disk;
        this.jdbc = jdbc;
    }

    @Test
    void nobodyIsNamedInClearWhateverIsWrittenOfHim(CapturedOutput output) throws IOException {
        var gone = ways.walk(traces.name());
        var caseRef = gone.get(0).caseRef();
        notes.add(caseRef, traces.name(), COORDINATING);
        var paper = NewAttachment.of(caseRef, "other", traces.name() + ".pdf", null);
        node.documents().attach(paper, traces.file(), COORDINATING);
        assertReallyWritten(gone);

        assertThat(traces.in(disk.rows())).as("tables").isEmpty();
        assertThat(disk.bytes(traces)).as("bytes of documents").isEmpty();
        assertThat(traces.in(told())).as("what packages tell outside").isEmpty();
        assertThat(traces.in(output.getAll().lines().toList())).as("log").isEmpty();
    }

    /** A name that nobody has kept is found nowhere, and that would prove nothing. */
    private void assertReallyWritten(List<ReferralDesk> gone) {
        var named = gone.stream()
                .filter(desk -> desk.file().authority().equals(UNIT))
                .filter(desk -> !book.known(desk.file()).isEmpty())
                .findFirst()
                .orElseThrow();
        var shown = book.reveal(named.caseRef(), RevealReason.SAFETY, ReferralFixtures.responder(UNIT));
        assertThat(shown.identity().of("name")).isEqualTo(traces.name());
        assertThat(shown.contacts())
                .anyMatch(way -> traces.name().equals(way.words().value()));
        var decided = ways.tracks().tracks().decisions(gone.get(0).file());
        assertThat(decided)
                .isNotEmpty()
                .allMatch(decision -> decision.toString().contains(traces.name()));
    }

    /** What stands on the packages that were carried. */
    private List<String> told() {
        var told = node.courier().told();
        assertThat(told).isNotEmpty();
        return told.stream().map(JsonNode::toString).toList();
    }

    /** Each place in which it looks, with a name put there on purpose. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void theSearchFindsANameInEveryKindOfColumn(String charset) throws IOException {
        var bytes = ("x" + traces.name()).getBytes(charset);
        jdbc.sql("create table if not exists referral_probe"
                        + " (small_text varchar(100), plain longtext, raw longblob, ref varchar(100))")
                .update();
        for (var column : List.of("raw", "plain", "small_text")) {
            var value = "raw".equals(column) ? bytes : (Object) Traces.base64("ab" + traces.name());
            jdbc.sql("insert into referral_probe (ref, " + column + ") values ('none', ?)")
                    .param(value)
                    .update();
        }
        var found = traces.in(disk.rows()).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("referral_probe"))
                .toList();
        jdbc.sql("drop table referral_probe").update();

        assertThat(found).hasSize(3);
    }

    @Test
    void theSearchFindsANameInAVariableATrailAndALog(CapturedOutput output) {
        var caseRef = ways.opened(ReferralWays.PLAIN).caseRef();
        var instance = node.engine()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseRef)
                .processDefinitionKey("victim-referral")
                .singleResult();
        node.engine().setVariable(instance.getId(), "probe", traces.name());
        LoggerFactory.getLogger(ReferralVaultProcessTest.class).warn("probe {}", traces.name());
        var found = traces.in(disk.rows());
        node.engine().removeVariable(instance.getId(), "probe");
        jdbc.sql("delete from ACT_HI_VARINST where NAME_ = 'probe'").update();
        jdbc.sql("delete from ACT_HI_DETAIL where NAME_ = 'probe'").update();

        assertThat(found).anyMatch(line -> line.toLowerCase(Locale.ROOT).startsWith("act_ru_variable"));
        assertThat(traces.in(output.getAll().lines().toList())).isNotEmpty();
    }
}
