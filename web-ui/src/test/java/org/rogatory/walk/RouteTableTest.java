package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must be true of the table, whatever is added to it. */
class RouteTableTest {

    private static final Pattern KNOWN = Pattern.compile("-|in|sign-in|ended|[2-5]\\d\\d");

    /** What nobody needs to sign in for, and nothing else. */
    private static final Set<String> OPEN = Set.of(
            "GET /**",
            "GET /webjars/**",
            "GET /error",
            "GET /sign-in",
            "GET /leave",
            "GET /verify",
            "POST /verify",
            "GET /actuator/health",
            "GET /actuator/health/**",
            "GET /livez",
            "GET /readyz",
            "GET /v3/api-docs",
            "GET /v3/api-docs.yaml",
            "POST /api/v1/verify",
            "GET /api/v1/verify/{code}",
            "GET /api/v1/schemas/{schema}");

    /** Measures are given at a port of their own: at the door of pages nobody gets them, whoever he is. */
    private static final String MEASURES = "GET /actuator/prometheus";

    /** To whom a file is closed; it is not to be told from one that is not there. */
    private static final List<Caller> OUTSIDERS = List.of(
            Caller.STATE, Caller.ROLE, Caller.FILE, Caller.EXCLUDED, Caller.ADMIN, Caller.OPERATOR, Caller.AUDITOR);

    /** To whom not even its number tells that a file is there. */
    private static final Set<Caller> NOT_TOLD = Set.of(Caller.STATE, Caller.EXCLUDED);

    /** Who works on files learns in his State that one with this number is there; see docs/adr/0100. */
    private static final Set<String> BY_NUMBER = Set.of(
            "GET /access/files/{caseRef}",
            "GET /access/files/{caseRef}/{step}",
            "POST /access/files/{caseRef}/{step}",
            "GET /api/v1/access/files/{caseRef}",
            "POST /api/v1/access/files/{caseRef}/challenge",
            "POST /api/v1/access/files/{caseRef}/request");

    /** What the officer of another State is not asked: there he would act for his own, and rightfully. */
    private static final Set<String> FOR_HIS_OWN = Set.of(
            // He registers what comes to his State, and keeps its archive and its journals.
            "POST /api/v1/archive/acts",
            "POST /api/v1/cases/received",
            "POST /api/v1/cases/received-oral",
            "POST /api/v1/cases/received-package",
            "POST /api/v1/imports",
            "POST /api/v1/journals/{kind}/entries",
            "POST /archive/acts/new/{kind}",
            "POST /cases/receive",
            "POST /cases/receive-oral",
            "POST /cases/receive-package",
            "POST /cases/receive-package/content",
            "POST /imports",
            "POST /journals/letters/new",
            // He keeps or forgets what is his alone.
            "POST /kept/forget",
            "POST /notices/read",
            "POST /search",
            "POST /work/all/views",
            // He begins or ends his own session.
            "POST /sign-in",
            "POST /sign-out");

    /** What names nothing that is there: that it is closed to others is left to the tests of its module. */
    private static final Set<String> UNFILLED = Set.of(
            // A signature at a token needs the tool at the officer's own machine.
            "GET /cases/{caseRef}/documents/{documentRef}/signatures/token/{tokenRef}/signature",
            "GET /cases/{caseRef}/documents/{documentRef}/signatures/token/{tokenRef}/signed",
            "GET /cases/{caseRef}/documents/{documentRef}/signing/approval/token/{challenge}",
            "POST /cases/{caseRef}/documents/{documentRef}/signing/approval/token/{challenge}",
            "GET /cases/{caseRef}/documents/{documentRef}/signing/token/{challenge}",
            "POST /cases/{caseRef}/documents/{documentRef}/signing/token/{challenge}");

    private static List<String> names(Predicate<Row> which) {
        return RouteTable.rows().stream().filter(which).map(Row::name).toList();
    }

    @Test
    void tellsEveryAddressOnceAndInWordsThatAreKnown() {
        assertThat(names(row -> true)).doesNotHaveDuplicates().hasSizeGreaterThan(400);
        assertThat(RouteTable.rows())
                .allSatisfy(row -> assertThat(row.expected().values())
                        .as(row.name())
                        .allMatch(cell -> KNOWN.matcher(cell).matches()));
    }

