package org.rogatory.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rogatory.identity.Role.DRAFTER;
import static org.rogatory.identity.Role.REGISTRAR;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.rogatory.identity.Officer;
import org.rogatory.identity.UserAdministration;
import org.rogatory.imports.Imports;
import org.rogatory.imports.RowStatus;
import org.rogatory.imports.SheetWords;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables of open paper files of one authority, and what becomes of them. */
@Component
class PaperTables {

    static final Officer CLERK = Desk.officer(REGISTRAR, "AM");
    static final SheetWords WORDS = new SheetWords(Map.of(), Map.of());
    private static final List<String> HEADS = List.of(
            "direction",
            "own-number",
            "own-date",
            "their-number",
            "their-date",
            "other-state",
            "instruments",
            "assistance",
            "marking",
            "responsible",
            "unit",
            "status",
            "results",
            "reasons",
            "last-act",
            "next-deadline",
            "control-until",
            "stands");
    private static final Map<String, String> USUAL = Map.of(
            "direction", "incoming",
            "own-date", "2026-03-02",
            "their-number", "KZ-88/2",
            "their-date", "2026-02-20",
            "other-state", "KZ",
            "instruments", "CHISINAU-2002",
            "assistance", "bank_records",
            "status", "registered");

    private final Files files;
    private final Imports imports;
    private final UserAdministration accounts;
    private final JdbcClient jdbc;

    PaperTables(Files files, Imports imports, UserAdministration accounts, JdbcClient jdbc) {
        this.files = files;
        this.imports = imports;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** What a row says where it differs from the usual one. */
    static String row(Map<String, String> said) {
        return HEADS.stream()
                .map(head -> said.getOrDefault(head, USUAL.getOrDefault(head, "")))
                .collect(Collectors.joining("|"));
    }

    static byte[] table(List<String> rows) {
        return (String.join("|", HEADS) + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }

    String brought(List<String> rows) {
        List.of(CLERK, Desk.officer(DRAFTER, "AM")).forEach(officer -> accounts.ensure(officer, "{noop}demo", "en"));
        return imports.bring(table(rows), WORDS, CLERK);
    }

    void confirm(String importId) {
        imports.confirm(importId, imports.find(importId, CLERK).version(), CLERK);
    }

    /** Brings a table and has it taken over to its end. */
    String taken(List<String> rows) {
        var importId = brought(rows);
        confirm(importId);
        files.node().jobs().drain();
        return importId;
    }

    /** The file that the only row has become. */
    Desk taken(Map<String, String> said) {
        var rows = imports.rows(taken(List.of(row(said))), EnumSet.allOf(RowStatus.class), 0, CLERK);
        assertThat(rows).hasSize(1).allSatisfy(row -> assertThat(row.faults()).isEmpty());
        return new Desk(files.node(), String.valueOf(rows.get(0).caseRef()));
    }

    /** How many lines with such numbers the journals of the authority have. */
    long entered(String numbers) {
        return jdbc.sql("select count(*) from registers_entry where authority = ? and entry_number like ?")
                .params(CLERK.authority(), numbers)
                .query(Long.class)
                .single();
    }
}
