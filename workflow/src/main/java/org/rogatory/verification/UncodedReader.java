package org.rogatory.verification;

import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceReader;
import org.springframework.stereotype.Component;

/** Reads which letters carry no code. */
@Component
class UncodedReader implements ReferenceReader {

    @Override
    public void read(ReferenceFiles files) {
        UncodedLetters.read(files);
    }
}
