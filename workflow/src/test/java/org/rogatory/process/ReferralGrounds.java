package org.rogatory.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On what everything rests that a file passes on: read from the rows, in other words than those of the program. */
@Component
record ReferralGrounds(Node node, JdbcClient jdbc) {

    /** A row of what is passed on. */
    record Passed(
            String shareRef,
            String kind,
            String to,
            boolean abroad,
            List<String> fields,
            String ground,
            @Nullable String consentRef,
            boolean bestInterests,
            @Nullable String first,
            @Nullable String second,
            String status,
            boolean marked) {

        boolean pending() {
            return Set.of("OFFERED", "SEEN").contains(status);
        }

        boolean left() {
            return Set.of("ACCEPTED", "DONE").contains(status);
        }

        /** Whether nobody but the person decides on it. */
        boolean beyond() {
            return abroad || to.contains("-UNIT-") || fields.contains("onward");
        }

        Set<String> purposes() {
            if (abroad) {
                return Set.of("cross_border");
            }
            return to.contains("-UNIT-") ? Set.of("law_enforcement") : Set.of("referral", "service");
        }
    }

    /** A row of what the person, or somebody for him, has said. */
    record Said(
            String consentRef,
            String purpose,
            String decision,
            @Nullable String recipient,
            String way,
            @Nullable LocalDate until,
            List<String> scope,
            LocalDateTime at,
            boolean lapsed) {

        boolean given() {
            return "given".equals(decision);
        }

        /** Whether it takes the place of an earlier word to the same. */
        boolean replaces(Said before) {
            return given()
                    && !"told".equals(way)
                    && purpose.equals(before.purpose)
                    && Objects.equals(recipient, before.recipient)
                    && at.isAfter(before.at);
        }
    }

    private record Person(boolean child, boolean spokenFor) {}

    List<Passed> passed(String caseRef) {
        return jdbc.sql("select * from referral_share where case_ref = ? order by offered_at desc")
                .param(caseRef)
                .query((row, number) -> passed(row))
                .list();
    }

    private static Passed passed(ResultSet row) throws SQLException {
        return new Passed(
                row.getString("share_ref"),
                row.getString("kind"),
                row.getString("to_authority"),
                !row.getString("from_state").equals(row.getString("to_state")),
                codes(row.getString("fields")),
                row.getString("ground"),
                row.getString("consent_ref"),
                row.getBoolean("best_interests"),
                row.getString("override_first"),
                row.getString("override_second"),
                row.getString("status"),
                row.getObject("withdrawn_at") != null);
    }

    private static List<String> codes(String list) {
        return list.isEmpty() ? List.of() : List.of(list.split(","));
    }

    private List<Said> said(String caseRef) {
        return jdbc.sql("select * from referral_consent where case_ref = ?")
                .param(caseRef)
                .query((row, number) -> new Said(
                        row.getString("consent_ref"),
                        row.getString("purpose"),
                        row.getString("decision"),
                        row.getString("recipient"),
                        row.getString("way"),
                        row.getObject("expires_on", LocalDate.class),
                        codes(row.getString("scope")),
                        row.getObject("said_at", LocalDateTime.class),
                        row.getObject("lapsed_at") != null))
                .list();
    }

    private Person person(String caseRef) {
        return jdbc.sql("select age, guardian from referral_file where case_ref = ?")
                .param(caseRef)
                .query((row, number) -> {
                    var child = !"ADULT".equals(row.getString("age"));
                    return new Person(child, child && "NAMED".equals(row.getString("guardian")));
                })
                .single();
    }

    /** The shares of a file that have left. */
    Set<String> left(String caseRef) {
        return passed(caseRef).stream()
                .filter(Passed::left)
                .map(Passed::shareRef)
                .collect(Collectors.toSet());
    }

    /**
     * What is on offer, has left or stays unmarked without a ground.
     *
     * @param before those that had left before: on what they rested was judged then
     */
    List<String> faults(String caseRef, Set<String> before) {
        var person = person(caseRef);
        var said = said(caseRef);
        return passed(caseRef).stream()
                .flatMap(share -> Stream.of(
                                share.pending() && !rests(share, person, said) ? "is on offer" : "",
                                share.left() && !before.contains(share.shareRef()) && !leaves(share, person, said)
                                        ? "has left"
                                        : "",
                                share.left() && !share.marked() && takenBack(share, said) ? "is not marked" : "")
                        .filter(fault -> !fault.isEmpty())
                        .map(fault -> fault + ": " + share + ", " + said + ", " + person))
                .toList();
    }

    /** Nobody has taken back or outgrown what it was offered on; whether it carries all is asked when it leaves. */
    private static boolean rests(Passed share, Person person, List<Said> said) {
        return switch (share.ground()) {
            case "consent" ->
                consent(share, said)
                        .filter(consent -> consent.given() && !consent.lapsed())
                        .isPresent();
            case "child" -> person.child() && share.bestInterests() && !share.beyond();
            case "override" -> twoPersons(share) && !share.beyond();
            default -> false;
        };
    }

    private boolean leaves(Passed share, Person person, List<Said> said) {
        if ("ASK".equals(share.kind()) || !"consent".equals(share.ground())) {
            return rests(share, person, said);
        }
        return consent(share, said)
                .filter(consent -> share.purposes().contains(consent.purpose()))
                .filter(consent ->
                        consent.recipient() == null || consent.recipient().equals(share.to()))
                .filter(consent -> consent.scope().containsAll(share.fields()))
                .filter(consent -> stands(consent, person, said))
                .filter(consent -> consent.recipient() != null || !named(share, consent, said))
                .isPresent();
    }

    private static Optional<Said> consent(Passed share, List<Said> said) {
        return said.stream()
                .filter(each -> each.consentRef().equals(share.consentRef()))
                .findFirst();
    }

    private boolean stands(Said consent, Person person, List<Said> said) {
        var until = consent.until();
        return consent.given()
                && !consent.lapsed()
                && (until == null || !until.isBefore(node.today("Asia/Almaty")))
                && (!"guardian".equals(consent.way()) || person.spokenFor())
                && said.stream().noneMatch(later -> later.replaces(consent));
    }

    /** Whether the person has said of this organisation by name something else than of all; its end opens nothing. */
    private static boolean named(Passed share, Said general, List<Said> said) {
        return said.stream()
                .filter(each ->
                        each.purpose().equals(general.purpose()) && share.to().equals(each.recipient()))
                .anyMatch(each -> each.given() && said.stream().noneMatch(later -> later.replaces(each)));
    }

    private static boolean twoPersons(Passed share) {
        return share.first() != null && share.second() != null && !share.first().equals(share.second());
    }

    private static boolean takenBack(Passed share, List<Said> said) {
        return "consent".equals(share.ground())
                && consent(share, said)
                        .filter(consent -> "withdrawn".equals(consent.decision()))
                        .isPresent();
    }
}
