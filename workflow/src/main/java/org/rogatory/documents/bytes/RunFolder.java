package org.rogatory.documents.bytes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * A folder for what others lay down in clear while the node runs: forms that come, what libraries unpack. It lies in
 * the work folder, so that what a killed run left there is removed when the next one starts.
 */
@Component
public class RunFolder implements DisposableBean {

    private final WorkFolder folder;

    RunFolder(WorkSettings settings) {
        this.folder = new WorkFolder(settings.work());
    }

    /** The folder, which only its owner reads. */
    public Path path() {
        try {
            return folder.own();
        } catch (IOException e) {
            throw new UncheckedIOException("The work folder cannot be used", e);
        }
    }

    @Override
    public void destroy() throws IOException {
        folder.end();
    }
}
