package org.rogatory.law;

import static java.util.stream.Collectors.toMap;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rogatory.directory.ReferenceFiles;
import org.rogatory.directory.ReferenceRecord;

/** Reads the forms; a form that extends another one begins with the items of that one. */
final class FormReading {

    private static final String FILE = "request-contents.yaml";

    private final Map<String, ReferenceRecord> records;

    private FormReading(Map<String, ReferenceRecord> records) {
        this.records = records;
    }

    static Map<String, Form> read(ReferenceFiles files) {
        var reading = new FormReading(files.read(FILE).entries("forms", record -> record));
        if (reading.records.isEmpty()) {
            throw files.read(FILE).broken("forms", "missing");
        }
        var forms = new LinkedHashMap<String, Form>();
        reading.records.forEach((key, record) -> forms.put(key, reading.form(record)));
        return Collections.unmodifiableMap(forms);
    }

    private Form form(ReferenceRecord record) {
        return new Form(
                record.name(),
                record.wording("label"),
                record.textOrNull("cooperation"),
                List.copyOf(items(record).values()));
    }

    private Map<String, FormItem> items(ReferenceRecord record) {
        var items = new LinkedHashMap<String, FormItem>();
        var above = new HashSet<String>();
        for (var current = record; current.has("extends"); ) {
            current = current.oneOf("extends", records);
            if (!above.add(current.name())) {
                throw record.broken("extends", "a circle through " + current.name());
            }
        }
        if (record.has("extends")) {
            items.putAll(items(record.oneOf("extends", records)));
        }
        items.putAll(own(record));
        if (items.isEmpty()) {
            throw record.broken("items", "missing");
        }
        return items;
    }

    private static Map<String, FormItem> own(ReferenceRecord form) {
        return form.records("items", "key").stream()
                .map(item -> new ReferenceRecord(item.file(), form.name() + "." + item.name(), item.node()))
                .map(FormItem::read)
                .collect(toMap(FormItem::key, item -> item, (a, b) -> a, LinkedHashMap::new));
    }
}
