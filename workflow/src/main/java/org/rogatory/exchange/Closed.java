package org.rogatory.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.exchange.Manifest.Listed;

/**
 * A part of a package that only some authorities can read, as the manifest names it. It is a file of the package like
 * the others, so that whoever knows of no such parts still checks and keeps it.
 *
 * @param recipients keys of those authorities in the directory
 */
record Closed(String path, List<String> recipients, String sha256) {

    /** Kind and name under which it stands among the files. */
    static final String KIND = "sealed_part";

    private static final String MEDIA_TYPE = "application/pkcs7-mime";
    private static final int MOST = 20;

    static Closed of(SealedPart part) {
        return new Closed(part.path(), part.recipients(), part.content().sha256());
    }

    static Listed listed(SealedPart part) {
        var content = part.content();
        return new Listed(KIND, KIND, content.sha256(), MEDIA_TYPE, content.size(), part.path(), null);
    }

    /** Whether a listed file is this part. */
    boolean is(Listed file) {
        return KIND.equals(file.kind()) && path.equals(file.path()) && sha256.equals(file.sha256());
    }

    /** Whether exactly the files of this kind are named as such parts, each once and with its readers. */
    static boolean fit(List<Closed> parts, List<Listed> files) {
        return parts.stream().allMatch(part -> complete(part) && files.stream().anyMatch(part::is))
                && parts.stream().map(Closed::path).distinct().count() == parts.size()
                && files.stream().filter(file -> KIND.equals(file.kind())).count() == parts.size();
    }

    private static boolean complete(@Nullable Closed part) {
        return part != null
                && part.path() != null
                && part.sha256() != null
                && part.recipients() != null
                && !part.recipients().isEmpty()
                && part.recipients().size() <= MOST
                && part.recipients().stream().allMatch(Manifest::given);
    }
}
