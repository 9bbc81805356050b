package org.rogatory.web.shared;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** How large a file may be; in templates the bean {@code @largestUpload}. */
@Component
public class LargestUpload {

    private final DataSize limit;

    LargestUpload(@Value("${rogatory.documents.limit}") DataSize limit) {
        this.limit = limit;
    }

    /** In bytes, for scripts. */
    public long bytes() {
        return limit.toBytes();
    }

    /** In megabytes, for people. */
    public long megabytes() {
        return limit.toMegabytes();
    }
}
