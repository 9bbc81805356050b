package org.rogatory.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.rogatory.documents.bytes.ByteStore.StoreFull;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.KeptContent;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.WorkTarget;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.SignatureLevel;
import org.rogatory.documents.signature.SignatureProvider;
import org.rogatory.documents.signature.SignatureTask;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Has contents signed and keeps what comes of it, with no transaction open, even if the caller has one. */
@Component
class SignedBytes {

    private final KeptBytes bytes;
    private final Works works;
    private final SignatureProvider provider;
    private final TransactionTemplate outside;

    SignedBytes(KeptBytes bytes, Works works, SignatureProvider provider, PlatformTransactionManager transactions) {
        this.bytes = bytes;
        this.works = works;
        this.provider = provider;
        this.outside = new TransactionTemplate(transactions);
        this.outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** The document with one more signature. */
    KeptContent signed(ReadDocument document, SignatureTask task) {
        return grown(document, (content, to) -> provider.sign(content, task, to));
    }

    /** The document with its last signature brought to a level. */
    KeptContent extended(ReadDocument document, SignatureLevel level) {
        return grown(document, (content, to) -> provider.extend(content, level, to));
    }

    /** What adds to a content. */
    private interface Growth {

        void write(Work content, OutputStream to) throws IOException;
    }

    private KeptContent grown(ReadDocument document, Growth growth) {
        return Objects.requireNonNull(outside.execute(status -> kept(document, growth)));
    }

    private KeptContent kept(ReadDocument document, Growth growth) {
        try (Work content = works.of(document.content());
                WorkTarget target = works.target()) {
            growth.write(content, target);
            return keep(document.content().keyRef(), target);
        } catch (StoreFull full) {
            throw new DocumentRefused("disk-full");
        } catch (IOException e) {
            throw new UncheckedIOException("Document " + document.documentRef() + " could not be signed", e);
        }
    }

    private KeptContent keep(String keyRef, WorkTarget signed) throws IOException {
        try (Work grown = signed.done();
                InputStream content = grown.open()) {
            return bytes.keep(keyRef, content, grown.size());
        }
    }
}
