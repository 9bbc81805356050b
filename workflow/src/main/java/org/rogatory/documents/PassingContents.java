package org.rogatory.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;
import org.rogatory.documents.inspection.Inspector;
import org.rogatory.documents.inspection.MediaTypeDetector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Contents that came closed, opened for one answer: looked into like any file from outside, and kept nowhere. */
@Component
public class PassingContents {

    private static final String FALLBACK = "document";

    private final MediaTypeDetector detector;
    private final ObjectProvider<Inspector> inspector;

    PassingContents(MediaTypeDetector detector, ObjectProvider<Inspector> inspector) {
        this.detector = detector;
        this.inspector = inspector;
    }

    /** A file as it may be handed on: under a name that no system takes for something else, of the type that it is. */
    public record Passing(String name, String mediaType, byte[] content) {

        /** Tells neither name nor content. */
        @Override
        public String toString() {
            return "Passing[" + mediaType + ", " + content.length + "]";
        }
    }

    /**
     * Looks into a file from elsewhere that is to be handed to somebody.
     *
     * @param told its media type as its sender says
     * @throws DocumentRefused if something dangerous is in it, or it is something else than its sender says
     */
    public Passing look(String name, String told, byte[] content) {
        var harmless = AcceptedTypes.nameOrElse(name, FALLBACK);
        try (var work = Work.of(content)) {
            var agreed = AcceptedTypes.agreed(harmless, told, detected(work));
            if (agreed.isEmpty() || dangerous(work, agreed.get())) {
                throw new DocumentRefused("sealed-dangerous");
            }
            return new Passing(harmless, agreed.get(), content);
        } catch (IOException failed) {
            throw new UncheckedIOException("A content in memory could not be read", failed);
        }
    }

    private String detected(Work work) throws IOException {
        try (var in = work.open()) {
            return detector.detect(in);
        }
    }

    private boolean dangerous(Work work, String mediaType) throws IOException {
        var looking = inspector.getIfAvailable();
        return looking != null
                && looking.inspect(work, mediaType).reasons().stream().anyMatch(InspectionReason::dangerous);
    }
}