    @Test
    void opensNothingToNobodyButWhatIsNamedHere() {
        var open = names(row -> {
            var told = row.expected(Caller.NOBODY);
            return !"sign-in".equals(told) && !"401".equals(told) && !MEASURES.equals(row.name());
        });

        assertThat(open).containsExactlyInAnyOrderElementsOf(OPEN);
    }

    @Test
    void givesMeasuresToNobodyAtTheDoorOfPages() {
        var measures = RouteTable.rows().stream()
                .filter(row -> MEASURES.equals(row.name()))
                .findFirst()
                .orElseThrow();

        assertThat(measures.expected().values()).containsOnly("403", Row.NONE);
    }

    /** Who asks no more than his address tells gets what everybody gets who works on the file, or nothing. */
    @Test
    void tellsNoOutsiderWhetherAFileIsThere() {
        assertThat(names(Row::aboutFile)).hasSizeGreaterThan(150);
        for (var caller : OUTSIDERS) {
            assertThat(names(row -> row.aboutFile() && !hides(row, caller)))
                    .as(caller.column())
                    .isEmpty();
        }
    }

    private static boolean hides(Row row, Caller caller) {
        var told = row.expected(caller);
        if (BY_NUMBER.contains(row.name()) && !NOT_TOLD.contains(caller)) {
            return told.equals(byNumber(row, caller));
        }
        return "404".equals(told) || told.equals(row.expected(Caller.OFFICER)) && !told.startsWith("2");
    }

    /** Onlookers are refused for their role, whether a file is there or not; who could act is not asked to. */
    private static String byNumber(Row row, Caller caller) {
        if (caller != Caller.ROLE && caller != Caller.FILE) {
            return "403";
        }
        return row.reads() ? "200" : Row.NONE;
    }

    @Test
    void asksTheOfficerOfAnotherStateEverywhereButWhereHeActsForHisOwn() {
        assertThat(names(row -> !row.asks(Caller.STATE)))
                .containsExactlyInAnyOrderElementsOf(FOR_HIS_OWN)
                .hasSize(19);
    }

    @Test
    void namesWhatIsThereWhereverAnAddressNamesAnything() {
        var ofFile = Stream.of("caseRef", "documentRef", "messageId", "letterRef", "entryId");
        var filled = Stream.concat(ofFile, Things.places().stream());
        var places = new Places(filled.collect(Collectors.toMap(place -> place, place -> "there")));

        assertThat(names(row -> places.address(row).toString().contains(Places.NOTHING)))
                .containsExactlyInAnyOrderElementsOf(UNFILLED)
                .hasSize(6);
    }

    /** Who is refused a thing proves nothing unless somebody is not; and no thing is made that no address names. */
    @Test
    void saysOfEachThingWhoseItIsAndWhereItIsNamed() {
        assertThat(Held.ALL.stream().map(Held::place)).containsExactlyInAnyOrderElementsOf(Things.places());
        var known = names(row -> true);
        var rows = RouteTable.rows();
        assertThat(Held.ALL).allSatisfy(held -> {
            assertThat(known).contains(held.row());
            assertThat(rows).anyMatch(row -> row.name().equals(held.row()) && names(row, held.place()));
        });
    }

    private static boolean names(Row row, String place) {
        return row.path().contains("{" + place + "}") || row.with().contains("$" + place);
    }

    @Test
    void letsNobodyInBySessionsThatHaveEnded() {
        assertThat(names(row -> !OPEN.contains(row.name())
                        && !MEASURES.equals(row.name())
                        && row.asks(Caller.ENDED)
                        && !Set.of("ended", "401").contains(row.expected(Caller.ENDED))))
                .isEmpty();
    }

    /** A column of refusals proves nothing about an address that serves nobody. */
    @Test
    void showsSomebodyServedWhereverSomethingIsRead() {
        var served =
                names(row -> row.aboutFile() && row.expected(Caller.OFFICER).startsWith("2"));

        assertThat(served).hasSizeGreaterThan(40);
    }
}
