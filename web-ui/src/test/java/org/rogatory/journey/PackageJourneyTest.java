package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A request to a State without a node: the package is handed over, and what comes back is written down. */
class PackageJourneyTest extends BrowserTest {

    private static final String DAY = "2026-04-21";
    private static final Pattern TAKEN_IN = Pattern.compile("/cases/KZ-[^/]*\\?done=receive-package$");
    private static final String UNSCANNED = "Told by telephone, not scanned (synthetic).";

    static FilePayload pdf(String name) {
        return new FilePayload(name, "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aRequestToItalyLeavesAsAPackageAndIsClosedOnItsAnswer() throws IOException {
        var uz = signedForItaly();
        var officer = reader("ru").also("en").signIn("officer.uz");
        officer.act(uz, "transmit");
        downloaded(officer, uz);
        officer.act(uz, "record-delivery", Map.of("happenedOn", DAY, "reference", "Post 5", "internalText", UNSCANNED));
        officer.act(
                uz,
                "record-acknowledgement",
                Map.of("happenedOn", DAY, "reference", "IT-77", "internalText", UNSCANNED));
        officer.act(uz, "record-partner-registration", Map.of("reference", "IT-77", "internalText", UNSCANNED));

        officer.open("/cases/" + uz + "/documents");
        officer.page().locator("main form select[name=kind]").selectOption("other");
        officer.page().setInputFiles("#file", pdf("answer.pdf"));
        officer.page().click("main form[enctype] button[type=submit]");
        officer.page().waitForURL("**/documents?done=add");
        officer.look("documents-answer");
        assertThat(officer.text("main")).contains("answer.pdf");
        officer.page().click("a[href$='/keep-inside']");
        officer.look("documents-keep-inside");
        assertThat(officer.text("main")).contains("answer.pdf");

        answered(officer, uz);
        officer.act(uz, "mark-use", Map.of("kind", "purpose_only"));
        officer.act(uz, "close", Map.of("kind", "returned")).look("closed-package");
        assertThat(as("officer.uz").read(uz).path("status").asString()).isEqualTo("closed");
    }

    @Test
    void whatIsDroppedOnTheRegisterIsRefusedWithItsReason() {
        var officer = reader("en").signIn("officer.kz");
        officer.open("/registers/incoming").look("register-drop");
        officer.page().evaluate("""
                () => {
                  const carried = new DataTransfer();
                  carried.items.add(new File(['no package (synthetic)'], 'x.asice'));
                  const drop = new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true});
                  document.body.dispatchEvent(drop);
                }
                """);
        officer.page().waitForURL("**/cases/receive-package");
        assertThat(officer.text("main")).contains("Refused: the seal is missing");
        officer.look("package-refused");
    }

    /** What Uzbekistan signed and downloaded opens itself in Kazakhstan as it is dropped there, once. */
    @Test
    void aRealPackageThatIsDroppedOpensItsFileFilledAndItsSignaturesHold() throws IOException {
        var uz = new Prepared(this).signed(Prepared.summons());
        var today = LocalDate.now(Clock.system(ZoneId.of("Asia/Tashkent"))).toString();
        as("officer.uz").act(uz, "transmit", Map.of("byHand", true, "happenedOn", today, "reference", "EMS 77-0"));
        var parcel = downloaded(reader("ru").also("en").signIn("officer.uz"), uz);

        var officer = reader("en").signIn("officer.kz");
        dropped(officer, parcel);
        officer.page().waitForURL(TAKEN_IN);
        officer.look("package-taken-in");
        assertThat(officer.text("main")).contains(uz);
        var kz = officer.page().url().replaceAll(".*/cases/|\\?.*", "");
        officer.open("/cases/" + kz + "/request").look("package-request");
        assertThat(officer.text("main"))
                .contains(Prepared.summons().path("facts").asString(), "NAMUNOV Bekzod", "UZ");
        officer.open("/cases/" + kz + "/messages").look("package-received");
        assertThat(officer.text("main")).contains("its seal is genuine and it says what the message says");
        officer.open("/cases/" + kz + "/documents");
        officer.page().locator("a[href$='/signatures']").first().click();
        officer.look("package-signatures");
        assertThat(officer.text("main"))
                .contains("Genuine: all signatures hold", "The key of the authority itself: it is a seal");

        dropped(officer, parcel);
        officer.page().getByText("This package was received before").waitFor();
        officer.look("package-dropped-again");
        assertThat(as("officer.kz").awaitIncoming(uz)).as("no second file").isEqualTo(kz);
    }

    private static void dropped(Reader officer, byte[] parcel) {
        officer.open("/registers/incoming");
        officer.page().evaluate("""
                content => {
                  const bytes = Uint8Array.from(atob(content), sign => sign.charCodeAt(0));
                  const carried = new DataTransfer();
                  carried.items.add(new File([bytes], 'request.asice'));
                  const drop = new DragEvent('drop', {dataTransfer: carried, bubbles: true, cancelable: true});
                  document.body.dispatchEvent(drop);
                }
                """, Base64.getEncoder().encodeToString(parcel));
    }

    @Test
    void aPackageTooLargeForOneFormIsSentAsItIsAndAnsweredInItsPlace() {
        var officer = reader("en").signIn("officer.kz");
        officer.open("/cases/receive-package");
        officer.page().evaluate("""
                () => {
                  const carried = new DataTransfer();
                  carried.items.add(new File(['PK', new Uint8Array(101 * 1024 * 1024)], 'x.asice'));
                  document.querySelector('#package').files = carried.files;
                  document.querySelector('form[data-package]').requestSubmit();
                }
                """);
        officer.page().getByText("Refused: this is not a package").waitFor();
        assertThat(officer.page().url()).endsWith("/cases/receive-package");
        assertThat(officer.shows("[data-package-box]")).isTrue();
        officer.look("package-refused-large");
    }

    private String signedForItaly() {
        var begun =
                as("drafter.uz").post("/cases", Map.of("content", Scenarios.content("SC-01"), "as_of", "2026-04-20"));
        var uz = begun.body().path("caseRef").asString();
        as("drafter.uz").act(uz, "submit");
        as(Prepared.SUPERVISOR).act(uz, "endorse");
        as("officer.uz").act(uz, "approve");
        as("translator.uz").translate(uz);
        as("signatory.uz").act(uz, "sign");
        return uz;
    }

    private static byte[] downloaded(Reader officer, String uz) throws IOException {
        officer.awaiting("/cases/" + uz + "/messages", "a[href$='/package']").look("messages-package");
        var download = officer.page().waitForDownload(() -> officer.page().click("a[href$='/package']"));
        assertThat(download.suggestedFilename()).endsWith(".asice");
        var parcel = Files.readAllBytes(download.path());
        assertThat(parcel).isNotEmpty();
        return parcel;
    }

    /** What was typed stays as long as an item lacks its result. */
    private static void answered(Reader officer, String uz) {
        officer.ask(uz, "record-answer").type(Map.of("results[0].result", "Statements enclosed (synthetic)."));
        officer.type(Map.of(
                "results[0].outcome", "executed", "reference", "IT-78", "internalText", "Not scanned (synthetic)."));
        officer.page().selectOption("[name='results[1].outcome']", "");
        officer.submit().look("record-answer-refused");
        assertThat(officer.shows("#error-summary a[href='#results']")).isTrue();
        assertThat(officer.page().inputValue("[name='results[0].result']"))
                .isEqualTo("Statements enclosed (synthetic).");
        officer.type(Map.of("results[1].outcome", "executed_negative")).submit();
        assertThat(officer.page().url()).contains("?done=record-answer");
        officer.look("answered-package");
    }
}
