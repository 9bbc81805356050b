package org.rogatory.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rogatory.OnBothDatabases;
import org.rogatory.identity.Officer;
import org.rogatory.identity.Role;

/** Which change of a file came first its count tells: nodes whose clocks are 20 seconds apart write to one file. */
@OnBothDatabases
class DocumentCountsTest {

    private static final String CASE = "UZ-MLA-2026-000126";
    private static final String OTHER = "UZ-MLA-2026-000127";
    private static final Officer CLERK = new Officer("clerk.uz", "C. Clerk", "UZ", "UZ-GP", Set.of(Role.REGISTRAR));

    private final DocumentsOn module = new DocumentsOn();

    private void onANodeBehind(Runnable act) {
        on(-20, act);
    }

    private void onANodeAhead(Runnable act) {
        on(20, act);
    }

    private void on(int seconds, Runnable act) {
        var here = module.now;
        module.now = here.plusSeconds(seconds);
        act.run();
        module.now = here;
    }

    private void attach(String name) {
        module.documents.attach(
                NewAttachment.of(CASE, "court_order", name, null),
                new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8)),
                CLERK);
    }

    private DocumentView named(String name) {
        return module.documents.ofCase(CASE).stream()
                .filter(document -> document.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private DocumentView letter() {
        var letterRef = module.documents.render(CASE, () -> SampleLetter.with(CASE), 1);
        return module.documents.get(letterRef);
    }

    private void inside(Runnable act) {
        module.transaction.executeWithoutResult(status -> act.run());
    }

    @Test
    void whatIsAddedAfterTheLetterComesAfterItThoughItsNodeIsBehind() {
        var letter = letter();
        onANodeBehind(() -> attach("late.pdf"));

        assertThat(named("late.pdf").createdAt()).isBefore(letter.createdAt());
        assertThat(named("late.pdf").changedAfter(letter)).isTrue();
    }

    @Test
    void whatWasThereBeforeTheLetterDidNotComeAfterItThoughItsNodeWasAhead() {
        onANodeAhead(() -> attach("early.pdf"));
        var letter = letter();

        assertThat(named("early.pdf").createdAt()).isAfter(letter.createdAt());
        assertThat(named("early.pdf").changedAfter(letter)).isFalse();
    }

    @Test
    void whatALetterListsIsKeptInsideAfterItThoughThatNodeIsBehind() {
        attach("listed.pdf");
        var letter = letter();
        onANodeBehind(() -> attach("late.pdf"));
        onANodeBehind(() -> module.documents.withhold(named("listed.pdf").documentRef(), CLERK));
        onANodeBehind(() -> module.documents.withhold(named("late.pdf").documentRef(), CLERK));

        assertThat(named("listed.pdf").withheldAfter(letter)).isTrue();
        assertThat(named("late.pdf").withheldAfter(letter)).as("never listed").isFalse();
    }

    @Test
    void whatIsTakenAwayAndGivenBackAfterTheLetterChangedAfterItThoughThatNodeIsBehind() {
        attach("listed.pdf");
        var letter = letter();
        var isolations = module.isolations(files -> {});
        var listed = named("listed.pdf").documentRef();
        assertThat(named("listed.pdf").changedAfter(letter)).isFalse();
        onANodeBehind(() -> inside(() -> isolations.isolate(listed, "test")));
        onANodeBehind(() -> inside(() -> isolations.release(listed, "test")));

        assertThat(named("listed.pdf").changedAfter(letter)).isTrue();
    }

    @Test
    void aSignatureCoversWhatWasThereAndNothingThatCameLater() {
        attach("early.pdf");
        assertThat(module.counts.signed(CASE)).as("nobody signed").isEmpty();
        inside(() -> module.counts.sign(CASE));
        onANodeBehind(() -> attach("late.pdf"));

        long signed = module.counts.signed(CASE).orElseThrow();
        assertThat(named("early.pdf").changedAfter(signed)).isFalse();
        assertThat(named("late.pdf").changedAfter(signed)).isTrue();
    }

    @Test
    void eachFileCountsForItself() {
        attach("first.pdf");
        attach("second.pdf");
        inside(() -> assertThat(module.counts.each(Stream.of(OTHER, CASE, OTHER)))
                .hasEntrySatisfying(CASE, moment -> assertThat(moment.count()).isEqualTo(3))
                .hasEntrySatisfying(OTHER, moment -> assertThat(moment.count()).isEqualTo(1)));
    }
}
