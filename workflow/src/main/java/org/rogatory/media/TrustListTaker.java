package org.rogatory.media;

import java.io.IOException;
import org.rogatory.identity.Officer;
import org.rogatory.trust.TrustFiles;
import org.rogatory.trust.TrustRefused;
import org.springframework.stereotype.Component;

/**
 * Trust lists on carriers go the way of every file of another node: their lines wait, one by one, until a second person
 * has compared them. The publisher answers for the list, not for each key.
 */
@Component
class TrustListTaker implements MediaTaker {

    private final TrustFiles files;

    TrustListTaker(TrustFiles files) {
        this.files = files;
    }

    @Override
    public MediaKind kind() {
        return MediaKind.TRUST_LIST;
    }

    @Override
    public void judge(Carried carried, Officer officer) throws IOException {
        var list = carried.whole(TrustFiles.LARGEST);
        try {
            if (!files.look(list, officer).equals(carried.manifest().subject())) {
                throw new MediaRefused("media-content");
            }
        } catch (TrustRefused refused) {
            throw told(refused);
        }
    }

    @Override
    public Entering prepare(Carried carried, Officer officer) throws IOException {
        var list = carried.whole(TrustFiles.LARGEST);
        return () -> files.take(list, officer).added();
    }

    private static MediaRefused told(TrustRefused refused) {
        return new MediaRefused("not-found".equals(refused.code()) ? "trust-file" : refused.code());
    }
}
