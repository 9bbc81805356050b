package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.REGISTRAR;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.cases.ListPlace;
import org.rogatory.exchange.ExchangeMessage;
import org.rogatory.exchange.OutgoingMessage;
import org.rogatory.identity.Officer;
import org.rogatory.notices.NoticeView;
import org.rogatory.notices.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** However many messages wait without a file, the oldest of them is found and given one. */
@EngineTest
class StrayPagesProcessTest {

    private static final int MORE_THAN_A_PAGE = 53;

    private final Files files;
    private final TransactionTemplate transaction;

    @Autowired
    StrayPagesProcessTest(Files files, TransactionTemplate transaction) {
        this.files = files;
        this.transaction = transaction;
    }

    /** Kazakhstan writes to us on threads of which we know nothing. */
    private List<String> sent(Desk theirs) {
        var own = theirs.caseRef();
        var said = JsonMapper.shared().createObjectNode().put("text", "Is it done (synthetic)?");
        var threads = Stream.generate(() -> UUID.randomUUID().toString())
                .limit(MORE_THAN_A_PAGE)
                .toList();
        threads.forEach(thread -> transaction.executeWithoutResult(status -> files.node()
                .exchange()
                .enqueueAndSend(new OutgoingMessage(
                        own, thread, "reminder", "KZ", "KZ-GPO", "UZ", "UZ-GPO", own, said, List.of(), null))));
        files.node().jobs().drain();
        return threads;
    }

    private List<String> told(Officer officer) {
        return files.node().notices().unreadOf(officer).stream()
                .filter(notice -> notice.subject() == Subject.STRAY_MESSAGES)
                .map(NoticeView::code)
                .toList();
    }

    @Test
    @OnBothDatabases
    void theOldestIsFoundOnALaterPageAndGivenAFile() {
        var ours = files.received().partner();
        var registrar = ours.officer(REGISTRAR);
        var stray = files.node().stray();
        var threads = sent(ours.partner());

        assertThat(told(registrar)).as("once, however many have come").containsExactly("message_without_file");
        var waiting = Strays.all(stray, registrar);
        assertThat(waiting)
                .isSortedAccordingTo(Comparator.comparing(ExchangeMessage::at)
                        .thenComparing(ExchangeMessage::messageId)
                        .reversed())
                .doesNotHaveDuplicates();
        assertThat(waiting).extracting(ExchangeMessage::threadId).containsAll(threads);
        var first = stray.page(ListPlace.START, registrar);
        assertThat(first.more()).isTrue();
        assertThat(first.lines()).hasSizeLessThan(MORE_THAN_A_PAGE);

        var oldest = waiting.stream()
                .filter(message -> threads.contains(message.threadId()))
                .reduce((one, older) -> older)
                .orElseThrow();
        assertThat(first.lines()).doesNotContain(oldest);
        assertThat(stray.put(oldest.messageId(), ours.caseRef(), registrar).caseRef())
                .isEqualTo(ours.caseRef());
        assertThat(Strays.all(stray, registrar)).doesNotContain(oldest);
    }
}
