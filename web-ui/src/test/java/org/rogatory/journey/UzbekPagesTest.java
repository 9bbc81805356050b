package org.rogatory.journey;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every page once in Uzbek. */
class UzbekPagesTest extends BrowserTest {

    private static final List<String> LISTS = List.of(
            "/work",
            "/work?tab=available",
            "/work?tab=cases",
            "/cases",
            "/registers/incoming",
            "/registers/outgoing",
            "/notices",
            "/search",
            "/search/persons",
            "/directory",
            "/directory?state=KZ",
            "/legal-basis",
            "/cases/receive",
            "/cases/receive-oral",
            "/password");

    private void seen(String username, List<String> paths) {
        var reader = reader("uz").signIn(username);
        paths.forEach(path -> reader.open(path).look("uz" + path.replaceAll("[^a-z]+", "-")));
    }

    @Test
    void ofADraftAndItsLetter() {
        var uz = new Prepared(this).drafted(Scenarios.content("SC-01"));
        var draft = "/drafts/" + uz;
        seen(
                "drafter.uz",
                List.of(
                        "/drafts",
                        draft + "/matter",
                        draft + "/offences",
                        draft + "/needed",
                        draft + "/addressee",
                        draft + "/basis",
                        draft + "/persons",
                        draft + "/formalities",
                        draft + "/check",
                        draft + "/preview",
                        "/cases/" + uz + "/acts/cancel"));
    }

    @Test
    void ofAFileAndItsLists() {
        var prepared = new Prepared(this);
        var uz = prepared.transmitted(Prepared.summons());
        var kz = prepared.inExecution(uz);
        seen("officer.uz", LISTS);
        seen("officer.uz", ofAFile("/cases/" + uz));
        seen(
                "head.uz",
                List.of(
                        "/cases/" + uz + "/acts/withdraw",
                        "/work/all",
                        "/work/all?overdue=true",
                        "/dormant",
                        "/dormant?days=1",
                        "/handovers",
                        "/spills",
                        "/stubs",
                        "/marking/draft",
                        "/marking/draft/stopped",
                        "/handovers/new"));
        seen(Prepared.EXECUTOR, List.of("/cases/" + kz + "/items", "/cases/" + kz + "/acts/start-item"));
    }

    @Test
    void ofAdministrationAuditAndOperation() {
        seen("admin.uz", List.of("/administration/users", "/administration/users/new"));
        seen("auditor.uz", List.of("/audit", "/cases"));
        seen(
                "operator.uz",
                List.of(
                        "/operations/jobs",
                        "/operations/packages",
                        "/operations/keys",
                        "/operations/state",
                        "/operations/steps",
                        "/operations/certificates"));
        var stranger = reader("uz").open("/sign-in").look("uz-sign-in");
        stranger.open("/legal-basis").look("uz-stranger");
        reader("uz")
                .signIn("officer.uz")
                .open("/legal-basis")
                .type(Map.of("requesting", "UZ", "requested", "KZ", "date", "2026-05-05"))
                .submit()
                .look("uz-legal-basis-answer");
    }

    private static List<String> ofAFile(String file) {
        return List.of(
                file,
                file + "/request",
                file + "/items",
                file + "/documents",
                file + "/messages",
                file + "/timeline",
                file + "/tasks",
                file + "/people",
                file + "/deadlines",
                file + "/notes",
                file + "/process",
                file + "/print",
                file + "/acts/record-answer",
                file + "/nothing");
    }
}
