package org.rogatory.documents.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.DocumentRefused;
import org.rogatory.documents.DocumentView;
import org.rogatory.documents.NewAttachment;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A file all of whose parts are here becomes a document once, with what it translates, or stays. */
class WholeUploadsTest extends PartedFiles {

    private static final String SOURCE = "the order";

    /** Answers, one after the other, whether the source may still be named. */
    private final List<Boolean> answers = new ArrayList<>();

    private final List<String> told = new ArrayList<>();

    /** Whether somebody else works on the file when it is added. */
    private boolean crosses;

    private final class Translations implements AddedUpload {

        @Override
        public boolean holds(NewAttachment attachment, String sourceRef) {
            return SOURCE.equals(sourceRef) && answers.remove(0);
        }

        @Override
        public void added(DocumentView document, String sourceRef) {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            if (crosses) {
                crosses = false;
                throw new OptimisticLockingFailureException("crossed");
            }
            told.add(document.name() + " of " + sourceRef);
        }

        @Override
        public void said(DocumentView document, String words) {
            told.add(document.name() + " by " + words);
        }
    }

    private UploadKey translation() {
        var attachment = NewAttachment.of(CASE, "translation", "order-ru.pdf", null);
        return sent(key(uploads.begin(new NewUpload(attachment, FILE.length(), null, SOURCE), DRAFTER)));
    }

    private void staysWithoutItsSource(UploadKey key) {
        var refused = catchThrowableOfType(DocumentRefused.class, () -> uploads.finish(key));
        assertThat(refused.code()).isEqualTo("document-unknown");
        assertThat(refused.parameters()).containsEntry("field", "source");
        assertThat(uploads.find(key).documentRef()).isNull();
        assertThat(module.documents.ofCase(CASE)).isEmpty();
        assertThat(module.store.contents).as("the parts and nothing else").hasSize(4);
        assertThat(told).isEmpty();
    }

    @Test
    void aTranslationIsAddedWithItsSource() {
        listeners.addBean("translations", new Translations());
        answers.addAll(List.of(true, true));
        var key = translation();

        var document = uploads.finish(key);

        assertThat(told).containsExactly("order-ru.pdf of " + SOURCE);
        assertThat(uploads.finish(key)).isEqualTo(document);
        assertThat(told).hasSize(1);
    }

    @Test
    void whatCrossedOtherWorkOnTheFileStaysWholeAndIsFinishedWhenItIsAskedAgain() {
        listeners.addBean("translations", new Translations());
        answers.addAll(List.of(true, true, true, true));
        crosses = true;
        var key = translation();

        assertThat(catchThrowableOfType(OptimisticLockingFailureException.class, () -> uploads.finish(key)))
                .isNotNull();
        assertThat(uploads.find(key).documentRef()).isNull();
        assertThat(uploads.find(key).received()).isEqualTo(FILE.length());
        assertThat(module.documents.ofCase(CASE)).isEmpty();
        assertThat(module.store.contents).as("the parts and nothing else").hasSize(4);

        var document = uploads.finish(key);
        assertThat(document.name()).isEqualTo("order-ru.pdf");
        assertThat(module.documents.ofCase(CASE)).hasSize(1);
        assertThat(told).containsExactly("order-ru.pdf of " + SOURCE);
    }

    @Test
    void whatElseWasSaidOfItIsToldOnceAndForgotten() {
        listeners.addBean("translations", new Translations());
        var attachment = NewAttachment.of(CASE, "translation", "request-ru.pdf", null);
        var key = sent(key(uploads.begin(new NewUpload(attachment, FILE.length(), null, null, "A. Notary"), DRAFTER)));

        uploads.finish(key);

        uploads.finish(key);
        assertThat(told).containsExactly("request-ru.pdf by A. Notary");
    }

    @Test
    void aTranslationWhoseSourceIsGoneStaysToBeDiscarded() {
        listeners.addBean("translations", new Translations());
        answers.addAll(List.of(false, true, false));
        var key = translation();

        staysWithoutItsSource(key);
        staysWithoutItsSource(key);

        uploads.drop(key);
        assertThat(module.store.contents).isEmpty();
    }

    @Test
    void aTranslationOfWhichNobodyKnowsAnythingStays() {
        staysWithoutItsSource(translation());
    }

    @Test
    void whatAnotherNodeMadeOfItMeanwhileStands() {
        var key = sent();
        var other = whole();
        var made = new ArrayList<DocumentView>();
        module.detected = () -> {
            module.detected = () -> "application/pdf";
            made.add(other.finish(key));
            return "text/html";
        };

        assertThat(uploads.finish(key)).isEqualTo(made.get(0));

        assertThat(module.documents.ofCase(CASE)).hasSize(1);
        assertThat(uploads.finish(key)).isEqualTo(made.get(0));
        assertThat(module.store.contents).hasSize(1);
    }

    @Test
    void partsOutOfReachForgetNoUpload() {
        var key = sent();
        var parts = Map.copyOf(module.store.contents);
        module.store.contents.clear();

        assertRefused("upload-unknown", () -> uploads.finish(key));

        assertThat(uploads.find(key).received()).isEqualTo(FILE.length());
        assertThat(module.documents.ofCase(CASE)).isEmpty();
        module.store.contents.putAll(parts);
        assertThat(uploads.finish(key).size()).isEqualTo(FILE.length());
    }

    @Test
    void isFinishedOnceTheFolderOfItsPartsIsBack() {
        var key = sent();
        module.store.away = true;
        assertThat(catchThrowableOfType(UncheckedIOException.class, () -> uploads.finish(key)))
                .isNotNull();

        module.store.away = false;
        assertThat(uploads.finish(key).size()).isEqualTo(FILE.length());
    }

    @Test
    void isDroppedByItsOwnerIfAPartOfItIsGone() {
        var key = sent();
        module.store.contents.remove(module.store.contents.keySet().iterator().next());
        assertRefused("upload-unknown", () -> uploads.finish(key));

        uploads.drop(key);

        assertThat(module.store.contents).isEmpty();
    }

    @Test
    void isFinishedOnceWhenItIsAskedForWhileItIsFinished() {
        var key = sent();
        module.detected = () -> {
            assertRefused("upload-finishing", () -> uploads.finish(key));
            return "application/pdf";
        };

        uploads.finish(key);

        assertThat(module.documents.ofCase(CASE)).hasSize(1);
    }

    @Test
    void becomesNothingIfItIsDroppedWhileItIsFinished() {
        var key = sent();
        module.detected = () -> {
            uploads.drop(key);
            return "application/pdf";
        };

        assertRefused("upload-unknown", () -> uploads.finish(key));

        assertThat(module.documents.ofCase(CASE)).isEmpty();
        assertThat(module.store.contents).isEmpty();
    }
}
