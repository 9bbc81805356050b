package org.rogatory.integrations.inspection;

import java.io.IOException;
import java.io.InputStream;
import javax.imageio.ImageIO;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.inspection.InspectionReason;

/** Pictures that would swell to more than a reader can hold; their size is read, they are not drawn. */
final class ImageSafety implements Format {

    private static final long MOST_PIXELS = 400_000_000L;

    @Override
    public boolean reads(Head head) {
        return head.image() && Known.looked(head);
    }

    @Override
    public void look(Work content, Head head, Visit visit) throws IOException {
        try (InputStream in = content.open();
                var image = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                visit.found(InspectionReason.DAMAGED);
                return;
            }
            var reader = readers.next();
            try {
                reader.setInput(image);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    visit.found(InspectionReason.BOMB);
                }
            } finally {
                reader.dispose();
            }
        }
    }
}
