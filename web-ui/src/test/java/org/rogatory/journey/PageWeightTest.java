package org.rogatory.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What a page weighs on the line, compressed, with all it brings along; and a request that names three hundred persons. */
class PageWeightTest extends BrowserTest {

    private static final int FIRST = 200_000;
    private static final int LATER = 40_000;

    /** The page of three hundred persons has all their fields. */
    private static final int CROWD = 2 * LATER;

    private static final int PATIENCE = 60_000;

    private final Prepared prepared = new Prepared(this);

    /** On the page itself: what it brings along is kept by the browser from then on. */
    private Reader signedIn(String language, String username) {
        return reader(language).signIn(username, Reader.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ru", "uz"})
    void weighsLittleAtFirstAndLessLater(String language) {
        var uz = prepared.withCentralAuthority(Prepared.twoSummonses());
        var officer = signedIn(language, "officer.uz");
        assertLight(officer, "/work?tab=available", LATER);
        assertLight(officer, "/cases/" + uz, LATER);
        assertLight(officer, "/cases/" + uz + "/process", LATER);
        assertLight(officer, "/directory", LATER);
        var draft = prepared.drafted(Prepared.summons());
        assertLight(signedIn(language, "drafter.uz"), "/drafts/" + draft + "/matter", LATER);
    }

    @Test
    void namesThreeHundredPersonsOnPagesThatCanBeOpenedAndSaved() {
        var crowd = prepared.drafted(crowd());
        var drafter = signedIn("ru", "drafter.uz");
        drafter.page().setDefaultNavigationTimeout(PATIENCE);
        assertThat(weight(drafter, "/drafts/" + crowd + "/persons", false)).isLessThan(CROWD);
        drafter.page().click("details.rg-rowset:has([name='person-299-name']) > summary");
        drafter.page().fill("[name='person-299-name']", "SINOV OXIRGI (synthetic)");
        drafter.page().click("main form button[name=do][value=next]");
        drafter.page().waitForURL("**/formalities");
        var persons = as("drafter.uz").read(crowd).path("content").path("persons");
        assertThat(persons.size()).isEqualTo(300);
        assertThat(persons.path(299).path("name").asString()).isEqualTo("SINOV OXIRGI (synthetic)");
        assertThat(persons.path(150).path("name").asString()).isEqualTo("TESTOV 150 (synthetic)");

        assertThat(drafter.page().url()).endsWith("/formalities");

        assertThat(weight(drafter, "/drafts/" + crowd + "/check", false)).isLessThan(LATER);
        assertThat(drafter.text("main")).contains("SINOV OXIRGI");
        as("drafter.uz").act(crowd, "submit");
        var supervisor = signedIn("ru", Prepared.SUPERVISOR);
        supervisor.page().setDefaultNavigationTimeout(PATIENCE);
        assertThat(weight(supervisor, "/cases/" + crowd + "/review", false)).isLessThan(LATER);
        assertThat(supervisor.text("main")).contains("TESTOV 150");
        assertThat(weight(supervisor, "/cases/" + crowd + "/people", false)).isLessThan(LATER);
    }

    private static ObjectNode crowd() {
        var content = Prepared.summons();
        var persons = content.withArray("persons");
        var one = (ObjectNode) persons.get(0);
        IntStream.range(persons.size(), 300)
                .forEach(number -> persons.add(one.deepCopy().put("name", "TESTOV " + number + " (synthetic)")));
        return content;
    }

    private static void assertLight(Reader reader, String path, int later) {
        assertThat(weight(reader, path, true)).as("first visit of %s", path).isBetween(10_000L, (long) FIRST);
        assertThat(weight(reader, path, false)).as("later visit of %s", path).isBetween(1_000L, (long) later);
    }

    /** All that comes over the line, with its headers; without a cache as on the first visit. */
    private static long weight(Reader reader, String path, boolean fresh) {
        var page = reader.page();
        var network = page.context().newCDPSession(page);
        var sum = new AtomicLong();
        network.on(
                "Network.loadingFinished",
                loaded -> sum.addAndGet(loaded.get("encodedDataLength").getAsLong()));
        network.send("Network.enable");
        var cache = new JsonObject();
        cache.addProperty("cacheDisabled", fresh);
        network.send("Network.setCacheDisabled", cache);
        reader.open(path);
        page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(PATIENCE));
        network.detach();
        return sum.get();
    }
}
