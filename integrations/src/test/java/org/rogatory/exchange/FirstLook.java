package org.rogatory.exchange;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rogatory.directory.Directory;
import org.rogatory.documents.bytes.KeptBytes;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.bytes.Works;
import org.rogatory.documents.signature.SignatureVerifier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

/** What a node finds of a package that is handed over, before it asks what it keeps of others. */
public final class FirstLook implements AutoCloseable {

    private final SignatureVerifier verifier;
    private final Inspection inspection;

    /** With these seals and signatures believed. */
    public FirstLook(PackageSealer sealer, SignatureVerifier verifier)
            throws IOException, ReflectiveOperationException {
        this.verifier = verifier;
        var works = mock(Works.class);
        when(works.of(any(InputStream.class), anyLong())).thenAnswer(asked -> {
            InputStream content = asked.getArgument(0);
            return Work.of(content.readAllBytes());
        });
        var directory = Directory.load();
        var files = new PackedFiles(sealer, works, mock(KeptBytes.class), mock(EnclosedBytes.class));
        var letters = new ArrivedLetter(verifier, directory, readers(), files, DataSize.ofMegabytes(1));
        var settings = new ExchangeSettings(DataSize.ofMegabytes(10), Duration.ofDays(1));
        inspection = new Inspection(sealer, directory, settings, letters);
    }

    /** The one that reads the letters of requests is seen by nobody else. */
    private static ObjectProvider<LetterReader> readers() throws ReflectiveOperationException {
        var made = Class.forName("org.rogatory.requests.inbox.ArrivedLetters").getDeclaredConstructor();
        made.setAccessible(true);
        Map<String, Object> readers = Map.of("letters", made.newInstance());
        return new StaticListableBeanFactory(readers).getBeanProvider(LetterReader.class);
    }

    /**
     * What is found.
     *
     * @param receipt code of the refusal; null if there is none
     * @param authority whose seal holds; null if none does
     * @param letter how its letter stands to it, where it is not refused
     */
    public record Seen(@Nullable String receipt, @Nullable String authority, String letter) {}

    /** Looks at a package. */
    public Seen at(byte[] content) {
        var checked = inspection.check(Work.of(content));
        var opened = checked.opened();
        var refusal = checked.refusal();
        var ofLetter = checked.letter().refusal();
        var receipt = refusal != null ? refusal.code() : ofLetter == null ? null : ofLetter.key();
        var authority = opened == null ? null : opened.sealedBy().key();
        return new Seen(receipt, authority, checked.letter().state().key());
    }

    @Override
    public void close() throws Exception {
        if (verifier instanceof DisposableBean ended) {
            ended.destroy();
        }
    }
}
