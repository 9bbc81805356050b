package org.rogatory.integrations.signature;

import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import org.jspecify.annotations.Nullable;
import org.rogatory.documents.Work;

/** Where the signature library keeps what it works on: in memory if the document is, else in files beside its own. */
public final class PdfMemory implements AutoCloseable {

    private final PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
    private final @Nullable TempFileResourcesHandlerBuilder files;

    /** For the work on one document. */
    public PdfMemory(Work pdf) {
        files = pdf.file()
                .map(file -> new TempFileResourcesHandlerBuilder()
                        .setTempFileDirectory(file.resolveSibling("").toFile()))
                .orElse(null);
        if (files != null) {
            factory.setResourcesHandlerBuilder(files);
            factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.fileOnly());
        }
    }

    /** As the signature library asks for it. */
    public PdfBoxNativeObjectFactory factory() {
        return factory;
    }

    /** Removes its files; what was made must be written out by then. */
    @Override
    public void close() {
        if (files != null) {
            files.clear();
        }
    }
}
