package org.rogatory.persons;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every place where words of a file are kept under its key, whatever module keeps them. */
@Component
class WordPlaces {

    private static final KeptColumns TAKEN = KeptColumns.of("persons_taken_word", "sign_id", "words");

    private final EntityManager held;
    private final JdbcClient jdbc;
    private final FileCipher cipher;
    private final FileKeys keys;
    private final ObjectProvider<WordKeys> others;
    private final List<KeptColumns> tables = new ArrayList<>();

    WordPlaces(
            EntityManager held,
            JdbcClient jdbc,
            FileCipher cipher,
            FileKeys keys,
            ObjectProvider<WordKeys> others,
            ObjectProvider<KeptWords> modules) {
        this.held = held;
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.keys = keys;
        this.others = others;
        modules.forEach(module -> tables.addAll(module.columns()));
        this.tables.add(TAKEN);
    }

    /** How the words at a place are changed. */
    interface Change {

        /** What is to stand at a place now: the same text where nothing is changed. */
        String apply(TakenWords.Row row, String text);
    }

    /** Under which key the words of a file lie, or of what is none. */
    String key(String reference) {
        return others.stream()
                .flatMap(module -> module.of(reference).stream())
                .findFirst()
                .orElse(reference);
    }

    /** Changes the words of a file everywhere; tells in which rows something was changed. */
    Map<String, List<String>> rewrite(String caseRef, Change change) {
        held.flush();
        var changed = new LinkedHashMap<String, List<String>>();
        var key = key(caseRef);
        var references = references(caseRef);
        for (var table : tables) {
            var rows = rows(references, table).stream()
                    .filter(row -> rewrite(key, table, row, change))
                    .map(Kept::id)
                    .toList();
            if (!rows.isEmpty()) {
                changed.put(table.table(), rows);
            }
        }
        return changed;
    }

    /** The file, and what else has its words under the same key. */
    private List<String> references(String caseRef) {
        var references = new ArrayList<>(List.of(caseRef));
        others.stream().forEach(module -> references.addAll(module.under(caseRef)));
        return references;
    }

    private record Kept(String id, Map<String, String> texts) {}

    /** Locked, in one order: what somebody else writes at this moment is waited for, never written over. */
    private List<Kept> rows(List<String> references, KeptColumns table) {
        var wanted = String.join(", ", table.columns());
        return jdbc.sql("select " + table.key() + ", " + wanted + " from " + table.table()
                        + " where case_ref in (:references) order by " + table.key() + " for update")
                .param("references", references)
                .query((row, number) -> {
                    var texts = new LinkedHashMap<String, String>();
                    for (var column : table.columns()) {
                        keep(texts, column, row.getString(column));
                    }
                    return new Kept(Objects.requireNonNull(row.getString(table.key())), texts);
                })
                .list();
    }

    private static void keep(Map<String, String> texts, String column, @Nullable String hidden) {
        if (hidden != null && !hidden.isEmpty()) {
            texts.put(column, hidden);
        }
    }

    private boolean rewrite(String key, KeptColumns table, Kept row, Change change) {
        var keyRef = table.keyRef(key, row.id());
        if (row.texts().isEmpty() || keys.destroyed(keyRef)) {
            return false;
        }
        var written = new LinkedHashMap<String, String>();
        row.texts().forEach((column, hidden) -> {
            var text = cipher.decrypt(keyRef, hidden);
            var now = change.apply(new TakenWords.Row(table.table(), row.id()), text);
            if (!now.equals(text)) {
                written.put(column, cipher.encrypt(keyRef, now));
            }
        });
        if (!written.isEmpty()) {
            write(table, row, written);
        }
        return !written.isEmpty();
    }

    /** Whoever has read the row before and writes it whole is refused: he would bring the words back. */
    private void write(KeptColumns table, Kept row, Map<String, String> written) {
        var columns = written.keySet().stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
        var counted = table.versioned() ? ", version = version + 1" : "";
        var values = new ArrayList<Object>(written.values());
        values.add(row.id());
        jdbc.sql("update " + table.table() + " set " + columns + counted + " where " + table.key() + " = ?")
                .params(values)
                .update();
    }
}
