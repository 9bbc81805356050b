package org.rogatory.journey;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** A file of extradition with a person who is held in Almaty, brought about by calls. */
public final class HeldPerson {

    public static final String ALMATY = "Asia/Almaty";

    private static final String CUSTODY = "custody.uz";

    /** Within the 72 hours in which a court of Kazakhstan orders custody. */
    private static final Duration IN_TIME = Duration.ofDays(2);

    /** Twelve hours before the police may hold him no longer. */
    private static final Duration NEAR = Duration.ofHours(60);

    /** Whom a file is opened to when it is submitted. */
    private static final List<String> ROLES = List.of("custody_officer", "central_officer", "head");

    private final RunningNode node;
    private final JdbcTemplate database;

    public HeldPerson(RunningNode node, JdbcTemplate database) {
        this.node = node;
        this.database = database;
    }

    /** Uzbekistan's draft of a request for a person who is sought. */
    public String wanted() {
        var content = WantedPerson.request();
        content.putArray("legal_basis").add("MINSK-1993");
        var caseRef = WantedPerson.drafted(node.as("drafter.uz"), content);
        ROLES.forEach(role -> database.update(
                "insert into cases_access (case_ref, principal, access_level) values (?, ?, 'standard')",
                caseRef,
                "unit:UZ-GPO/" + role));
        return caseRef;
    }

    /** By the police, for so long. */
    public String detained(Duration ago) {
        var caseRef = wanted();
        node.as(CUSTODY)
                .writes(
                        caseRef,
                        "record-detention",
                        Map.of(
                                "time",
                                there(ago).toString(),
                                "zone",
                                ALMATY,
                                "place",
                                "Almaty (synthetic)",
                                "reference",
                                "12/26"));
        return caseRef;
    }

    /** By the police two days ago, and then in time by order of a court. */
    public String ordered() {
        var caseRef = detained(IN_TIME);
        var at = there(IN_TIME).plusHours(1);
        node.as("officer.uz")
                .writes(
                        caseRef,
                        "record-custody-order",
                        Map.of(
                                "time",
                                at.toString(),
                                "zone",
                                ALMATY,
                                "happenedOn",
                                at.toLocalDate().toString(),
                                "issuer",
                                "Court of Almaty (synthetic)",
                                "reference",
                                "44/26"));
        return caseRef;
    }

    /** Kazakhstan's file of an arrest that it was asked for: he is held for so long that his release is prepared. */
    public String nearTheLimit() {
        var content = WantedPerson.arrest();
        content.putArray("legal_basis").add("MINSK-1993");
        var ours = WantedPerson.drafted(node.as("drafter.uz"), content);
        var asked = Map.of(
                "contact",
                "Duty line of the office (synthetic)",
                "reference",
                "44 of 2026-03-05",
                "internalText",
                "Confirmed by telephone (synthetic).");
        node.as("officer.uz").writes(ours, "send-provisional-arrest-request", asked);
        node.as("signatory.uz").act(ours, "sign-letter");
        var theirs = node.as("officer.kz").awaitIncoming(ours);
        var detained = Map.of("time", there(NEAR).toString(), "zone", ALMATY, "place", "Almaty (synthetic)");
        node.as("custody.kz").writes(theirs, "record-detention", detained);
        node.as("signatory.kz").act(theirs, "sign-letter");
        return theirs;
    }

    private static LocalDateTime there(Duration ago) {
        return LocalDateTime.now(Clock.system(ZoneId.of(ALMATY))).minus(ago).withNano(0);
    }
}
