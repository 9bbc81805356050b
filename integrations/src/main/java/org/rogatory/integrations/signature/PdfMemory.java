package org.rogatory.integrations.signature;

import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModifications;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.bytes.Work;
import org.rogatory.integrations.signature.PdfService.Opening;

/** Where the signature library keeps what it works on: in memory if the document is, else in files beside its own. */
public final class PdfMemory implements AutoCloseable {

    /**
     * What is added to a document, and what of it is deciphered, stays in memory and is little; the library would put
     * it into the folder of the machine, where nobody removes it after a kill.
     */
    static final PdfMemoryUsageSetting ADDED = PdfMemoryUsageSetting.memoryBuffered(64L * 1024 * 1024);

    private final PdfServices factory;
    private final @Nullable TempFileResourcesHandlerBuilder files;

    /** For the work on one document. */
    public PdfMemory(Work pdf) {
        this(pdf, opened -> {});
    }

    /**
     * For its next signature.
     *
     * @param opening sees it before it is signed
     */
    PdfMemory(Work pdf, Opening opening) {
        Path dir = pdf.file().map(Path::toAbsolutePath).map(Path::getParent).orElse(null);
        if (dir == null) {
            factory = new PdfServices(opening);
            files = null;
        } else {
            factory = new RevisionFiles(dir, opening);
            files = new TempFileResourcesHandlerBuilder().setTempFileDirectory(dir.toFile());
            factory.setResourcesHandlerBuilder(files);
            factory.setPdfMemoryUsageSetting(ADDED);
        }
        compareLittle(factory);
    }

    /**
     * What later revisions changed is judged by our own check: pages are not drawn to compare them, and objects, whole
     * streams of both states, are not compared for what the library only warns of.
     */
    private static void compareLittle(PdfBoxNativeObjectFactory factory) {
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        factory.setPdfDifferencesFinder(differences);
        factory.setPdfObjectModificationsFinder((before, after) -> new PdfObjectModifications());
    }

    /** As the signature library asks for it. */
    public PdfBoxNativeObjectFactory factory() {
        return factory;
    }

    /** Removes its files; what was made must be written out by then. */
    @Override
    public void close() throws IOException {
        try {
            factory.close();
        } finally {
            if (files != null) {
                files.clear();
            }
        }
    }
}
