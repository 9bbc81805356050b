package org.rogatory.web.mla;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field or one set of rows of a page.
 *
 * @param key the key of the content it belongs to
 */
record BlockView(
        String key, @Nullable FieldView field, @Nullable RowsView rows) {

    /** All fields in it, those of rows and parts included. */
    Stream<FieldView> fields() {
        var own = Stream.ofNullable(field);
        var ofRows = Stream.ofNullable(rows).flatMap(set -> set.rows().stream()).flatMap(row -> row.fields().stream());
        return Stream.concat(own, ofRows).flatMap(FieldView::all);
    }

    /** What each place of it is called, by the id of the place. */
    Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        fields().forEach(each -> names.put(each.name(), each.label()));
        if (rows != null) {
            names.put(rows.kind(), rows.title());
            rows.rows().forEach(row -> names.put(row.id(), row.title()));
        }
        return names;
    }
}
