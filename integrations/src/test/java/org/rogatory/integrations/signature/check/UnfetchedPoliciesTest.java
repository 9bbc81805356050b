package org.rogatory.integrations.signature.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.client.http.NativeHTTPDataLoader;
import eu.europa.esig.dss.spi.policy.SignaturePolicyProvider;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rogatory.documents.bytes.Work;
import org.rogatory.documents.signature.Expected;
import org.rogatory.integrations.signature.SealDesk;

/** Whoever brings a letter to be verified has nobody called by what he wrote into its signature. */
@Tag("slow")
class UnfetchedPoliciesTest {

    private static final Instant NOW = SealDesk.NOW;

    private final AtomicInteger calls = new AtomicInteger();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(404, -1);
            call.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void thePolicyThatASignatureNamesIsNotFetched() throws Exception {
        var mint = new Mint("UZ");
        var who = mint.authority(SealDesk.AUTHORITY, Mint.UNTIL);
        var address = "http://127.0.0.1:" + server.getAddress().getPort() + "/policy";
        var letter = new Pen(mint, NOW, NOW).underPolicy(SealDesk.letter(), who, address);

        var verifier = Judge.verifier(mint, mint, NOW);
        var found = verifier.verify(Work.of(letter), Expected.nothing());
        verifier.destroy();
        assertThat(found.signatures()).hasSize(1);
        assertThat(calls).hasValue(0);

        fetched(letter);
        assertThat(calls).as("the library with a line of its own").hasValueGreaterThan(0);
    }

    /** As the library verifies where it was given a line of its own, which it takes in some of its parts by itself. */
    private static void fetched(byte[] letter) {
        var asked = new CommonCertificateVerifier();
        asked.setAIASource(null);
        var validator = new PDFDocumentValidator(new InMemoryDocument(letter));
        validator.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        validator.setCertificateVerifier(asked);
        var policies = new SignaturePolicyProvider();
        policies.setDataLoader(new NativeHTTPDataLoader());
        validator.setSignaturePolicyProvider(policies);
        validator.validateDocument();
    }
}
