package org.rogatory.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rogatory.EngineContext;
import org.rogatory.EngineJobs;
import org.rogatory.HeardEvents;
import org.rogatory.cases.ListPlace;
import org.rogatory.documents.bytes.StoreInMemory;
import org.rogatory.exchange.Manifest.Listed;
import org.rogatory.exchange.PackageSealer.Entry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.domain.Limit;
import tools.jackson.databind.json.JsonMapper;

/** Packages that a known authority has sealed and whose manifest says of their files what our writer never would. */
@Tag("slow")
@SpringBootTest(classes = EngineContext.class)
class CrookedPackagesTest {

    private static final String TOLD = "what the manifest tells of";

    private final Exchange exchange;
    private final Arrivals arrivals;
    private final TextSealer sealer;
    private final EngineJobs jobs;
    private final HeardEvents events;
    private final String messageId = UUID.randomUUID().toString();

    @Autowired
    CrookedPackagesTest(Exchange exchange, Arrivals arrivals, TextSealer sealer, EngineJobs jobs, HeardEvents events) {
        this.exchange = exchange;
        this.arrivals = arrivals;
        this.sealer = sealer;
        this.jobs = jobs;
        this.events = events;
    }

    @BeforeEach
    void startAfresh() {
        jobs.clear();
        events.clear();
    }

    @ParameterizedTest
    @CsvSource({"01-letter.pdf, 02-letter.pdf", "02-letter.pdf, 01-letter.pdf"})
    void oneHashUnderTwoNamesIsRefusedAndToldToTheSender(String other, String same) throws IOException {
        var listed = List.of(listed("01-letter.pdf", TOLD), listed("02-letter.pdf", TOLD));
        var parcel = sealed(listed, entry(other, "something else, and longer than that"), entry(same, TOLD));

        arrivals.arrive(messageId, "KZ", parcel);
        jobs.runOne("receive-message");
        assertThat(arrivals.rejected(ListPlace.START, Takers.HEAD, Limit.of(500)))
                .filteredOn(arrival -> arrival.messageId().equals(messageId))
                .extracting(RejectedArrival::code)
                .containsExactly("hash_mismatch");
        assertThat(jobs.jobOf("send-message")).as("the receipt").isNotNull();
        refuses("hash_mismatch", parcel);
    }

    /** Each listing would be a copy: one entry could fill the disk. */
    @Test
    void aFileListedAgainAndAgainCountsEachTime() throws IOException {
        var large = "0".repeat(200_000);
        var file = listed("01-letter.pdf", large);
        refuses("too_large", sealed(Collections.nCopies(6, file), entry("01-letter.pdf", large)));
    }

    @Test
    void moreFilesThanAPackageHoldsAreRefusedHoweverSmall() throws IOException {
        var file = listed("01-letter.pdf", TOLD);
        refuses("package_invalid", sealed(Collections.nCopies(1_001, file), entry("01-letter.pdf", TOLD)));
    }

    private void refuses(String code, SealedPackage parcel) {
        var receipt = exchange.receive(parcel);
        assertThat(receipt.code()).isEqualTo(code);
        assertThat(receipt.messageId()).as("answered").isEqualTo(messageId);
        assertThat(events.of(MessageReceived.class)).isEmpty();
    }

    private static Listed listed(String path, String text) {
        var content = text.getBytes(UTF_8);
        var hash = StoreInMemory.hash(content);
        return new Listed("letter", "Letter.pdf", hash, "application/pdf", content.length, path, null);
    }

    private static Entry entry(String name, String text) {
        return new Entry(name, "application/pdf", () -> new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private SealedPackage sealed(List<Listed> listed, Entry... files) throws IOException {
        var payload = JsonMapper.shared().createObjectNode().put("facts", "Synthetic facts.");
        var manifest = new Manifest(
                3, messageId, "t", "mla_request", "UZ", "UZ-GPO", "KZ", "KZ-GPO", "r", payload, listed, null, null);
        var json = manifest.toJson();
        var entries = new ArrayList<Entry>();
        entries.add(new Entry(MessagePackage.MANIFEST, "application/json", () -> new ByteArrayInputStream(json)));
        entries.addAll(List.of(files));
        var packed = new ByteArrayOutputStream();
        sealer.seal(entries, "UZ-GPO", packed);
        return SealedPackage.of(packed.toByteArray());
    }
}
