package org.rogatory.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.rogatory.journey.NationalSystem;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/**
 * What addresses name beside a file and its papers: there for a walk and taken away after it. Each belongs to somebody
 * who is no caller of the table, or to another State than most of them, so that it is there and not theirs.
 */
final class Things {

    private static final Path TABLE = Path.of("src/test/resources/things.tsv");

    private static final List<Thing> MADE = made();

    /** What is written as an officer writes it, because it is hidden under the key of its file. */
    private static final Set<String> WRITTEN = Set.of("listId", "uploadRef", "resolutionId", "deskResolutionId");

    private static final String ACCOUNT = "username";

    private final Function<String, NationalSystem> as;
    private final JdbcClient jdbc;
    private final Map<String, String> known = new LinkedHashMap<>();

    Things(Function<String, NationalSystem> as, JdbcClient jdbc) {
        this.as = as;
        this.jdbc = jdbc;
    }

    /**
     * A row of a table.
     *
     * @param columns what is filled beside the reference; none where the demonstration has made one
     * @param values what they are filled with, or by which condition one is chosen
     */
    private record Thing(String place, String table, String column, String columns, String values) {

        boolean chosen() {
            return Row.NONE.equals(columns);
        }
    }

    private static List<Thing> made() {
        try {
            return Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .map(cells -> new Thing(cells[0], cells[1], cells[2], cells[3], cells[4]))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The places of addresses that are filled. */
    static Set<String> places() {
        var places = new TreeSet<>(WRITTEN);
        MADE.forEach(thing -> places.add(thing.place()));
        places.add(ACCOUNT);
        return places;
    }

    /** Makes them beside a file, its letter, its message and a letter of the desk. */
    Places around(Map<String, String> file) {
        known.clear();
        known.putAll(file);
        known.put(ACCOUNT, "officer.kz");
        MADE.forEach(thing -> known.put(thing.place(), thing.chosen() ? chosen(thing) : added(thing)));
        jdbc.sql("insert into tasks_candidate (task_id, principal) values (?, 'person:head.uz')")
                .param(known.get("taskId"))
                .update();
        shut(String.valueOf(known.get("heldFile")));
        write(String.valueOf(known.get("caseRef")), String.valueOf(known.get("entryId")));
        return new Places(Map.copyOf(known));
    }

    private String chosen(Thing thing) {
        var one = jdbc.sql("select min(" + thing.column() + ") from " + thing.table() + " where " + thing.values())
                .query(String.class)
                .optional();
        assertThat(one).as(thing.place()).isPresent();
        return one.orElseThrow();
    }

    private String added(Thing thing) {
        var id = UUID.randomUUID().toString();
        var own = thing.values().replace("$id", id).replace("$short", id.substring(0, 8));
        jdbc.sql("insert into " + thing.table() + " (" + thing.column() + ", " + thing.columns() + ") values ('" + id
                        + "', " + new Places(known).named(own) + ")")
                .update();
        return id;
    }

    /**
     * The closed file of the archive, with its hold and what of it is for named people, is not there for the officer of
     * the table: he is kept out of it. That something of it is reserved stands as a mark on it.
     */
    private void shut(String caseRef) {
        jdbc.sql("update cases_file set named_readers = true where case_ref = ?")
                .param(caseRef)
                .update();
        jdbc.sql("insert into cases_access (case_ref, principal, access_level)"
                        + " values (?, 'person:officer.uz', 'excluded')")
                .param(caseRef)
                .update();
    }

    private void open(String caseRef) {
        jdbc.sql("update cases_file set named_readers = false where case_ref = ?")
                .param(caseRef)
                .update();
        jdbc.sql("delete from cases_access where case_ref = ? and principal = 'person:officer.uz'")
                .param(caseRef)
                .update();
    }

    private void write(String caseRef, String entryId) {
        var file = "/cases/" + caseRef;
        var list = Map.of("way", "dispatch", "subject", "request", "letter", "7-1");
        known.put("listId", said(as.apply("officer.uz").post(file + "/inventories", list), "listId"));
        var upload = Map.of("name", "record.txt", "size", 10, "kind", "other");
        known.put("uploadRef", said(as.apply("officer.uz").post(file + "/uploads", upload), "uploadRef"));
        var until = LocalDate.now(Clock.systemUTC()).plusDays(4).toString();
        var order = Map.of("officer", "supervisor.uz", "until", until, "text", "Ask for an answer (made up).");
        var head = as.apply("head.uz");
        var onFile = head.post(file + "/resolutions", order).body().path(0);
        known.put("resolutionId", said(onFile, "resolutionId"));
        var onLetter = head.post("/letters/" + entryId + "/resolutions", order).body();
        known.put("deskResolutionId", said(onLetter.path("resolutions").path(0), "resolutionId"));
    }

    private static String said(NationalSystem.Answer answer, String field) {
        assertThat(answer.status()).as("%s: %s", field, answer.body()).isEqualTo(201);
        return said(answer.body(), field);
    }

    static String said(JsonNode told, String field) {
        var said = told.path(field).asString("");
        assertThat(said).as("%s of %s", field, told).isNotBlank();
        return said;
    }

    /** How each of them stands, by its place. */
    Map<String, String> standing() {
        var standing = new TreeMap<String, String>();
        MADE.forEach(thing -> standing.put(thing.place(), standing(thing)));
        return standing;
    }

    private String standing(Thing thing) {
        return jdbc.sql("select * from " + thing.table() + " where " + thing.column() + " = ?")
                .param(known.get(thing.place()))
                .query()
                .listOfRows()
                .toString();
    }

    /** Takes away what was put into tables; the last one first, for it may lie in the one before. */
    void remove() {
        if (!known.containsKey("taskId")) {
            return;
        }
        open(String.valueOf(known.get("heldFile")));
        remove("tasks_candidate", "task_id", "taskId");
        remove("documents_upload", "upload_ref", "uploadRef");
        var last = new ArrayList<>(MADE);
        Collections.reverse(last);
        last.stream()
                .filter(thing -> !thing.chosen())
                .forEach(thing -> remove(thing.table(), thing.column(), thing.place()));
    }

    private void remove(String table, String column, String place) {
        jdbc.sql("delete from " + table + " where " + column + " = ?")
                .param(known.getOrDefault(place, ""))
                .update();
    }
}
